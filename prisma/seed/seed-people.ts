import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { personRow } from '@leerkring/testkit/build-person';
import { userRow } from '@leerkring/testkit/build-user';
import { organisations as organisationSeeds } from './organisations.ts';
import { addressOf, people } from './people.ts';
import { seedId } from './seed-id.ts';

/** Writes the demo people and their accounts where they are not there yet, and answers the ids of all by name. */
export async function seedPeople(
  prisma: Prisma.TransactionClient,
  organisations: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  await prisma.person.createMany({
    data: people.map(({ name, organisation }) =>
      personRow({
        id: seedId('person', name),
        name,
        email: addressOf(name),
        organisationId: organisation === undefined ? undefined : organisations.get(organisation),
        isDemo: true,
      }),
    ),
    skipDuplicates: true,
  });
  const ids = await idsByName(prisma);
  await prisma.user.createMany({
    data: people
      .filter(({ account }) => account !== undefined)
      .map(({ name, account }) =>
        userRow({
          id: seedId('user', name),
          name,
          email: addressOf(name),
          personId: ids.get(name),
          isAdmin: account === 'admin',
          isDemo: true,
        }),
      ),
    skipDuplicates: true,
  });
  await nameContacts(prisma, ids);
  return ids;
}

async function idsByName(prisma: Prisma.TransactionClient): Promise<Map<string, string>> {
  const rows = await prisma.person.findMany({
    where: { email: { in: people.map(({ name }) => addressOf(name)) } },
    select: { id: true, email: true },
  });
  const byAddress = new Map(rows.map(({ id, email }) => [email, id]));
  return new Map(
    people.flatMap(({ name }) => {
      const id = byAddress.get(addressOf(name));
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
}

/** Only organisations without a contact get one: people may have chosen another. */
async function nameContacts(
  prisma: Prisma.TransactionClient,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { name, contact } of organisationSeeds) {
    if (contact === undefined) continue;
    await prisma.organisation.updateMany({
      where: { name, contactPersonId: null },
      data: { contactPersonId: ids.get(contact) },
    });
  }
}
