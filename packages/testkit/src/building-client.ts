import type { Prisma } from '@leerkring/db/generated/prisma/client';

/** What the builders write with: a Prisma client, or one of its transactions. */
export type BuildingClient = Prisma.TransactionClient;
