import type { Person, Prisma } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { nextNumber } from './next-number.ts';

type PersonOverrides = Partial<Prisma.PersonCreateManyInput>;

/** A person as she goes into the database. */
export function personRow(overrides: PersonOverrides = {}): Prisma.PersonCreateManyInput {
  const number = nextNumber();
  return {
    name: `Persoon ${number}`,
    email: `persoon-${number}@example.nl`,
    ...overrides,
  };
}

/** Writes an invented person whose address ends in example.nl. */
export function buildPerson(prisma: BuildingClient, overrides: PersonOverrides = {}): Promise<Person> {
  return prisma.person.create({ data: personRow(overrides) });
}
