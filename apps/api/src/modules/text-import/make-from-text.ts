import {
  type TextImportInput,
  type TextImportPlan,
  textImportInput,
} from '@leerkring/contract/text-import-input';
import type { Prisma, TextImport } from '@leerkring/db/generated/prisma/client';
import { authorizeCoordinator } from '../../access/authorize.ts';
import { type AuditLine, runCommand, type Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { inputFault } from '../../graphql/input-fault.ts';
import { NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import { authorizeNetworkMaker, type NetworkMaker } from '../change/authorize-maker.ts';
import { brokenRule } from './broken-rule.ts';
import { type ChangeBook, emptyBook, noteMade } from './change-book.ts';
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

function makeParsed(context: Context, input: TextImportInput): Promise<MadeFromText | UserError> {
  const { plan } = input;
  return runCommand<MadeFromText>(context, 'makeFromText', async (tx) => {
    const book = emptyBook();
    const networkId = plan.network.id
      ? await openNetwork(context, tx, plan.network.id)
      : await newNetwork(context, tx, book, plan);
    if (typeof networkId !== 'string') return networkId;
    const run: ImportRun = { tx, networkId, book, ids: new Map() };
    const known = plan.network.id ? await recognisePlan(tx, networkId, plan) : plan;
    const refusal = await writePlan(run, known);
    if (refusal) return refusal;
    const textImport = await keepImport(context, tx, run, input);
    const seasonId = plan.season ? (run.ids.get(plan.season.key) ?? null) : null;
    return { result: { networkId, seasonId, textImport }, audit: auditLines(run, textImport) };
  });
}

/** Two imports into one network wait for each other: neither can double what the other makes. */
async function openNetwork(context: Context, tx: Transaction, id: string): Promise<string | NotAllowedError> {
  const networkId = authorizeCoordinator(context.viewer, id);
  if (networkId instanceof NotAllowedError) return networkId;
  const found = await tx.$queryRaw<unknown[]>`SELECT id FROM networks WHERE id = ${networkId} FOR UPDATE`;
  return found.length > 0 ? networkId : new NotAllowedError();
}

async function newNetwork(
  context: Context,
  tx: Transaction,
  book: ChangeBook,
  plan: TextImportPlan,
): Promise<string | NotAllowedError> {
  const maker = authorizeNetworkMaker(context.viewer);
  if (maker instanceof NotAllowedError) return maker;
  const networkId = await makeNetwork(tx, book, plan);
  const personId = maker.personId ?? (await makePerson(tx, book, maker));
  const membership = await tx.membership.create({ data: { networkId, personId, roles: ['coordinator'] } });
  noteMade(book, 'membership', [membership]);
  return networkId;
}

/** An admin's account may belong to nobody yet; a membership needs somebody. */
async function makePerson(tx: Transaction, book: ChangeBook, { userId }: NetworkMaker): Promise<string> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  const person = await tx.person.create({ data: { name: user.name, user: { connect: { id: userId } } } });
  noteMade(book, 'person', [person]);
  return person.id;
}

function keepImport(
  context: Context,
  tx: Transaction,
  run: ImportRun,
  input: TextImportInput,
): Promise<TextImport> {
  return tx.textImport.create({
    data: {
      networkId: run.networkId,
      userId: context.viewer.userId,
      createdAt: context.clock.now(),
      text: input.text,
      changes: run.book as unknown as Prisma.InputJsonValue,
    },
  });
}

function auditLines({ book, networkId }: ImportRun, textImport: TextImport): [AuditLine, ...AuditLine[]] {
  const counts = Object.fromEntries(Object.entries(book.made).map(([model, rows]) => [model, rows.length]));
  const changed = book.changed.map(({ model, before, after }) => ({
    networkId,
    subjectType: capital(model),
    subjectId: after.id,
    before: before as Prisma.InputJsonObject,
    after: after as Prisma.InputJsonObject,
  }));
  const whole = { networkId, subjectType: 'TextImport', subjectId: textImport.id, after: { made: counts } };
  return [whole, ...changed];
}

function capital(model: string): string {
  return `${model[0]?.toUpperCase()}${model.slice(1)}`;
}
