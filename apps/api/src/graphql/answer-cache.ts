import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../context.ts';

/** Queries that take longer (milliseconds) are worth a look at the database before each answer. */
const WORTH_KEEPING_MS = 20;
const MOST_ANSWERS = 40;
const MOST_DOCUMENTS = 200;

interface Answer {
  databaseState: string;
  data: Record<string, unknown>;
}

/**
 * Keeps answers to large queries for as long as nothing at all has changed in the database. Two equal snapshots of
 * PostgreSQL see the same committed transactions, so that an answer which began and ended at one snapshot is the
 * answer to the same question of the same person at the next equal one, whichever process wrote in between. Nothing
 * need be told when it changes something, and nothing can be forgotten. See docs/decisions/0010-kept-answers.md.
 */
export function keepAnswers(worthKeepingMs = WORTH_KEEPING_MS): ApolloServerPlugin<Context> {
  const answers = new Map<string, Answer>();
  const worthKeeping = new Set<string>();
  return {
    async requestDidStart() {
      const startedAt = performance.now();
      let key = '';
      let stateBefore: string | null = null;
      return {
        async responseForOperation(asked) {
          if (asked.operation.operation !== 'query' || !worthKeeping.has(asked.source)) return null;
          key = keyOf(asked);
          stateBefore = await databaseState(asked.contextValue.prisma);
          const kept = answers.get(key);
          if (kept?.databaseState !== stateBefore) return null;
          const body = { kind: 'single' as const, singleResult: { data: kept.data } };
          stateBefore = null;
          return { http: { headers: new HeaderMap(), status: undefined }, body };
        },
        async willSendResponse({ response, operation, source, contextValue }) {
          if (response.body.kind !== 'single' || operation?.operation !== 'query' || !source) return;
          const { data, errors } = response.body.singleResult;
          if (errors || !data) return;
          if (stateBefore === null) {
            if (performance.now() - startedAt > worthKeepingMs) addBounded(worthKeeping, source);
          } else if ((await databaseState(contextValue.prisma)) === stateBefore) {
            keep(answers, key, { databaseState: stateBefore, data });
          }
        },
      };
    },
  };
}

/**
 * The visible transactions of the database: it changes whenever any process commits a write, and only then. Null when
 * the database is gone, which the resolvers then tell in their own words.
 */
async function databaseState(prisma: PrismaClient): Promise<string | null> {
  const rows = await prisma.$queryRaw<{ state: string }[]>`SELECT pg_current_snapshot()::text AS state`.catch(
    () => [],
  );
  return rows[0]?.state ?? null;
}

/** Who asks what, in which language; by the minute, since some of it depends on the time of day. */
function keyOf({ source, request, contextValue }: GraphQLRequestContext<Context>): string {
  const { viewer, language, clock } = contextValue;
  const minute = Math.floor(clock.now().getTime() / 60_000);
  return JSON.stringify([source, request.variables, request.operationName, viewer.userId, language, minute]);
}

/** The answer that was asked for least recently makes place. */
function keep(answers: Map<string, Answer>, key: string, answer: Answer): void {
  answers.delete(key);
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
}

function addBounded(documents: Set<string>, document: string): void {
  if (documents.size >= MOST_DOCUMENTS) documents.clear();
  documents.add(document);
}
