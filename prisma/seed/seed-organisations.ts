import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { organisationRow } from '@leerkring/testkit/build-organisation';
import { organisations } from './organisations.ts';
import { seedId } from './seed-id.ts';

/** Writes the organisations that are not there yet, and answers the ids of all by name. */
export async function seedOrganisations(prisma: Prisma.TransactionClient): Promise<Map<string, string>> {
  await prisma.organisation.createMany({
    data: organisations.map(({ contact: _, ...organisation }) =>
      organisationRow({
        ...organisation,
        id: seedId('organisation', organisation.name),
      }),
    ),
    skipDuplicates: true,
  });
  const names = organisations.map(({ name }) => name);
  const rows = await prisma.organisation.findMany({
    where: { name: { in: names } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [name, id]));
}
