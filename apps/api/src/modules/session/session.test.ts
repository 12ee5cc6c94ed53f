import type { Session } from '@leerkring/db/generated/prisma/client';
import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildUser } from '@leerkring/testkit/build-user';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GraphqlAnswer, startTestApi, TEST_NOW } from '../../testing/start-test-api.ts';

const { prisma, close, ...api } = await startTestApi();
afterAll(close);

type Role = 'admin' | 'coordinator' | 'foreignCoordinator' | 'facilitator' | 'member' | 'visitor';
const cookies = new Map<Role, string>();
const userIds = new Map<Role, string>();
let networkId: string;

async function signIn(role: Role, { id }: { id: string }): Promise<void> {
  userIds.set(role, id);
  cookies.set(role, await api.signIn(id));
}

async function buildMember(role: Role, network: string, roles: ('coordinator' | 'facilitator' | 'member')[]) {
  const person = await buildPerson(prisma);
  await buildMembership(prisma, { networkId: network, personId: person.id, roles });
  await signIn(role, await buildUser(prisma, { personId: person.id, isDemo: true }));
}

beforeAll(async () => {
  networkId = (await buildNetwork(prisma)).id;
  const elsewhere = await buildNetwork(prisma);
  await buildMember('coordinator', networkId, ['coordinator']);
  await buildMember('facilitator', networkId, ['facilitator']);
  await buildMember('member', networkId, ['member']);
  await buildMember('foreignCoordinator', elsewhere.id, ['coordinator']);
  await signIn('admin', await buildUser(prisma, { isAdmin: true, isDemo: true }));
});

const ask = <Data>(role: Role, query: string, variables: object) =>
  api.ask<Data>(query, { variables, cookie: cookies.get(role) });

const UPDATE = `mutation ($input: EditNetworkInput!) {
  editNetwork(input: $input) {
    __typename
    ... on EditNetworkOk { sessions { title startsOn endsOn startTime endTime status version } }
    ... on StaleRowsError { rows { current version } }
    ... on InvalidInputError { path message }
    ... on UserError { message }
  }
}`;

let session: Session;
beforeEach(async () => {
  session = await buildSession(prisma, {
    networkId,
    title: 'Startdag',
    startsOn: calendarDay('2026-12-10'),
    endsOn: calendarDay('2026-12-11'),
    startTime: '10:00',
    endTime: '12:00',
  });
});

/** Any of the answers; each test looks at the fields of the one that it expects. */
interface UpdateAnswer {
  __typename: string;
  sessions: Record<string, unknown>[];
  rows: { current: Record<string, unknown>; version: number }[];
  path: string[];
  message: string;
}

const update = async (role: Role, changes: object, { id, version } = { id: session.id, version: 1 }) =>
  answerOf(await ask<{ editNetwork: UpdateAnswer }>(role, UPDATE, inputOf(changes, { id, version })));
const inputOf = (changes: object, { id, version } = { id: session.id, version: 1 }) => ({
  input: { networkId, edits: [{ session: { id, version, ...changes } }] },
});
function answerOf({ data, errors }: GraphqlAnswer<{ editNetwork: UpdateAnswer }>): UpdateAnswer {
  if (!data) throw new Error(`No answer: ${JSON.stringify(errors)}`);
  return data.editNetwork;
}
const stored = () => prisma.session.findUniqueOrThrow({ where: { id: session.id } });
const auditLines = () => prisma.auditEntry.findMany({ where: { subjectId: session.id } });

