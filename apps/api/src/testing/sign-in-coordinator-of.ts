import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildUser } from '@leerkring/testkit/build-user';
import type { TestApi } from './start-test-api.ts';

/** Signs in a coordinator of a network that is there already; the answer is her cookie. */
export async function signInCoordinatorOf(api: TestApi, networkId: string, name: string): Promise<string> {
  const person = await buildPerson(api.prisma, { name });
  const user = await buildUser(api.prisma, { name, personId: person.id, isDemo: true });
  await buildMembership(api.prisma, { networkId, personId: person.id, roles: ['coordinator'] });
  return api.signIn(user.id);
}
