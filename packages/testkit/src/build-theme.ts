import type { Prisma, Theme } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { nextNumber } from './next-number.ts';

type ThemeOverrides = Partial<Prisma.ThemeCreateManyInput> & Pick<Prisma.ThemeCreateManyInput, 'networkId'>;

/** A theme as it goes into the database. */
export function themeRow(overrides: ThemeOverrides): Prisma.ThemeCreateManyInput {
  const number = nextNumber();
  return { position: number, title: `Thema ${number}`, ...overrides };
}

/** Writes a theme of a network. */
export function buildTheme(prisma: BuildingClient, overrides: ThemeOverrides): Promise<Theme> {
  return prisma.theme.create({ data: themeRow(overrides) });
}
