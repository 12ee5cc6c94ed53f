import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildAccessWorld, type Role } from '../../testing/access-world.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';

let api: TestApi;
let world: Awaited<ReturnType<typeof buildAccessWorld>>;

beforeAll(async () => {
  api = await startTestApi();
  world = await buildAccessWorld(api);
});
afterAll(() => api?.close());

interface Job {
  id: string;
  state: string;
  isStopped: boolean;
  score: { hard: number } | null;
  plan: { placements: { startsOn: string; sessionId: string | null }[] } | null;
}

const START = `mutation($input: StartPlanJobInput!) { startPlanJob(input: $input) {
  __typename ... on StartPlanJobOk { job { id state } } ... on InvalidInputError { path message }
} }`;
const STOP = `mutation($input: StopPlanJobInput!) { stopPlanJob(input: $input) { __typename } }`;
const JOB = `query($id: ID!) { planJob(id: $id) {
  id state isStopped score { hard } plan { placements { startsOn sessionId } }
} }`;

async function ask(text: string, variables: object, role: Role = 'coordinator') {
  const { data } = await api.ask(text, { variables, cookie: world.cookies[role] });
  return data as unknown as Record<string, unknown> | null;
}

async function start(facts: object = {}, role: Role = 'coordinator', place: 'own' | 'foreignPublic' = 'own') {
  const { network, season } = world.networks[place];
  const input = { networkId: network.id, seasonId: season.id, scope: 'notPinned', seconds: 0.2, ...facts };
  const data = await ask(START, { input }, role);
  return data?.startPlanJob as { __typename: string; path?: string[]; job?: { id: string } };
}

async function jobOf(id: string, role: Role = 'coordinator') {
  return (await ask(JOB, { id }, role))?.planJob as Job | null;
}

const stop = async (id: string, role: Role = 'coordinator') =>
  (await ask(STOP, { input: { id } }, role))?.stopPlanJob as { __typename: string };

const untilDone = (id: string) =>
  vi.waitFor(
    async () => {
      const job = await jobOf(id);
      expect(job?.state).toBe('done');
      return job as Job;
    },
    { timeout: 15_000, interval: 50 },
  );

describe('a plan made by the server', () => {
  it('comes with what it would change', async () => {
    const { job } = await start();
    const done = await untilDone(job?.id ?? '');
    expect(done.isStopped).toBe(false);
    expect(done.plan?.placements).toBeInstanceOf(Array);
    expect(done.score).not.toBeNull();
  }, 20_000);

  it('is one at a time for a network, two for the server, and can be stopped', async () => {
    const { job } = await start({ seconds: 300 });
    expect(await start()).toMatchObject({ __typename: 'InvalidInputError', path: ['networkId'] });
    const second = await start({ seconds: 300 }, 'admin', 'foreignPublic');
    const { network, season } = world.networks.foreignClosed;
    const third = await start({ networkId: network.id, seasonId: season.id }, 'admin');
    // A plan that cannot be bettered ends by itself: then there is room again.
    if (second.job && (await jobOf(second.job.id, 'admin'))?.state === 'running')
      expect(third).toMatchObject({ __typename: 'InvalidInputError' });
    expect(await stop(job?.id ?? '')).toEqual({ __typename: 'StopPlanJobOk' });
    await untilDone(job?.id ?? '');
    if (second.job) await stop(second.job.id, 'admin');
    if (third.job) await stop(third.job.id, 'admin');
  }, 20_000);

  it('is for coordinators of its network alone', async () => {
    const { job } = await start();
    const id = job?.id ?? '';
    for (const role of ['facilitator', 'groupMember', 'stranger', 'visitor'] as const) {
      expect([role, await jobOf(id, role)]).toEqual([role, null]);
      expect([role, await stop(id, role)]).toEqual([role, { __typename: 'NotAllowedError' }]);
      expect([role, await start({}, role)]).toEqual([role, { __typename: 'NotAllowedError' }]);
    }
    await untilDone(id);
  }, 20_000);

  it('refuses what cannot be asked', async () => {
    const wrong = async (facts: object) => (await start(facts)).path;
    expect(await wrong({ seconds: 301 })).toEqual(['seconds']);
    expect(await wrong({ weights: [{ wish: 'magic', importance: 1 }] })).toEqual(['weights']);
    expect(await wrong({ weights: [{ wish: 'gaps', importance: 5 }] })).toEqual(['weights']);
    expect(await wrong({ windowStart: '2027-03-01', windowEnd: '2027-02-01' })).toEqual(['windowEnd']);
    const { season } = world.networks.foreignPublic;
    expect(await start({ seasonId: season.id })).toEqual({ __typename: 'NotAllowedError' });
  });
});