describe('an edit of a session', () => {
  it('changes what is given and leaves the rest', async () => {
    const result = await update('coordinator', { title: 'Slotdag 🎉 שלום', status: 'held' });
    expect(result).toEqual({
      __typename: 'EditNetworkOk',
      sessions: [
        {
          title: 'Slotdag 🎉 שלום',
          startsOn: '2026-12-10',
          endsOn: '2026-12-11',
          startTime: '10:00',
          endTime: '12:00',
          status: 'held',
          version: 2,
        },
      ],
    });
  });

  it('empties what is given as null', async () => {
    const { sessions: [changed = {}] = [] } = await update('coordinator', { title: null, endTime: null });
    expect([changed.title, changed.startTime, changed.endTime]).toEqual([null, '10:00', null]);
  });

  it('takes the last day along when the first one moves', async () => {
    const { sessions: [moved = {}] = [] } = await update('coordinator', { startsOn: '2027-03-28' });
    expect([moved.startsOn, moved.endsOn, moved.startTime]).toEqual(['2027-03-28', '2027-03-29', '10:00']);
  });

  it('raises the sequence of the calendar event, and keeps its UID', async () => {
    await update('coordinator', { status: 'cancelled', cancelReason: 'De begeleider is ziek.' });
    const { icalUid, icalSequence } = await stored();
    expect([icalUid, icalSequence]).toEqual([session.icalUid, 1]);
  });

  it('forgets why it was cancelled once it goes on after all', async () => {
    await update('coordinator', { status: 'cancelled', cancelReason: 'De begeleider is ziek.' });
    const { sessions: [again = {}] = [] } = await update(
      'coordinator',
      { status: 'confirmed' },
      { id: session.id, version: 2 },
    );
    expect([again.status, (await stored()).cancelReason]).toEqual(['confirmed', null]);
  });

  it('takes no words for no text, so that nothing is a reason', async () => {
    const { sessions: [changed = {}] = [] } = await update('coordinator', { title: '', cancelReason: '' });
    expect([changed.title, (await stored()).cancelReason]).toEqual([null, null]);
  });

  it('is for admins too', async () => {
    expect((await update('admin', { title: 'Anders' })).__typename).toBe('EditNetworkOk');
  });

  it.each<Role>(['foreignCoordinator', 'facilitator', 'member', 'visitor'])(
    'is not for a %s',
    async (role) => {
      const refused = await update(role, { title: 'Anders' });
      const unknown = await update(role, { title: 'Anders' }, { id: 'bestaat-niet', version: 1 });
      expect(refused.__typename).toBe('NotAllowedError');
      expect(unknown).toEqual(refused);
      expect(await stored()).toEqual(session);
      expect(await auditLines()).toEqual([]);
    },
  );
});

describe('two editors at once', () => {
  it('tells the second one what the session has become, and writes nothing', async () => {
    await update('coordinator', { title: 'Eerst' });
    const late = await update('admin', { title: 'Later' });
    expect(late).toMatchObject({
      __typename: 'StaleRowsError',
      rows: [{ current: { title: 'Eerst' }, version: 2 }],
    });
    expect((await stored()).title).toBe('Eerst');
    expect(await auditLines()).toHaveLength(1);
  });

  it('lets one through of many at the same moment', async () => {
    const titles = Array.from({ length: 8 }, (_, index) => `Titel ${index}`);
    const results = await Promise.all(titles.map((title) => update('coordinator', { title })));
    expect(results.map((one) => one.__typename).sort()).toEqual([
      'EditNetworkOk',
      ...Array(7).fill('StaleRowsError'),
    ]);
    const winner = titles[results.findIndex((one) => one.__typename === 'EditNetworkOk')];
    expect(await stored()).toMatchObject({ title: winner, version: 2 });
    expect(await auditLines()).toHaveLength(1);
  });
});

