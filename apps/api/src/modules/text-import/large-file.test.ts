import { afterAll, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';
import { contentsOf, signInCoordinator } from '../../testing/text-import.ts';

const api = await startTestApi();
afterAll(api.close);

const ROWS = 2_000;

function planOf(networkId: string, rows: number, startsOn = '2027-03-01') {
  const nothing = ['tracks', 'formats', 'themes', 'capacities', 'delegations', 'undatedSeries'];
  const none = [...nothing, 'intendedResults', 'projectFacts', 'questions'].map((name) => [name, []]);
  return {
    text: 'rijen',
    plan: {
      ...Object.fromEntries(none),
      network: { key: 'network', id: networkId },
      season: { key: 'season', name: '2027', startsOn: '2027-01-01', endsOn: '2027-12-31' },
      groups: [{ key: 'g', name: 'Groep 1', code: 'G1' }],
      sessions: Array.from({ length: rows }, (_, index) => ({
        ...{ key: `s${index}`, group: 'g', startsOn, endsOn: '2027-03-01' },
        ...{ title: `Rij ${index} van een groot bestand met veel woorden in de titel`, startTime: '10:00' },
      })),
    },
  };
}

it('thousands of rows are made by the upload route, all of them or none', async () => {
  const { cookie, networkId } = await signInCoordinator(api);
  const before = await contentsOf(api.prisma);
  const bad = planOf(networkId, ROWS);
  Object.assign(bad.plan.sessions.at(-1) ?? {}, { endsOn: '2026-01-01' });
  const refused = await api.inject('POST', '/imports/text', bad, { cookie, 'accept-language': 'en' });
  expect(refused.json()).toMatchObject({
    kind: 'refused',
    path: ['plan', 'sessions', `${ROWS - 1}`, 'endsOn'],
  });
  expect(await contentsOf(api.prisma)).toEqual(before);

  const made = await api.inject('POST', '/imports/text', planOf(networkId, ROWS), { cookie });
  expect(made.json()).toMatchObject({ kind: 'made', slug: expect.any(String), importId: expect.any(String) });
  expect(await api.prisma.session.count({ where: { networkId } })).toBe(ROWS);
}, 60_000);

it('nobody else makes anything by it, and no form of another website can send it', async () => {
  const { networkId } = await signInCoordinator(api);
  const other = await signInCoordinator(api);
  const plan = planOf(networkId, 1);
  for (const cookie of ['', other.cookie]) {
    const answer = await api.inject('POST', '/imports/text', plan, { cookie });
    expect(answer.json()).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('mag dit niet'),
    });
  }
  const headers = { cookie: other.cookie, 'content-type': 'text/plain' };
  expect((await api.inject('POST', '/imports/text', plan, headers)).statusCode).toBe(415);
  expect(await api.prisma.session.count({ where: { networkId } })).toBe(0);
});
