import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { plainError } from '../graphql/plain-error.ts';
import { freshContext, hear, makeConversation, type SocketParts, type SocketState } from './live-socket.ts';
import { Counter, LIMITS } from './socket-limits.ts';
import { addressOf, type GuardOptions, refuseUpgrade, type UpgradeRefusal } from './upgrade-guard.ts';

interface Options extends GuardOptions {
  log: FastifyBaseLogger;
  contextOf: SocketParts['contextOf'];
}

/** How long a socket has to say goodbye when the server stops. */
const GOODBYE_MS = 500;

/** Opens the WebSocket door at /graphql, where subscriptions are followed. */
export function registerLiveSocket(app: FastifyInstance, options: Options): void {
  const { log } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.messageBytes,
    perMessageDeflate: false,
    clientTracking: true,
    handleProtocols: (protocols) => handleProtocols(protocols) || false,
  });
  const addresses = new Counter();
  const parts: SocketParts = {
    log,
    users: new Counter(),
    tellsSchema: options.demoMode,
    contextOf: options.contextOf,
    tellError: (error) => tellError(error, log),
  };
  const conversation = makeConversation(parts);

  app.server.on('upgrade', (request: IncomingMessage, duplex: Duplex, head: Buffer) => {
    duplex.on('error', () => duplex.destroy());
    const address = addressOf(request, options);
    const refusal = refuseUpgrade(request, options) ?? tooMany(addresses, address);
    if (refusal) return refuse(duplex, refusal);
    sockets.handleUpgrade(request, duplex, head, (socket) => {
      addresses.add(address);
      socket.once('close', () => addresses.remove(address));
      open(socket, request, conversation, parts);
    });
  });
  app.addHook('preClose', async () => {
    for (const socket of sockets.clients) {
      socket.close(1001, 'Going away');
      setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
    }
  });
}

/** Begins the conversation on a socket, and ends all that belongs to it when it closes. */
function open(
  socket: WebSocket,
  { headers }: IncomingMessage,
  conversation: ReturnType<typeof makeConversation>,
  parts: SocketParts,
): void {
  const state: SocketState = { headers, socket, userId: null };
  socket.on('error', () => socket.terminate());
  const closed = conversation.opened(
    {
      protocol: socket.protocol,
      send: (text) => send(socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) => hear(socket, handle, parts),
    },
    state,
  );
  const endWatching = watchSocket(socket, () => checkSignIn(state, parts));
  socket.once('close', (code, reason) => {
    endWatching();
    closed(code, String(reason)).catch((error) => parts.log.error({ err: error }, 'A WebSocket ended badly'));
  });
}

function tooMany(addresses: Counter, address: string): UpgradeRefusal | null {
  const full = addresses.total >= LIMITS.sockets || addresses.of(address) >= LIMITS.socketsOfAddress;
  return full ? { status: 429, words: 'Too Many Requests' } : null;
}

function refuse(duplex: Duplex, { status, words }: UpgradeRefusal): void {
  duplex.end(`HTTP/1.1 ${status} ${words}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** A reader that takes nothing in while much waits for her is let go; she asks again when she can. */
function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    if (socket.bufferedAmount > LIMITS.waitingBytes) socket.terminate();
    socket.send(text, () => resolve());
  });
}

/** Finds out in time that a client has gone without a word, or has signed out. */
function watchSocket(socket: WebSocket, check: () => void): () => void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
    check();
  }, LIMITS.pingMs).unref();
  return () => clearInterval(timer);
}

function checkSignIn(state: SocketState, parts: SocketParts): void {
  // While the database is away nobody is signed out.
  if (state.userId) freshContext(state, parts).catch(() => {});
}

/** The same words as over HTTP. An error without a code is ours when a resolver threw it, else of what was sent. */
function tellError(error: GraphQLError, log: FastifyBaseLogger): GraphQLError {
  const code =
    error.extensions.code ?? (error.path && error.originalError ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT');
  const told = plainError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error, log);
  return new GraphQLError(told.message, { path: told.path, extensions: told.extensions });
}
