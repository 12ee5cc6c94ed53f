import { once } from 'node:events';
import { connect } from 'node:net';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { browserHeaders, listenOn } from '../testing/live-client.ts';
import { startTestApi } from '../testing/start-test-api.ts';
import { LIMITS } from './socket-limits.ts';

const { app, prisma, ask, close } = await startTestApi();
let host: string;
let networkId: string;
const sockets: WebSocket[] = [];

beforeAll(async () => {
  host = await listenOn(app);
  networkId = (await buildNetwork(prisma, { visibility: 'public' })).id;
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  // Whatever was sent, the server is still there, and nothing of it was a fault of its own.
  expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});
afterAll(close);

const CHANGED = 'subscription($networkId: ID!) { networkChanged(networkId: $networkId) { isMine } }';

function dial(headers: Record<string, string> = browserHeaders(host), path = '/graphql') {
  const socket = new WebSocket(`ws://${host}${path}`, 'graphql-transport-ws', { headers });
  sockets.push(socket);
  return socket;
}

async function open(): Promise<WebSocket> {
  const socket = dial();
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  return socket;
}

/** The HTTP status with which a socket was refused. */
async function refusal(socket: WebSocket): Promise<number | undefined> {
  socket.on('error', () => {});
  const [, response] = await once(socket, 'unexpected-response');
  return response.statusCode;
}

async function closing(socket: WebSocket): Promise<number> {
  const [code] = await once(socket, 'close');
  return code;
}

async function answerTo(payload: unknown, id = '1') {
  const socket = await open();
  socket.send(JSON.stringify({ type: 'subscribe', id, payload }));
  const [data] = await once(socket, 'message');
  return JSON.parse(String(data));
}

describe('the door', () => {
  it('lets in only pages of the app itself', async () => {
    expect(await refusal(dial({ origin: 'https://elders.example.nl' }))).toBe(403);
    expect(await refusal(dial({}))).toBe(403);
    expect(await refusal(dial({ origin: 'geen adres' }))).toBe(403);
  });

  it('is at one address, of this machine', async () => {
    expect(await refusal(dial(browserHeaders(host), '/elders'))).toBe(404);
    const elsewhere = { host: 'leerkring.example.nl', origin: 'http://leerkring.example.nl' };
    expect(await refusal(dial(elsewhere))).toBe(421);
  });

  it('leaves other upgrades to HTTP', async () => {
    const answer = connect(Number(host.split(':')[1]), '127.0.0.1');
    answer.write(
      `GET /feeds/networks/geen.ics HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n`,
    );
    const [data] = await once(answer, 'data');
    expect(String(data)).toMatch(/^HTTP\/1.1 404/);
    answer.destroy();
  });

  it('lets go of who breaks the connection off halfway', async () => {
    const halfway = connect(Number(host.split(':')[1]), '127.0.0.1');
    await once(halfway, 'connect');
    halfway.write(
      `GET /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    halfway.resetAndDestroy();
    const socket = await open();
    expect(socket.readyState).toBe(socket.OPEN);
  });
});

describe('what is no conversation', () => {
  it.for([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an unknown word', '{"type":"wat"}'],
    ['a word of its own prototype', '{"type":"__proto__"}'],
    ['bottomless', '['.repeat(20_000)],
    ['values in a list', '{"type":"subscribe","id":"1","payload":{"query":"{ a }","variables":[]}}'],
    ['a subscription without query', '{"type":"subscribe","id":"1","payload":{}}'],
  ] as const)('is closed as the client’s fault: %s', async ([, text]) => {
    const socket = await open();
    socket.send(text);
    expect(await closing(socket)).toBe(4400);
  });

  it('is closed when it is binary, too long or too much', async () => {
    const binary = await open();
    binary.send(Buffer.from('{"type":"ping"}'));
    expect(await closing(binary)).toBe(4400);
    const long = await open();
    long.send('x'.repeat(LIMITS.messageBytes + 1));
    expect(await closing(long)).toBe(1009);
    const busy = await open();
    for (let i = 0; i <= LIMITS.messages; i += 1) busy.send('{"type":"ping"}');
    expect(await closing(busy)).toBe(4400);
  });

  it('is closed when it subscribes without hello, or twice by one name', async () => {
    const rude = dial();
    await once(rude, 'open');
    rude.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: CHANGED } }));
    expect(await closing(rude)).toBe(4401);
    const twice = await open();
    const payload = { query: CHANGED, variables: { networkId } };
    for (let i = 0; i < 2; i += 1) twice.send(JSON.stringify({ type: 'subscribe', id: '1', payload }));
    expect(await closing(twice)).toBe(4409);
  });

  it('may follow so many things at a time, and no more', async () => {
    const socket = await open();
    const payload = { query: CHANGED, variables: { networkId } };
    for (let i = 0; i <= LIMITS.subscriptions; i += 1) {
      socket.send(JSON.stringify({ type: 'subscribe', id: `s${i}`, payload }));
    }
    expect(await closing(socket)).toBe(4400);
  });
});

describe('a document', () => {
  it.for([
    ['a query', '{ __typename }'],
    ['a mutation', 'mutation { undoChange(input: { changeSetId: "1" }) { __typename } }'],
    ['no document', 'subscription {'],
    ['a field that is not there', 'subscription { networkChange { isMine } }'],
    ['too many tokens', `subscription { networkChanged(networkId: "1") { ${'isMine '.repeat(2000)} } }`],
    ['two operations', `subscription A { a: __typename } subscription B { b: __typename }`],
    [
      'too deep',
      `subscription { networkChanged(networkId: "1") { sessions { network { sessions { network { sessions {
        network { sessions { network { sessions { network { id } } } } } } } } } } } }`,
    ],
    ['a character that cannot be stored', 'subscription { networkChanged(networkId: "\\u0000") { isMine } }'],
  ] as const)('is refused with words: %s', async ([, query]) => {
    const { type, payload } = await answerTo({ query });
    expect(type).toBe('error');
    expect(payload[0].extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  it.for([
    ['no such network', { networkId: 'bestaat-niet' }],
    ['a character that cannot be stored', { networkId: 'a\u0000' }],
    ['another kind of value', { networkId: { a: [1] } }],
    ['none', {}],
  ] as const)('with values that do not fit is refused: %s', async ([, variables]) => {
    const { payload } = await answerTo({ query: CHANGED, variables });
    const errors = Array.isArray(payload) ? payload : payload.errors;
    expect(errors[0].extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(errors[0].message).toBeTruthy();
  });
});

it('over HTTP nothing is followed', async () => {
  const { errors } = await ask('subscription { networkChanged(networkId: "1") { isMine } }');
  expect(errors?.[0]?.message).toContain('WebSocket');
});
