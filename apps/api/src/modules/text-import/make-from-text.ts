import {
  type TextImportInput,
  type TextImportPlan,
  textImportInput,
} from '@leerkring/contract/text-import-input';
import type { Prisma, TextImport } from '@leerkring/db/generated/prisma/client';
import { authorizeCoordinator } from '../../access/authorize.ts';
import type { Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { inputFault } from '../../graphql/input-fault.ts';
import { NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { authorizeNetworkMaker, type NetworkMaker } from '../change/authorize-maker.ts';
import { runChange } from '../change/run-change.ts';
import { brokenRule } from './broken-rule.ts';
import { type ChangeBook, emptyBook, noteMade, transitionsOf } from './change-book.ts';
import type { ImportRun } from './import-run.ts';
import { recognisePlan } from './recognise-plan.ts';
import { makeNetwork, writePlan } from './write-plan.ts';

export interface MadeFromText {
  networkId: string;
  seasonId: string | null;
  textImport: TextImport;
}

/**
 * Makes what was read in a text, in a new network or an existing one: all of it or nothing. Its TextImport keeps
 * what undo needs. Whoever makes a network becomes its coordinator.
 */
export async function makeFromText(context: Context, input: unknown): Promise<MadeFromText | UserError> {
  const parsed = textImportInput.safeParse(input);
  if (!parsed.success) return inputFault(parsed.error);
  try {
    return await makeParsed(context, parsed.data);
  } catch (error) {
    const refusal = brokenRule(error, parsed.data);
    if (refusal) return refusal;
    throw error;
  }
}

async function makeParsed(context: Context, input: TextImportInput): Promise<MadeFromText | UserError> {
  const { plan } = input;
  const allowed = authorized(context, plan);
  if (allowed instanceof NotAllowedError) return allowed;
  let made: MadeFromText | null = null;
  const change = { command: 'makeFromText', networkId: allowed.networkId };
  const result = await runChange(context, change, async (store, tx) => {
    const book = emptyBook();
    const networkId = allowed.networkId ?? (await newNetwork(tx, book, plan, allowed.maker));
    const run: ImportRun = { tx, store, networkId, book, ids: new Map() };
    const known = plan.network.id ? await recognisePlan(tx, networkId, plan) : plan;
    const refusal = await writePlan(run, known);
    if (refusal) return refusal;
    const textImport = await keepImport(context, run, input);
    const seasonId = plan.season ? (run.ids.get(plan.season.key) ?? null) : null;
    made = { networkId, seasonId, textImport };
    const counts = Object.entries(book.made).map(([model, rows]) => [model, rows.length]);
    const told = { subjectType: 'TextImport', subjectId: textImport.id };
    return {
      transitions: await transitionsOf(store, book),
      isWritten: true,
      also: [{ ...told, after: { made: Object.fromEntries(counts) } }],
    };
  });
  return made && !(result instanceof UserError) ? made : (result as UserError);
}

type Allowed = { networkId: string; maker: null } | { networkId: null; maker: NetworkMaker };

/** Coordinators import into their network; whoever may make networks imports into a new one. */
function authorized({ viewer }: Context, { network }: TextImportPlan): Allowed | NotAllowedError {
  if (!network.id) {
    const maker = authorizeNetworkMaker(viewer);
    return maker instanceof NotAllowedError ? maker : { networkId: null, maker };
  }
  const networkId = authorizeCoordinator(viewer, network.id);
  return networkId instanceof NotAllowedError ? networkId : { networkId, maker: null };
}

async function newNetwork(
  tx: Transaction,
  book: ChangeBook,
  plan: TextImportPlan,
  maker: NetworkMaker | null,
): Promise<string> {
  const networkId = await makeNetwork(tx, book, plan);
  const personId = maker && (maker.personId ?? (await makePerson(tx, book, maker)));
  if (!personId) return networkId;
  const membership = await tx.membership.create({ data: { networkId, personId, roles: ['coordinator'] } });
  noteMade(book, 'membership', [membership]);
  return networkId;
}

/** An admin's account may belong to nobody yet; a membership needs somebody. */
async function makePerson(tx: Transaction, book: ChangeBook, { userId }: NetworkMaker): Promise<string> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  const person = await tx.person.create({ data: { name: user.name, user: { connect: { id: userId } } } });
  noteMade(book, 'person', [person]);
  const before = { id: userId, personId: null };
  book.changed.push({ model: 'user', before, after: { id: userId, personId: person.id } });
  return person.id;
}

function keepImport(
  { viewer, clock }: Context,
  { tx, networkId, book }: ImportRun,
  { text }: TextImportInput,
): Promise<TextImport> {
  const changes = book as unknown as Prisma.InputJsonValue;
  return tx.textImport.create({
    data: { networkId, userId: viewer.userId, createdAt: clock.now(), text, changes },
  });
}
