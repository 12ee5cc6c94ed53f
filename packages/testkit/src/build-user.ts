import type { Prisma, User } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { nextNumber } from './next-number.ts';

type UserOverrides = Partial<Prisma.UserCreateManyInput>;

/** An account as it goes into the database. */
export function userRow(overrides: UserOverrides = {}): Prisma.UserCreateManyInput {
  const number = nextNumber();
  return {
    name: `Gebruiker ${number}`,
    email: `gebruiker-${number}@example.nl`,
    emailVerified: true,
    ...overrides,
  };
}

/** Writes an account; give `personId` to tie it to a person. */
export function buildUser(prisma: BuildingClient, overrides: UserOverrides = {}): Promise<User> {
  return prisma.user.create({ data: userRow(overrides) });
}
