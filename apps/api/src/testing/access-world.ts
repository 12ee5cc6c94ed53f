import { buildGroupMember } from '@leerkring/testkit/build-group-member';
import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildUser } from '@leerkring/testkit/build-user';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import type { TestApi } from './start-test-api.ts';
import { buildWholeNetwork } from './whole-network.ts';
import { buildWholePlan } from './whole-plan.ts';

/** Everyone in whose place the access test stands. */
export const roles = [
  'visitor',
  'admin',
  'coordinator',
  'facilitator',
  'groupMember',
  'otherMember',
  'formerMember',
  'stranger',
] as const;
export type Role = (typeof roles)[number];

/** Where the roles look: the network that they belong to, a public one and a closed one that they do not. */
export const places = ['own', 'foreignPublic', 'foreignClosed'] as const;
export type PlaceOfTest = (typeof places)[number];

/** Builds three whole networks and one signed-in person for each role; stranger coordinates another network. */
export async function buildAccessWorld(api: TestApi) {
  const networks = {
    own: await buildWholeNetwork(api.prisma, { slug: 'own', visibility: 'members' }),
    foreignPublic: await buildWholeNetwork(api.prisma, { slug: 'foreign-public', visibility: 'public' }),
    foreignClosed: await buildWholeNetwork(api.prisma, { slug: 'foreign-closed', visibility: 'members' }),
  };
  const elsewhere = await buildWholeNetwork(api.prisma, { slug: 'elsewhere', visibility: 'public' });
  await api.prisma.schoolHoliday.create({
    data: {
      name: 'Kerstvakantie',
      region: 'north',
      startsOn: calendarDay('2026-12-19'),
      endsOn: calendarDay('2027-01-03'),
      source: 'test',
    },
  });
  const cookies = {} as Record<Role, string | undefined>;
  for (const role of roles) cookies[role] = await signInAs(api, role, networks.own, elsewhere);
  for (const home of Object.values(networks)) await buildWholePlan(api.prisma, home);
  await fillForeignGroups(api, [networks.foreignPublic, networks.foreignClosed]);
  return { networks, elsewhere, cookies };
}

type WholeNetwork = Awaited<ReturnType<typeof buildWholeNetwork>>;

async function signInAs(api: TestApi, role: Role, own: WholeNetwork, elsewhere: WholeNetwork) {
  if (role === 'visitor') return undefined;
  const { prisma } = api;
  const home = role === 'stranger' ? elsewhere : own;
  const person = await buildPerson(prisma, { name: role, organisationId: home.organisation.id });
  const user = await buildUser(prisma, {
    personId: person.id,
    isAdmin: role === 'admin',
    isDemo: true,
    language: 'nl',
  });
  const membership = await buildMembership(prisma, {
    ...membershipFacts(home),
    personId: person.id,
    roles: rolesOf(role),
    endsOn: calendarDay(role === 'formerMember' ? '2026-11-21' : '2030-12-31'),
  });
  const inGroup = role === 'facilitator' || role === 'groupMember' || role === 'formerMember';
  if (inGroup) {
    await buildGroupMember(prisma, {
      groupId: own.group.id,
      membershipId: membership.id,
      isFacilitator: role === 'facilitator',
    });
  }
  return api.signIn(user.id);
}

function rolesOf(role: Role): ('coordinator' | 'facilitator' | 'member')[] {
  if (role === 'coordinator' || role === 'stranger') return ['coordinator'];
  return role === 'facilitator' ? ['facilitator'] : ['member'];
}

const membershipFacts = ({ network, organisation, region }: WholeNetwork) => ({
  networkId: network.id,
  organisationId: organisation.id,
  regionId: region.id,
  function: 'beleid',
  startsOn: calendarDay('2026-01-01'),
});

/** Somebody in each foreign group, so that an empty list cannot pass for a refused one. */
async function fillForeignGroups({ prisma }: TestApi, networks: WholeNetwork[]) {
  for (const home of networks) {
    const person = await buildPerson(prisma, { organisationId: home.organisation.id });
    const membership = await buildMembership(prisma, {
      ...membershipFacts(home),
      personId: person.id,
      endsOn: calendarDay('2030-12-31'),
    });
    await buildGroupMember(prisma, { groupId: home.group.id, membershipId: membership.id });
  }
}
