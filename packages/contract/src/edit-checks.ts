import type { EditableKind } from './edit-models.ts';
import type { InputFault } from './text-import-fields.ts';

/** Values of a row; what is undefined is not known here, and nothing is said about it. */
export type EditRow = Readonly<Record<string, unknown>>;

/** What is wrong with the fields of a row among each other, at the field that people mend. */
export interface RowFault {
  field: string;
  code: InputFault;
}

type Check = (row: EditRow) => RowFault | null;

/** The last of two days, or the most of two numbers, does not lie before the first. */
function inOrder(first: string, last: string, code: InputFault): Check {
  return ({ [first]: low, [last]: high }) => {
    if (low === null || low === undefined || high === null || high === undefined) return null;
    return (high as string | number) < (low as string | number) ? { field: last, code } : null;
  };
}

/** An end has a start, and lies after it when both are on one day. */
const timesInOrder: Check = ({ startsOn, endsOn, startTime, endTime }) => {
  if (typeof endTime !== 'string') return null;
  if (startTime === null) return { field: 'startTime', code: 'startMissing' };
  if (typeof startTime !== 'string' || startsOn !== endsOn || endTime > startTime) return null;
  return { field: 'endTime', code: 'endBeforeStart' };
};

/** Only a cancelled session has a reason for it. */
const reasonWhenCancelled: Check = ({ status, cancelReason }) =>
  cancelReason && status !== undefined && status !== 'cancelled'
    ? { field: 'cancelReason', code: 'reasonNotCancelled' }
    : null;

/** Of these fields one at least says something. */
function oneOf(fields: readonly string[], at: string): Check {
  return (row) =>
    fields.every((field) => row[field] === null || row[field] === false)
      ? { field: at, code: 'required' }
      : null;
}

/** Belongs to one thing, not to two. */
function notBoth(first: string, second: string): Check {
  return (row) => (row[first] && row[second] ? { field: second, code: 'invalid' } : null);
}

/** Addresses that the app itself needs. */
export const RESERVED_SLUGS: readonly string[] = ['import', 'new'];

const freeSlug: Check = ({ slug }) =>
  RESERVED_SLUGS.includes(String(slug)) ? { field: 'slug', code: 'doubleName' } : null;

const daysInOrder = inOrder('startsOn', 'endsOn', 'endBeforeStart');
const periodInOrder = inOrder('periodStart', 'periodEnd', 'endBeforeStart');

/** The rules by which fields of one row depend on each other. */
const CHECKS: Partial<Record<EditableKind, readonly Check[]>> = {
  network: [periodInOrder, freeSlug],
  season: [daysInOrder],
  theme: [oneOf(['title', 'isToBeChosen'], 'title')],
  group: [inOrder('minSize', 'maxSize', 'outOfRange')],
  capacityRule: [oneOf(['min', 'max'], 'max'), inOrder('min', 'max', 'outOfRange')],
  delegationRule: [inOrder('minPeople', 'maxPeople', 'outOfRange')],
  planningRule: [
    notBoth('formatId', 'groupId'),
    inOrder('minGapDays', 'idealGapDays', 'outOfRange'),
    inOrder('morningStart', 'afternoonStart', 'endBeforeStart'),
    inOrder('afternoonStart', 'eveningStart', 'endBeforeStart'),
  ],
  session: [daysInOrder, timesInOrder, reasonWhenCancelled],
  agendaItem: [oneOf(['formatId', 'sessionId'], 'formatId'), notBoth('formatId', 'sessionId')],
  undatedSeries: [periodInOrder],
  closedDay: [daysInOrder],
};

/** All that is wrong with a row as it would become. */
export function rowFaults(kind: EditableKind, row: EditRow): RowFault[] {
  return (CHECKS[kind] ?? []).flatMap((check) => check(row) ?? []);
}
