import { buildGroup } from '@leerkring/testkit/build-group';
import { buildGroupMember } from '@leerkring/testkit/build-group-member';
import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildSeason } from '@leerkring/testkit/build-season';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildUser } from '@leerkring/testkit/build-user';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';

const { prisma, close, ...api } = await startTestApi();
afterAll(close);

const QUERY = `query ($slug: String!, $seasonId: ID!) {
  network(slug: $slug) { planning(seasonId: $seasonId) {
    season { name }
    sessions { title status }
    people { name maxSessionsPerDay availability { kind weekday } busy { startsOn startTime endTime } }
  } }
}`;

interface Answer {
  network: { planning: { sessions: { title: string }[]; people: Record<string, unknown>[] } | null } | null;
}

let own: { id: string; slug: string };
let season: { id: string };
let foreignSeason: { id: string };
let coordinator: string;
let member: string;

beforeAll(async () => {
  own = await buildNetwork(prisma, { name: 'Eigen' });
  const closed = await buildNetwork(prisma, { name: 'Besloten netwerk', visibility: 'members' });
  const days = { startsOn: calendarDay('2026-09-01'), endsOn: calendarDay('2027-06-30') };
  season = await buildSeason(prisma, { networkId: own.id, ...days });
  foreignSeason = await buildSeason(prisma, { networkId: closed.id, ...days });
  const anna = await buildPerson(prisma, { name: 'Anna', maxSessionsPerDay: 1 });
  await buildMembership(prisma, { networkId: own.id, personId: anna.id });
  const there = await buildMembership(prisma, { networkId: closed.id, personId: anna.id });
  const hidden = await buildGroup(prisma, { networkId: closed.id, name: 'Geheime tafel' });
  await buildGroupMember(prisma, { groupId: hidden.id, membershipId: there.id });
  await prisma.availability.create({
    data: { personId: anna.id, kind: 'cannot', weekday: 3, note: 'geheime reden' },
  });
  const times = { startsOn: calendarDay('2027-01-12'), startTime: '10:00', endTime: '12:00' };
  const of = { networkId: closed.id, groupId: hidden.id };
  await buildSession(prisma, { ...of, ...times, title: 'geheim overleg' });
  await buildSession(prisma, {
    ...of,
    startsOn: calendarDay('2027-02-09'),
    title: 'geheim concept',
    status: 'planned',
  });
  await buildSession(prisma, {
    networkId: own.id,
    seasonId: season.id,
    title: 'eigen concept',
    status: 'planned',
  });
  const who = await buildPerson(prisma, { name: 'Coördinator' });
  await buildMembership(prisma, { networkId: own.id, personId: who.id, roles: ['coordinator'] });
  coordinator = await api.signIn((await buildUser(prisma, { personId: who.id, isDemo: true })).id);
  member = await api.signIn((await buildUser(prisma, { personId: anna.id, isDemo: true })).id);
});

async function planning(cookie: string | undefined, seasonId = season.id) {
  const { data, errors } = await api.ask<Answer>(QUERY, { cookie, variables: { slug: own.slug, seasonId } });
  expect(errors).toBeUndefined();
  return data?.network?.planning ?? null;
}

it('gives a coordinator the plan, and of people elsewhere their hours and nothing more', async () => {
  const found = await planning(coordinator);
  expect(found?.sessions.map(({ title }) => title)).toEqual(['eigen concept']);
  expect(found?.people.find(({ name }) => name === 'Anna')).toEqual({
    name: 'Anna',
    maxSessionsPerDay: 1,
    availability: [{ kind: 'cannot', weekday: 3 }],
    busy: [{ startsOn: '2027-01-12', startTime: '10:00', endTime: '12:00' }],
  });
  expect(JSON.stringify(found)).not.toMatch(/esloten|eheim/);
});

it('is not for members and visitors, nor of a season of another network', async () => {
  expect(await planning(member)).toBeNull();
  expect(await planning(undefined)).toBeNull();
  expect(await planning(coordinator, foreignSeason.id)).toBeNull();
});
