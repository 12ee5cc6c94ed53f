import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { personRow } from '@leerkring/testkit/build-person';
import { userRow } from '@leerkring/testkit/build-user';
import { availabilityRows } from './availability.ts';
import { organisations as organisationSeeds } from './organisations.ts';
import { addressOf, people } from './people.ts';
import { seedId } from './seed-id.ts';

/** Writes the demo people and their accounts where they are not there yet, and answers the ids of all by name. */
export async function seedPeople(
  prisma: Prisma.TransactionClient,
  organisations: ReadonlyMap<string, string>,
  today: PlainDate,
): Promise<Map<string, string>> {
  await prisma.person.createMany({
    data: people.map(({ name, organisation, maxSessionsPerDay, maxSessionsPerWeek }) =>
      personRow({
        id: seedId('person', name),
        name,
        email: addressOf(name),
        organisationId: organisation === undefined ? undefined : organisations.get(organisation),
        isDemo: true,
        maxSessionsPerDay,
        maxSessionsPerWeek,
      }),
    ),
    skipDuplicates: true,
  });
  const ids = await idsByName(prisma);
  await sayAvailability(prisma, ids, today);
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

/** Only people who have said nothing yet say something: what they said themselves stays. */
async function sayAvailability(
  prisma: Prisma.TransactionClient,
  ids: ReadonlyMap<string, string>,
  today: PlainDate,
): Promise<void> {
  const told = await prisma.availability.findMany({
    where: { personId: { in: [...ids.values()] } },
    select: { personId: true },
  });
  const known = new Set(told.map(({ personId }) => personId));
  const data = availabilityRows(ids, today).filter(({ personId }) => !known.has(personId ?? ''));
  await prisma.availability.createMany({ data });
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
