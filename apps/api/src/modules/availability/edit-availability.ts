import { AVAILABILITY_LIMITS, availabilityRow, sessionLimits } from '@leerkring/contract/availability-rules';
import type { Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { faultAt, inputFault } from '../../graphql/input-fault.ts';
import { plainInput } from '../../graphql/plain-input.ts';
import { NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { StaleRowsError } from '../change/errors.ts';
import { type LooseEdit, planLooseRows } from '../change/plan-loose-rows.ts';
import type { RowStore } from '../change/row-store.ts';
import { runChange } from '../change/run-change.ts';
import type { Transition } from '../change/transition.ts';
import { mayEditPerson, networkOfPlace } from './may-edit.ts';
import { tellNetworks } from './tell-networks.ts';

const KIND = 'availability';

export interface AvailabilityEdit {
  id?: string | number | null | undefined;
  version?: number | null | undefined;
  remove?: boolean | null | undefined;
  [column: string]: unknown;
}

export interface EditAvailabilityInput {
  personId?: string | number | null | undefined;
  placeId?: string | number | null | undefined;
  lines: readonly AvailabilityEdit[];
  personVersion?: number | null | undefined;
  maxSessionsPerDay?: number | null | undefined;
  maxSessionsPerWeek?: number | null | undefined;
}

export interface AvailabilityOutcome {
  changeSetId: string | null;
  personId: string | null;
  placeId: string | null;
}

/** Whose lines they are; the network is that of the room. */
interface Owner {
  personId: string | null;
  placeId: string | null;
  networkId: string | null;
  /** Only she writes and reads notes. */
  isHerself: boolean;
}

/**
 * Changes when a person can, by herself, a coordinator of a network that she is in, or an admin; or when a room is
 * free, by its coordinators. All of it or nothing. It can be undone. Lines that answer a date poll are changed by
 * answering again.
 */
export async function editAvailability(
  context: Context,
  input: EditAvailabilityInput,
): Promise<AvailabilityOutcome | UserError> {
  const owner = await ownerOf(context, input);
  if (owner instanceof UserError) return owner;
  if (input.lines.length > AVAILABILITY_LIMITS.edits) return faultAt(['lines'], 'tooMany');
  const limits = limitsOf(input);
  const checked = sessionLimits.safeParse(limits);
  if (!checked.success) return inputFault(checked.error);
  const result = await runChange(
    context,
    { command: 'editAvailability', networkId: owner.networkId },
    async (store, tx) => {
      const planning = { store, tx, now: context.clock.now() };
      const lines = await planLines(planning, owner, input.lines);
      if (lines instanceof UserError) return lines;
      const person = await planLimits(planning, owner, input.personVersion, limits);
      return person instanceof UserError ? person : { transitions: [...lines, ...person] };
    },
  );
  if (result instanceof StaleRowsError) return asTold(result, owner.isHerself);
  if (result instanceof UserError) return result;
  if (owner.personId) await tellNetworks(context, owner.personId);
  return { changeSetId: result.changeSetId, personId: owner.personId, placeId: owner.placeId };
}

async function ownerOf(context: Context, input: EditAvailabilityInput): Promise<Owner | UserError> {
  const { viewer } = context;
  if (input.placeId) {
    if (input.personId) return faultAt(['placeId'], 'invalid');
    const placeId = String(input.placeId);
    const networkId = await networkOfPlace(context, placeId);
    return networkId ? { personId: null, placeId, networkId, isHerself: false } : new NotAllowedError();
  }
  const personId = input.personId ? String(input.personId) : viewer.personId;
  if (!personId || !(await mayEditPerson(context, personId))) return new NotAllowedError();
  return { personId, placeId: null, networkId: null, isHerself: viewer.personId === personId };
}

type Planning = { store: RowStore; tx: Transaction; now: Date };

async function planLines(
  planning: Planning,
  { personId, placeId, isHerself }: Owner,
  lines: readonly AvailabilityEdit[],
): Promise<Transition[] | UserError> {
  const edits = lines.map(looseEdit);
  const { store } = planning;
  const ids = edits.flatMap(({ id }) => (id ? [id] : []));
  if (new Set(ids).size < ids.length) return faultAt(['lines'], 'doubleKey');
  const [field, owner] = personId ? ['personId', personId] : ['placeId', String(placeId)];
  const there = await store.find(KIND, field, [owner]);
  if (there.length + edits.length - ids.length > AVAILABILITY_LIMITS.lines) {
    return faultAt(['lines'], 'tooMany');
  }
  const named = await store.find(KIND, 'id', ids);
  if (named.some(({ row }) => row[field] !== owner)) return new NotAllowedError();
  const gone = ids.filter((id) => named.every(({ row }) => row.id !== id));
  if (!(await wereHers(planning, field, owner, gone))) return new NotAllowedError();
  const transitions = await planLooseRows(planning, KIND, edits);
  if (transitions instanceof UserError) return transitions;
  for (const [index, { before, after }] of transitions.entries()) {
    const path = ['lines', String(index)];
    if (before?.pollOptionId) return faultAt([...path, 'id'], 'invalid');
    if (!isHerself && edits[index]?.values.note !== undefined) return faultAt([...path, 'note'], 'invalid');
    if (!after) continue;
    after[field] = owner;
    const checked = availabilityRow.safeParse(after);
    if (!checked.success) return inputFault(checked.error, path);
  }
  return transitions;
}

/** Whether rows that are gone were of this owner: of others' it is not told that they were. */
async function wereHers({ tx }: Planning, field: string, owner: string, ids: readonly string[]) {
  if (ids.length === 0) return true;
  const told = await tx.auditEntry.findMany({
    where: {
      subjectType: 'Availability',
      subjectId: { in: [...ids] },
      before: { path: [field], equals: owner },
    },
    distinct: ['subjectId'],
    select: { subjectId: true },
  });
  return told.length === ids.length;
}

function looseEdit({ id, version, remove, ...values }: AvailabilityEdit): LooseEdit & { id: string | null } {
  const plain = plainInput(values) as Record<string, unknown>;
  const note = typeof plain.note === 'string' ? plain.note.trim() || null : plain.note;
  return {
    id: id === null || id === undefined ? null : String(id),
    version,
    isRemoved: remove === true,
    values: { ...plain, note },
  };
}

/** The limits that are given: null takes one away. */
function limitsOf({ maxSessionsPerDay, maxSessionsPerWeek }: EditAvailabilityInput): Record<string, unknown> {
  return {
    ...(maxSessionsPerDay === undefined ? {} : { maxSessionsPerDay }),
    ...(maxSessionsPerWeek === undefined ? {} : { maxSessionsPerWeek }),
  };
}

async function planLimits(
  planning: Planning,
  { personId }: Owner,
  version: number | null | undefined,
  limits: Readonly<Record<string, unknown>>,
): Promise<Transition[] | UserError> {
  if (Object.keys(limits).length === 0) return [];
  if (!personId) return faultAt(['placeId'], 'invalid');
  if (typeof version !== 'number') return faultAt(['personVersion'], 'required');
  return planLooseRows(planning, 'person', [{ id: personId, version, values: limits }]);
}

/** Of a person her limits only, and nobody's notes but to herself. */
function asTold(error: StaleRowsError, isHerself: boolean): StaleRowsError {
  return new StaleRowsError(
    error.rows.map(({ current, ...row }) => {
      if (!current) return { ...row, current };
      const { id, version, maxSessionsPerDay, maxSessionsPerWeek } = current;
      const limits = { id, version, maxSessionsPerDay, maxSessionsPerWeek };
      if (row.kind === 'person') return { ...row, current: limits };
      return { ...row, current: isHerself ? current : { ...current, note: null } };
    }),
  );
}
