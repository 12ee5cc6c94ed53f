import type { InputFault } from '@leerkring/contract/text-import-fields';
import type { TextImportInput } from '@leerkring/contract/text-import-input';
import { faultAt } from '../../graphql/input-fault.ts';
import type { UserError } from '../../graphql/user-error.ts';
import { StaleImportError } from './errors.ts';

/** The database refused a change of a row that was there; the cause is its own error. */
export class RowRefused extends Error {
  readonly rowId: string;
  constructor(rowId: string, cause: unknown) {
    super('A row was refused', { cause });
    this.rowId = rowId;
  }
}

/** Rules of the database that a change of something existing can break, with the field that people can mend. */
const RULES: Record<string, readonly [field: string, fault: InputFault]> = {
  networks_period_in_order: ['periodEnd', 'endBeforeStart'],
  seasons_in_order: ['endsOn', 'endBeforeStart'],
  undated_series_in_order: ['periodEnd', 'endBeforeStart'],
  sessions_in_order: ['endsOn', 'endBeforeStart'],
  sessions_times_in_order: ['endTime', 'endBeforeStart'],
  sessions_end_needs_start: ['startTime', 'startMissing'],
  sessions_reason_when_cancelled: ['status', 'invalid'],
  sessions_group_id_season_id_sequence_key: ['group', 'invalid'],
  groups_sizes: ['maxSize', 'outOfRange'],
  groups_network_id_name_key: ['name', 'doubleName'],
  seasons_network_id_name_key: ['name', 'doubleName'],
  tracks_network_id_title_key: ['title', 'doubleName'],
  meeting_formats_network_id_title_key: ['title', 'doubleName'],
  themes_named_or_open: ['title', 'required'],
  capacity_rules_says_something: ['max', 'required'],
  capacity_rules_in_order: ['max', 'outOfRange'],
  delegation_rules_in_order: ['maxPeople', 'outOfRange'],
};

/**
 * What the database refused, as an error with its place in the plan. Something new that cannot be there twice was
 * made by somebody else in the meantime. Null when the failure is no broken rule, but a fault of ours.
 */
export function brokenRule(error: unknown, { plan }: TextImportInput): UserError | null {
  const refused = error instanceof RowRefused ? error : null;
  const { code, message } = databaseError(refused ? refused.cause : error);
  // Class 23 of PostgreSQL's codes: integrity constraint violation; 23505 is a doubled key.
  if (!code.startsWith('23')) return null;
  if (!refused && code === '23505') return new StaleImportError();
  const name = /constraint "(\w+)"/.exec(message)?.[1] ?? '';
  const [field, fault] = RULES[name] ?? [null, 'invalid' as const];
  return faultAt(['plan', ...placeOf(plan, refused?.rowId), ...(field ? [field] : [])], fault);
}

/** Whether the database refused it for a rule of its own: class 23 of PostgreSQL's codes. */
export function breaksRule(error: unknown): boolean {
  return databaseError(error).code.startsWith('23');
}

/** Prisma's own codes differ by adapter; what the database said is kept below them. */
function databaseError(error: unknown): { code: string; message: string } {
  const { meta } = (error ?? {}) as { meta?: { driverAdapterError?: { cause?: Record<string, unknown> } } };
  const cause = meta?.driverAdapterError?.cause;
  return { code: String(cause?.originalCode ?? ''), message: String(cause?.originalMessage ?? '') };
}

function placeOf(plan: TextImportInput['plan'], rowId: string | undefined): string[] {
  if (!rowId) return [];
  for (const [home, value] of Object.entries(plan)) {
    if (!Array.isArray(value)) {
      if ((value as { id?: string } | null)?.id === rowId) return [home];
      continue;
    }
    const index = value.findIndex((item: { id?: string | null }) => item.id === rowId);
    if (index >= 0) return [home, String(index)];
  }
  return [];
}
