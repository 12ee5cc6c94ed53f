import { buildGroup } from '@leerkring/testkit/build-group';
import { buildGroupMember } from '@leerkring/testkit/build-group-member';
import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildOrganisation } from '@leerkring/testkit/build-organisation';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildRegion } from '@leerkring/testkit/build-region';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildUser } from '@leerkring/testkit/build-user';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';

const { prisma, statements, close, ...api } = await startTestApi();
afterAll(close);

const QUERY = `query ($networkId: ID!, $groupId: ID, $regionId: ID, $from: Date!, $to: Date!) {
  busyDays(networkId: $networkId, groupId: $groupId, regionId: $regionId, from: $from, to: $to) {
    people schoolRegions
    times { startsOn startTime people names session { title groupName networkName } }
    closedDays { name organisation startsOn }
  }
}`;

interface Answer {
  busyDays: {
    people: number;
    schoolRegions: string[];
    times: {
      startsOn: string;
      people: number;
      names: string[];
      session: { title: string; networkName: string } | null;
    }[];
    closedDays: { name: string; organisation: string | null }[];
  } | null;
}

let own: { id: string };
let both: { id: string };
let closed: { id: string };
let group: { id: string };
let region: { id: string };
let coordinator: string;
let member: string;

const day = calendarDay('2026-12-10');
const times = { startsOn: day, endsOn: day, startTime: '10:00', endTime: '12:00' };

async function join(networkId: string, personId: string, groups: { id: string }[], more: object = {}) {
  const membership = await buildMembership(prisma, { networkId, personId, ...more });
  for (const { id } of groups) await buildGroupMember(prisma, { groupId: id, membershipId: membership.id });
}

beforeAll(async () => {
  own = await buildNetwork(prisma, { name: 'Eigen netwerk' });
  both = await buildNetwork(prisma, { name: 'Tweede netwerk', visibility: 'members' });
  closed = await buildNetwork(prisma, { name: 'Besloten netwerk', visibility: 'members' });
  const foreignPublic = await buildNetwork(prisma, { name: 'Openbaar netwerk' });
  region = await buildRegion(prisma, { networkId: own.id });
  group = await buildGroup(prisma, { networkId: own.id });
  const other = await buildGroup(prisma, { networkId: own.id, name: 'Groep 2' });
  const elsewhere = await buildGroup(prisma, { networkId: both.id, name: 'Tafel' });
  const hidden = await buildGroup(prisma, { networkId: closed.id, name: 'Geheime tafel' });
  const open = await buildGroup(prisma, { networkId: foreignPublic.id, name: 'Open tafel' });

  const city = await buildOrganisation(prisma, { name: 'Voorbeeldstad', schoolHolidayRegion: 'south' });
  const [anna, bert, cora] = [
    await buildPerson(prisma, { name: 'Anna' }),
    await buildPerson(prisma, { name: 'Bert' }),
    await buildPerson(prisma, { name: 'Cora' }),
  ];
  await join(own.id, anna.id, [group, other], { organisationId: city.id, regionId: region.id });
  await join(own.id, bert.id, [group]);
  await join(own.id, cora.id, [other]);
  await join(both.id, bert.id, [elsewhere]);
  await join(closed.id, anna.id, [hidden]);
  await join(closed.id, bert.id, [hidden]);
  await join(foreignPublic.id, anna.id, [open]);

  const who = await buildPerson(prisma);
  await buildMembership(prisma, { networkId: own.id, personId: who.id, roles: ['coordinator'] });
  await buildMembership(prisma, { networkId: both.id, personId: who.id, roles: ['coordinator'] });
  coordinator = await api.signIn((await buildUser(prisma, { personId: who.id, isDemo: true })).id);
  member = await api.signIn((await buildUser(prisma, { personId: anna.id, isDemo: true })).id);

  const session = (networkId: string, groupId: string | null, title: string, more: object = {}) =>
    buildSession(prisma, { networkId, groupId, title, ...times, ...more });
  await session(own.id, group.id, 'van de groep zelf');
  await session(own.id, other.id, 'van groep 2', { status: 'planned' });
  await session(own.id, other.id, 'afgelast', { status: 'cancelled' });
  await session(own.id, other.id, 'te laat', { startsOn: calendarDay('2027-12-10'), endsOn: undefined });
  await session(both.id, elsewhere.id, 'bij de tafel', { status: 'planned' });
  await session(closed.id, hidden.id, 'geheim');
  await session(closed.id, hidden.id, 'geheim concept', { status: 'planned' });
  await session(foreignPublic.id, open.id, 'in het openbaar');
  await session(own.id, null, 'voor het hele netwerk');
  await session(own.id, null, 'voor de regio', { regionId: region.id });
  await prisma.closedDay.createMany({
    data: [
      { networkId: own.id, name: 'Zomersluiting', startsOn: day, endsOn: day },
      { organisationId: city.id, name: 'Studiedag', startsOn: day, endsOn: day },
      { networkId: closed.id, name: 'Geheime sluiting', startsOn: day, endsOn: day },
      {
        networkId: own.id,
        name: 'Voorbij',
        startsOn: calendarDay('2025-01-01'),
        endsOn: calendarDay('2025-01-02'),
      },
    ],
  });
});

