import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../../context.ts';
import type { ChangeBook } from './change-book.ts';

/** The latest first. */
export const importsOfNetwork = {
  orderBy: [{ createdAt: 'desc' as const }, { id: 'desc' as const }],
};

/** What an import made and changed, from the book that it keeps; slots of norms are no things to people. */
export function madeCounts(changes: Prisma.JsonValue): {
  made: { kind: string; count: number }[];
  changedCount: number;
} {
  const { made, changed } = changes as unknown as ChangeBook;
  const told = Object.entries(made).filter(
    ([model]) => !['normSlot', 'norm', 'membership', 'person'].includes(model),
  );
  return {
    made: told.map(([model, rows]) => ({
      kind: `${model[0]?.toUpperCase()}${model.slice(1)}`,
      count: rows.length,
    })),
    changedCount: changed.length,
  };
}

/** The network of an import that was just made: whoever made it coordinates it, though the request began before. */
export function findMadeNetwork(context: Context, query: object, id: string) {
  return context.prisma.network.findUniqueOrThrow({ ...query, where: { id } });
}

export function findMadeSeason(context: Context, query: object, id: string | null) {
  return id === null ? null : context.prisma.season.findUnique({ ...query, where: { id } });
}
