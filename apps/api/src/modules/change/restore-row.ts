import { rowFaults } from '@leerkring/contract/edit-checks';
import { EDIT_MODELS, EDITABLE_KINDS, type EditableKind } from '@leerkring/contract/edit-models';
import { authorizeCoordinator } from '../../access/authorize.ts';
import type { Context } from '../../context.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import { type InvalidInputError, NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import { findDoubles } from './doubles.ts';
import { newRow } from './new-row.ts';
import { kindOf } from './row-kinds.ts';
import type { RowStore } from './row-store.ts';
import { runChange } from './run-change.ts';
import type { StoredRow } from './stored-row.ts';
import { raised, type Transition } from './transition.ts';

/**
 * Gives a row the state again that an entry of history has recorded, whatever came since, and makes it again under
 * its own id when it is gone. Links to what is gone by now are left empty where they may be.
 */
export async function restoreRow(
  context: Context,
  entryId: string,
  to: 'before' | 'after',
): Promise<ChangeOutcome | UserError> {
  const entry = await context.prisma.auditEntry.findUnique({ where: { id: entryId } });
  const networkId = authorizeCoordinator(context.viewer, entry?.networkId);
  if (networkId instanceof NotAllowedError || !entry) return new NotAllowedError();
  const kind = EDITABLE_KINDS.find((one) => one === kindOf(entry.subjectType));
  const state = entry[to] as StoredRow | null;
  if (!kind) return new NotAllowedError();
  if (!state) return faultAt(['to'], 'invalid');
  return runChange(context, { command: 'restoreRow', networkId }, async (store) => {
    const now = context.clock.now();
    const [found] = await store.find(kind, 'id', [state.id]);
    if (found && found.home !== networkId) return new NotAllowedError();
    const before = found?.row ?? null;
    const blank = before ?? newRow({ store, now, networkId }, kind, state.id);
    const after = { ...blank, ...(before ? editableFields(kind, state) : state) };
    const transition: Transition = { kind, id: state.id, before, after };
    const fault = (await emptyLostLinks(store, networkId, kind, after)) ?? (await faultOf(store, transition));
    if (fault) return fault;
    return { transitions: [{ ...transition, after: raised(after, before ?? after, now) }] };
  });
}

function editableFields(kind: EditableKind, state: StoredRow): Record<string, unknown> {
  return Object.fromEntries(Object.entries(state).filter(([field]) => EDIT_MODELS[kind][field]));
}

/** Leaves links empty that lead nowhere by now; a row cannot come back without what it is a part of. */
async function emptyLostLinks(
  store: RowStore,
  networkId: string,
  kind: EditableKind,
  after: StoredRow,
): Promise<InvalidInputError | null> {
  for (const [field, { refersTo, isOptional }] of Object.entries(EDIT_MODELS[kind])) {
    const target = after[field];
    if (!refersTo || typeof target !== 'string') continue;
    const [found] = await store.find(refersTo, 'id', [target]);
    if (found && (found.home === networkId || refersTo === 'organisation')) continue;
    const link = store.catalogue.links.find((one) => one.child === kind && one.field === field);
    if (!isOptional || link?.onDelete === 'cascade') return faultAt([field], 'unknownKey');
    after[field] = null;
  }
  return null;
}

async function faultOf(
  store: RowStore,
  { kind, after, ...rest }: Transition,
): Promise<InvalidInputError | null> {
  const [broken] = after ? rowFaults(kind as EditableKind, after) : [];
  if (broken) return faultAt([broken.field], broken.code);
  const [double] = await findDoubles(store, [{ kind, after, ...rest }]);
  return double ? faultAt([double.unique.fields.at(-1) ?? 'id'], 'doubleName') : null;
}
