import type { Organisation, Prisma } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { nextNumber } from './next-number.ts';

type OrganisationOverrides = Partial<Prisma.OrganisationCreateManyInput>;

/** An organisation as it goes into the database. */
export function organisationRow(overrides: OrganisationOverrides = {}): Prisma.OrganisationCreateManyInput {
  return { name: `Organisatie ${nextNumber()}`, ...overrides };
}

/** Writes an organisation with a name of its own. */
export function buildOrganisation(
  prisma: BuildingClient,
  overrides: OrganisationOverrides = {},
): Promise<Organisation> {
  return prisma.organisation.create({ data: organisationRow(overrides) });
}
