import type { ExistingNetwork } from './existing.ts';
import type { Proposed, ProposedThings, SessionFields } from './types.ts';

type Session = Proposed<SessionFields>;
type There = ExistingNetwork['sessions'][number];

/** Which column of a table may change which field. */
const FIELDS = [
  ['startTime', 'startTime'],
  ['endTime', 'endTime'],
  ['title', 'title'],
  ['place', 'placeNote'],
  ['isOnline', 'isOnline'],
  ['status', 'status'],
  ['audience', 'audience'],
  ['description', 'description'],
  ['cancelReason', 'cancelReason'],
] as const;

/** Recognises the rows of a file of our own by their number; what differs in them was edited, emptied cells too. */
export function recogniseRows(things: ProposedThings, free: Set<There>): void {
  const byId = new Map([...free].map((there) => [there.id, there]));
  for (const session of things.sessions) {
    const there = byId.get(session.row?.id ?? '');
    if (!there || !free.has(there)) continue;
    free.delete(there);
    recogniseRow(things, session, there);
  }
}

function recogniseRow(things: ProposedThings, session: Session, there: There): void {
  session.existing = { id: there.id, version: there.version };
  const { fields, changes, row } = session;
  if (fields.startsOn !== there.startsOn) changes.push('startsOn');
  if (!row?.columns.includes('endsOn')) fields.endsOn = lastDay(fields.startsOn, there);
  if (fields.endsOn !== there.endsOn) changes.push('endsOn');
  for (const [column, field] of FIELDS) {
    // A status that is none says nothing.
    const isTold = row?.columns.includes(column) && !(field === 'status' && row?.status === null);
    if (isTold && !isSame(fields[field], there, field)) changes.push(field);
    else (fields as Record<typeof field, unknown>)[field] = there[field];
  }
  if (fields.status !== 'cancelled') forgetReason(session);
  recogniseReference(things.groups, session, there, 'group');
  recogniseReference(things.formats, session, there, 'format');
}

/** Only a cancelled session has a reason for it. */
function forgetReason({ fields, changes }: Session): void {
  fields.cancelReason = null;
  const at = changes.indexOf('cancelReason');
  if (at >= 0) changes.splice(at, 1);
}

/** A session of several days keeps its length when only its first day is told. */
function lastDay(startsOn: string, there: There): string {
  return startsOn === there.startsOn ? there.endsOn : startsOn > there.endsOn ? startsOn : there.endsOn;
}

function isSame(value: unknown, there: There, field: (typeof FIELDS)[number][1]): boolean {
  if (value === there[field]) return true;
  if (typeof value === 'string' && spaced(value) === spaced(String(there[field] ?? ''))) return true;
  return field === 'placeNote' && there.placeName !== undefined && value === there.placeName;
}

/** A spreadsheet does not keep every space and line end. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Keys of the proposal and ids of what is there meet in what was recognised. */
function recogniseReference(
  items: readonly Proposed<object>[],
  { fields, row, changes }: Session,
  there: There,
  name: 'group' | 'format',
): void {
  const same = items.find((one) => one.existing?.id === there[name])?.key ?? null;
  if (!row?.columns.includes(name)) fields[name] = same;
  else if (fields[name] !== same || (same === null && there[name] !== null)) changes.push(name);
}
