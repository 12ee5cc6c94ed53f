import type { IncomingMessage } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { ExecutionArgs, GraphQLError } from 'graphql';
import { CloseCode, makeServer } from 'graphql-ws';
import type { RawData, WebSocket } from 'ws';
import type { Context } from '../context.ts';
import { schema } from '../schema.ts';
import { type Counter, LIMITS } from './socket-limits.ts';
import { type SubscribeArgs, subscribeFresh } from './subscribe.ts';
import { checkSubscription, type SubscribePayload } from './subscription-args.ts';

export interface SocketParts {
  /** Who is behind the request that became the socket, as of now. */
  contextOf(headers: IncomingMessage['headers']): Promise<Context>;
  tellError(error: GraphQLError): GraphQLError;
  log: FastifyBaseLogger;
  users: Counter;
  tellsSchema: boolean;
}

/** What belongs to one socket. */
export interface SocketState {
  headers: IncomingMessage['headers'];
  socket: WebSocket;
  userId: string | null;
}

/** The rules of the conversation; one for all sockets. */
export function makeConversation(parts: SocketParts) {
  return makeServer<{ language?: unknown }, SocketState>({
    connectionInitWaitTimeout: LIMITS.helloMs,
    onConnect: async ({ extra, connectionParams }) => {
      // A page cannot set headers on a socket, so it says its language here.
      if (connectionParams?.language === 'en' || connectionParams?.language === 'nl') {
        extra.headers = { ...extra.headers, 'accept-language': connectionParams.language };
      }
      const { viewer } = await parts.contextOf(extra.headers);
      if (viewer.userId && parts.users.of(viewer.userId) >= LIMITS.socketsOfUser) {
        extra.socket.close(CloseCode.TooManyInitialisationRequests, 'Too many sockets');
        return false;
      }
      if (extra.socket.readyState !== extra.socket.OPEN) return false;
      if (viewer.userId) parts.users.add(viewer.userId);
      extra.userId = viewer.userId;
      return true;
    },
    onClose: ({ extra }) => {
      if (extra.userId) parts.users.remove(extra.userId);
    },
    onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
      if (Object.keys(subscriptions).length > LIMITS.subscriptions) {
        extra.socket.close(CloseCode.BadRequest, 'Too many subscriptions');
        return [];
      }
      const checked = checkSubscription(payload as SubscribePayload, parts);
      if (!('document' in checked)) return checked.map(parts.tellError);
      const contextValue = await freshContext(extra, parts);
      if (!contextValue) return [];
      const args: SubscribeArgs = {
        ...checked,
        schema,
        contextValue,
        freshContext: () => freshContext(extra, parts),
        tellError: parts.tellError,
      };
      return args;
    },
    subscribe: (args: ExecutionArgs) => subscribeFresh(args as SubscribeArgs),
  });
}

/** Who is there now; a socket whose person has signed out, or become another, is closed. */
export async function freshContext(state: SocketState, parts: SocketParts): Promise<Context | null> {
  const context = await parts.contextOf(state.headers);
  if (context.viewer.userId === state.userId) return context;
  state.socket.close(CloseCode.Unauthorized, 'Signed out');
  return null;
}

/** Reads what a client sends, no more of it than the limits say. */
export function hear(
  socket: WebSocket,
  handle: (text: string) => Promise<void>,
  { log }: Pick<SocketParts, 'log'>,
): void {
  let heard = 0;
  let windowStart = 0;
  socket.on('message', async (data: RawData, isBinary) => {
    const now = performance.now();
    if (now - windowStart > LIMITS.messageWindowMs) {
      windowStart = now;
      heard = 0;
    }
    heard += 1;
    if (isBinary || heard > LIMITS.messages) {
      socket.close(CloseCode.BadRequest, isBinary ? 'Send text' : 'Too many messages');
      return;
    }
    try {
      await handle(String(data));
    } catch (error) {
      log.warn({ err: error }, 'A message on a WebSocket could not be answered');
      // The client tries again by itself with this code, unlike with that of a fault of its own.
      socket.close(1013, 'Try again later');
    }
  });
}
