import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { openTestDatabase } from '@leerkring/testkit/test-database';
import { expect, it } from 'vitest';
import { buildServer } from './server.ts';

it('ends although a client never finishes its request', async () => {
  const database = await openTestDatabase();
  const app = await buildServer({
    prisma: database.prisma,
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
    secret: 'a secret that only the tests of the api know',
    demoMode: true,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const client = connect(port, '127.0.0.1').on('error', () => {});
  client.resume();
  await once(client, 'connect');
  const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json';
  client.write(`${head}\r\nContent-Length: 500\r\n\r\n{"q`);
  await once(app.server, 'request');
  const ended = once(client, 'close');
  await app.close();
  await database.close();
  await ended;
  expect(app.server.listening).toBe(false);
}, 30_000);
