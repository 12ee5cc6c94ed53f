import type { InputFault } from '@leerkring/contract/text-import-fields';
import type { Context } from '../../context.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import type { UserError } from '../../graphql/user-error.ts';
import { catalogueOf } from './catalogue.ts';
import type { ParsedEdits } from './parse-edits.ts';

/** Rules of the database that a change of something existing can break, with the field that people can mend. */
const RULES: Record<string, readonly [field: string, fault: InputFault]> = {
  networks_period_in_order: ['periodEnd', 'endBeforeStart'],
  seasons_in_order: ['endsOn', 'endBeforeStart'],
  undated_series_in_order: ['periodEnd', 'endBeforeStart'],
  closed_days_in_order: ['endsOn', 'endBeforeStart'],
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
  planning_rules_network_id_format_id_group_id_key: ['formatId', 'doubleName'],
  delegation_rules_in_order: ['maxPeople', 'outOfRange'],
};

/** A rule of its own that the database refused something for. */
export interface BrokenRule {
  name: string;
  isDouble: boolean;
  /** Null when the rule speaks of no field that people know. */
  field: string | null;
  fault: InputFault;
}

/** What the database refused; null when the failure is no broken rule, but a fault of ours. */
export function ruleBrokenBy(error: unknown): BrokenRule | null {
  const { code, message } = databaseError(error);
  // Class 23 of PostgreSQL's codes: integrity constraint violation; 23505 is a doubled key.
  if (!code.startsWith('23')) return null;
  const name = /constraint "(\w+)"/.exec(message)?.[1] ?? '';
  const [field, fault] = RULES[name] ?? [null, 'invalid' as const];
  return { name, isDouble: code === '23505', field, fault };
}

/** Prisma's own codes differ by adapter, and for SQL of ours; what the database said is kept below them. */
function databaseError(error: unknown): { code: string; message: string } {
  const { meta } = (error ?? {}) as { meta?: Record<string, unknown> };
  const { cause } = (meta?.driverAdapterError ?? {}) as { cause?: Record<string, unknown> };
  return {
    code: String(cause?.originalCode ?? meta?.code ?? ''),
    message: String(cause?.originalMessage ?? meta?.message ?? ''),
  };
}

/**
 * A rule that edits broke though the plan saw no fault, at the first edit that says something of its fields: what
 * it stands beside was written in between. Null when the failure is a fault of ours.
 */
export async function brokenRule(
  { prisma }: Context,
  error: unknown,
  { rows }: ParsedEdits,
): Promise<UserError | null> {
  const rule = ruleBrokenBy(error);
  if (!rule) return null;
  const { kind, fields = [] } = (await catalogueOf(prisma)).constraints.get(rule.name) ?? {};
  const ofKind = rows.filter((row) => row.kind === kind);
  const edit = ofKind.find(({ values }) => fields.some((field) => field in values)) ?? ofKind[0];
  // Rules of what no edit speaks of are not for people to mend.
  if (!edit) return null;
  const field = rule.field && rule.field in edit.values ? [rule.field] : [];
  return faultAt([...edit.path, ...field], rule.fault);
}