describe('input that cannot be', () => {
  it.each([
    ['a last day before the first', { endsOn: '2026-12-09' }, 'endsOn'],
    ['an end before the start', { endsOn: '2026-12-10', endTime: '09:59' }, 'endTime'],
    ['an end at the start', { endsOn: '2026-12-10', endTime: '10:00' }, 'endTime'],
    ['an end without a start', { startTime: null }, 'startTime'],
    ['a title of 301 characters', { title: 'x'.repeat(301) }, 'title'],
    ['a note of 501 characters', { placeNote: 'x'.repeat(501) }, 'placeNote'],
    ['a reason of 1001 characters', { status: 'cancelled', cancelReason: 'x'.repeat(1001) }, 'cancelReason'],
    ['a reason to cancel what goes on', { cancelReason: 'Te weinig mensen' }, 'cancelReason'],
  ])('is told where it is: %s', async (_what, changes, field) => {
    const result = await update('coordinator', changes);
    expect(result).toMatchObject({ __typename: 'InvalidInputError', path: ['edits', '0', 'session', field] });
    expect(result.message).not.toBe('');
    expect(await stored()).toEqual(session);
    expect(await auditLines()).toEqual([]);
  });

  it.each([
    { startsOn: '2026-02-30' },
    { startsOn: '30-01-2026' },
    { startTime: '24:00' },
    { startTime: '9:00' },
    { status: 'uitgesteld' },
  ])('is refused before anything is read: %j', async (changes) => {
    const answer = await ask('coordinator', UPDATE, inputOf(changes));
    expect(answer.errors).toHaveLength(1);
    expect(await stored()).toEqual(session);
  });
});

describe('the audit trail', () => {
  it('tells who changed what, and when', async () => {
    await update('coordinator', { title: 'Anders' });
    const [line, ...more] = await auditLines();
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      command: 'editNetwork',
      subjectType: 'Session',
      networkId,
      userId: userIds.get('coordinator'),
      at: TEST_NOW,
      before: { title: 'Startdag', version: 1 },
      after: { title: 'Anders', version: 2 },
    });
  });

  it('is of the same transaction: when it cannot be written, nothing is', async () => {
    await prisma.$executeRaw`ALTER TABLE audit_entries ADD CONSTRAINT shut CHECK (command = '') NOT VALID`;
    const answer = await ask('coordinator', UPDATE, inputOf({ title: 'Anders' }));
    await prisma.$executeRaw`ALTER TABLE audit_entries DROP CONSTRAINT shut`;
    expect(answer.errors).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toContain('shut');
    expect(await stored()).toEqual(session);
  });
});

const READ = `query ($id: ID!, $from: Date) {
  session(id: $id) { id }
  networks(first: 100) { edges { node { sessions(from: $from) { id } } } }
}`;

interface ReadAnswer {
  session: { id: string } | null;
  networks: { edges: { node: { sessions: { id: string }[] } }[] };
}

/** Whether the session is found by its id, and whether it stands in a list of any network. */
async function seenBy(role: Role, id: string): Promise<[boolean, boolean]> {
  const { data } = await ask<ReadAnswer>(role, READ, { id, from: '2026-01-01' });
  const listed = data?.networks.edges.flatMap(({ node }) => node.sessions) ?? [];
  return [data?.session?.id === id, listed.some((one) => one.id === id)];
}

describe('a draft', () => {
  it.each<[Role, boolean]>([
    ['admin', true],
    ['coordinator', true],
    ['foreignCoordinator', false],
    ['facilitator', false],
    ['member', false],
    ['visitor', false],
  ])('for a %s is seen: %s', async (role, isSeen) => {
    const draft = await buildSession(prisma, { networkId, status: 'planned' });
    expect(await seenBy(role, draft.id)).toEqual([isSeen, isSeen]);
  });

  it.each(['confirmed', 'held', 'cancelled'] as const)(
    'is seen by a visitor once it is %s',
    async (status) => {
      const released = await buildSession(prisma, { networkId, status });
      expect(await seenBy('visitor', released.id)).toEqual([true, true]);
    },
  );
});

describe('a session of a network for members', () => {
  it('is seen by its people only', async () => {
    const hidden = await buildNetwork(prisma, { visibility: 'members' });
    const inside = await buildSession(prisma, { networkId: hidden.id });
    const person = await prisma.user.findUniqueOrThrow({ where: { id: userIds.get('member') } });
    expect(await seenBy('member', inside.id)).toEqual([false, false]);
    await buildMembership(prisma, { networkId: hidden.id, personId: person.personId ?? '' });
    expect(await seenBy('member', inside.id)).toEqual([true, true]);
    expect(await seenBy('coordinator', inside.id)).toEqual([false, false]);
    expect(await seenBy('visitor', inside.id)).toEqual([false, false]);
  });
});
