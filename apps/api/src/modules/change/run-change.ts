import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { newId } from '../../commands/new-id.ts';
import { type AuditLine, runCommand, type Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { NotAllowedError, UserError } from '../../graphql/user-error.ts';
import type { TouchedSession } from '../../live/change-events.ts';
import { publishChange } from '../../live/publish.ts';
import { applyTransitions } from './apply-transitions.ts';
import { catalogueOf } from './catalogue.ts';
import { newsOf, newsOfRelease, sessionsOf } from './change-news.ts';
import type { ChangeOutcome, MadeRow } from './change-outcome.ts';
import { modelName } from './row-kinds.ts';
import { type RowStore, rowStore } from './row-store.ts';
import { staleRows } from './stale-rows.ts';
import { isSame, type Transition } from './transition.ts';

/** What a command wants to become of rows. */
export interface PlannedChange {
  transitions: readonly Transition[];
  made?: readonly MadeRow[];
  /** The change that this one takes back. */
  undoesId?: string;
  /** The rows are as they should be already: the command wrote them itself, and only tells of it. */
  isWritten?: boolean;
  /** What remains to be done once the rows are written. */
  finish?: () => Promise<void>;
  /** Sessions that members see otherwise by it; only a release has any. */
  released?: readonly TouchedSession[];
  /** What else the trail tells of it. */
  also?: readonly Omit<AuditLine, 'networkId'>[];
}

export interface ChangeOf {
  command: string;
  /** Null for what belongs to no network: school holidays, organisations. Who may has been checked. */
  networkId: string | null;
}

/** Everything was so already; what was written is taken back, and the answer says that nothing changed. */
class NothingChanged extends UserError {
  constructor() {
    super({ nl: 'Er is niets gewijzigd.', en: 'Nothing was changed.' });
  }
}

/**
 * Runs a change in one transaction: the rows, a change set, and an audit entry for each row; then tells who follows
 * the network. Changes of one network wait for each other. The work plans by reading; a UserError of it refuses.
 */
export async function runChange(
  context: Context,
  { command, networkId }: ChangeOf,
  work: (store: RowStore, tx: Transaction) => Promise<PlannedChange | UserError>,
): Promise<ChangeOutcome | UserError> {
  const catalogue = await catalogueOf(context.prisma);
  let told: readonly Transition[] = [];
  let released: readonly TouchedSession[] | undefined;
  const result = await runCommand<ChangeOutcome>(context, command, async (tx) => {
    if (networkId && !(await lockNetwork(tx, networkId))) return new NotAllowedError();
    const store = rowStore(tx, catalogue);
    const planned = await work(store, tx);
    if (planned instanceof UserError) return planned;
    const transitions = planned.transitions.filter(({ before, after }) => !isSame(before, after));
    if (transitions.length === 0 && !planned.also?.length) return new NothingChanged();
    if (!planned.isWritten) {
      const lost = await applyTransitions(store, transitions);
      if (lost.length > 0) return staleRows(tx, store, lost);
    }
    await planned.finish?.();
    told = transitions;
    released = planned.released;
    const home = { command, networkId: homeAfter(networkId, transitions) };
    return recordChange(context, tx, home, planned, transitions);
  });
  if (result instanceof NothingChanged) {
    return { changeSetId: null, networkId, sessionIds: [], removedSessionIds: [], made: [] };
  }
  if (result instanceof UserError) return result;
  const news = newsOf(context, networkId ?? result.networkId, result.changeSetId, told);
  if (news) publishChange(context, released ? newsOfRelease(news, released) : news);
  return result;
}

/** Where the change is told of: nowhere, when the network is gone with it. */
function homeAfter(networkId: string | null, transitions: readonly Transition[]): string | null {
  const ofNetwork = transitions.find(({ kind }) => kind === 'network');
  if (!ofNetwork) return networkId;
  return ofNetwork.after ? ofNetwork.id : null;
}

async function recordChange(
  context: Context,
  tx: Transaction,
  { command, networkId }: ChangeOf,
  { made = [], undoesId, also = [] }: PlannedChange,
  transitions: readonly Transition[],
) {
  const changeSetId = newId();
  const { userId } = context.viewer;
  await tx.changeSet.create({
    data: {
      id: changeSetId,
      at: context.clock.now(),
      networkId,
      userId,
      command,
      undoesId: undoesId ?? null,
    },
  });
  const rows = transitions.map(({ kind, id, before, after }) => ({
    subjectType: modelName(kind),
    subjectId: id,
    ...(before ? { before: before as Prisma.InputJsonObject } : {}),
    ...(after ? { after: after as Prisma.InputJsonObject } : {}),
  }));
  const lines = [...rows, ...also].map((line) => ({ ...line, id: newId(), networkId, changeSetId }));
  const result: ChangeOutcome = { changeSetId, networkId, ...sessionsOf(transitions), made };
  return { result, audit: lines as unknown as readonly [AuditLine, ...AuditLine[]] };
}

/** Changes of one network wait here for each other; rows that others only refer to are not held up. */
async function lockNetwork(tx: Transaction, networkId: string): Promise<boolean> {
  const found = await tx.$queryRaw<
    unknown[]
  >`SELECT id FROM networks WHERE id = ${networkId} FOR NO KEY UPDATE`;
  return found.length > 0;
}