async function busyDays(cookie: string | undefined, of: object = { groupId: group.id }, networkId = own.id) {
  const variables = { networkId, from: '2026-09-01', to: '2027-08-31', ...of };
  const { data, errors } = await api.ask<Answer>(QUERY, { cookie, variables });
  expect(errors).toBeUndefined();
  return data?.busyDays ?? null;
}

describe('busyDays', () => {
  it('names who is where in the networks that the reader coordinates, drafts included', async () => {
    const found = await busyDays(coordinator);
    const named = found?.times.filter((one) => one.session).map((one) => [one.session?.title, ...one.names]);
    expect(named?.sort()).toEqual([
      ['bij de tafel', 'Bert'],
      ['van groep 2', 'Anna'],
      ['voor de regio', 'Anna'],
      ['voor het hele netwerk', 'Anna', 'Bert'],
    ]);
    expect(found?.people).toBe(2);
  });

  it('says of other networks when and how many only: no name, no title, no draft', async () => {
    const found = await busyDays(coordinator);
    const unnamed = found?.times.filter((one) => !one.session);
    expect(unnamed).toEqual([
      { startsOn: '2026-12-10', startTime: '10:00', people: 2, names: [], session: null },
      { startsOn: '2026-12-10', startTime: '10:00', people: 1, names: [], session: null },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/esloten|eheim|penbaar/);
  });

  it('tells the closed days of the network and of the people’s organisations, and their school region', async () => {
    const found = await busyDays(coordinator);
    expect(found?.closedDays.map((one) => [one.name, one.organisation]).sort()).toEqual([
      ['Studiedag', 'Voorbeeldstad'],
      ['Zomersluiting', null],
    ]);
    expect(found?.schoolRegions).toEqual(['south']);
  });

  it('is of everybody in the region or network where there is no group', async () => {
    expect((await busyDays(coordinator, {}))?.people).toBe(4);
    expect((await busyDays(coordinator, { regionId: region.id }))?.people).toBe(1);
  });

  it('tells nothing of a group of another network', async () => {
    const foreign = await prisma.group.findFirstOrThrow({ where: { networkId: closed.id } });
    const found = await busyDays(coordinator, { groupId: foreign.id });
    expect([found?.people, found?.times]).toEqual([0, []]);
  });

  it.each([
    ['a visitor', () => undefined],
    ['a member', () => member],
  ])('is not for %s, as if there were no such network', async (_who, cookie) => {
    expect(await busyDays(cookie())).toBeNull();
    expect(await busyDays(cookie(), {}, 'no-such-network')).toBeNull();
  });

  it('is not for the coordinator of another network', async () => {
    expect(await busyDays(coordinator, {}, closed.id)).toBeNull();
  });

  it('tells who said that they cannot, by day and part of the day', async () => {
    const [anna, bert] = await Promise.all(
      ['Anna', 'Bert'].map((name) => prisma.person.findFirstOrThrow({ where: { name } })),
    );
    await prisma.availability.createMany({
      data: [
        { personId: anna?.id, kind: 'cannot', startsOn: day, endsOn: day, note: 'geheim' },
        { personId: bert?.id, kind: 'cannot', startsOn: day, endsOn: day, dayPart: 'morning' },
        { personId: bert?.id, kind: 'can', weekday: 1 },
      ],
    });
    const query = QUERY.replace('people schoolRegions', 'unavailable { date dayPart kind names }');
    const variables = { networkId: own.id, groupId: group.id, from: '2026-09-01', to: '2027-08-31' };
    type Told = { busyDays: { unavailable: object[] } };
    const { data } = await api.ask<Told>(query, { cookie: coordinator, variables });
    expect(data?.busyDays.unavailable).toEqual([
      { date: '2026-12-10', dayPart: null, kind: 'cannot', names: ['Anna'] },
      { date: '2026-12-10', dayPart: 'morning', kind: 'cannot', names: ['Bert'] },
    ]);
  });

  it('asks a fixed number of statements', async () => {
    const count = async () => {
      statements.length = 0;
      await busyDays(coordinator);
      return statements.filter((sql) => /^\s*select/i.test(sql)).length;
    };
    const before = await count();
    const more = await buildGroup(prisma, { networkId: own.id });
    for (let number = 0; number < 12; number++) {
      const person = await buildPerson(prisma);
      await join(own.id, person.id, [group, more]);
      await buildSession(prisma, { networkId: own.id, groupId: more.id, ...times });
    }
    expect((await busyDays(coordinator))?.times.length).toBeGreaterThan(15);
    expect(await count()).toBe(before);
    expect(before).toBeLessThan(30);
  });
});
