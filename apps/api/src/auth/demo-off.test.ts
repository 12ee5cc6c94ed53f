import { openTestDatabase } from '@leerkring/testkit/test-database';
import { expect, it } from 'vitest';
import { buildServer } from '../server.ts';

it('without demo mode nobody is picked: no list, no door, whoever is marked as demo', async () => {
  const database = await openTestDatabase();
  const app = await buildServer({
    prisma: database.prisma,
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
    secret: 'a secret that only the tests of the api know',
    demoMode: false,
    baseUrl: 'https://leerkring.example.nl',
  });
  try {
    const user = await database.prisma.user.create({
      data: { name: 'D', email: 'd@example.nl', isDemo: true },
    });
    const signIn = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/demo',
      headers: { origin: 'https://leerkring.example.nl' },
      payload: { userId: user.id },
    });
    expect(signIn.statusCode).toBe(404);
    expect(signIn.headers['set-cookie']).toBeUndefined();
    const list = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ demoUsers { id } }' },
    });
    expect(JSON.parse(list.body)).toEqual({ data: { demoUsers: [] } });
    const introspection = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ __schema { types { name } } }' },
    });
    expect(introspection.statusCode).toBe(400);
  } finally {
    await app.close();
    await database.close();
  }
});
