import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
} from 'graphql';
import type { Context } from '../context.ts';
import { EventPassedOver } from './event-passed-over.ts';
import { SubscriptionEnded } from './subscription-ended.ts';

/** What a subscription is run with. */
export interface SubscribeArgs extends ExecutionArgs {
  /** Who is asking, found out anew for each event; null when she is signed out, which ends it. */
  freshContext(): Promise<Context | null>;
  /** What is told of a failure. */
  tellError(error: GraphQLError): GraphQLError;
}

/**
 * As `subscribe` of graphql, but each event is resolved for the viewer as she is by then, where graphql would use the
 * rights that she had when she subscribed.
 */
export async function subscribeFresh(
  args: SubscribeArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) {
    return { errors: source.errors?.map((error) => args.tellError(error)) };
  }
  const events = source[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    await events.return?.();
    return { value: undefined, done: true };
  };
  const results: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => results,
    return: end,
    async next() {
      for (;;) {
        const { value, done } = await events.next();
        if (done) return end();
        const result = await resolveEvent(args, value);
        if (result === 'ended') return end();
        if (result) return { value: result, done: false };
      }
    },
  };
  return results;
}

/**
 * Null when it is not to be told, or cannot be, because the database is gone: then all hear of a gap as soon as it is
 * back.
 */
async function resolveEvent(args: SubscribeArgs, event: unknown): Promise<ExecutionResult | 'ended' | null> {
  const contextValue = await args.freshContext().catch((error) => {
    args.tellError(new GraphQLError('The event cannot be told', { originalError: error, path: ['event'] }));
    return 'unknown' as const;
  });
  if (contextValue === 'unknown') return null;
  if (!contextValue) return 'ended';
  const result = await execute({ ...args, rootValue: event, contextValue });
  if (result.errors?.some(({ originalError }) => originalError instanceof SubscriptionEnded)) return 'ended';
  if (result.errors?.some(({ originalError }) => originalError instanceof EventPassedOver)) return null;
  return { ...result, errors: result.errors?.map((error) => args.tellError(error)) };
}
