import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { AuditLine, Transaction } from '../../commands/run-command.ts';

/**
 * A change that made what a text says is told of in its TextImport too: undone, or standing again.
 * @returns the lines by which the trail tells of it
 */
export async function markImports(
  tx: Transaction,
  changeSetId: string,
  now: Date,
): Promise<Omit<AuditLine, 'networkId'>[]> {
  const entries = await tx.auditEntry.findMany({ where: { changeSetId, subjectType: 'TextImport' } });
  const lines: Omit<AuditLine, 'networkId'>[] = [];
  for (const { subjectId, before, after } of entries) {
    const state = (after ?? before) as Prisma.JsonObject;
    // Entries with an id tell of the link to a network only.
    if ('id' in state) continue;
    await tx.textImport.updateMany({ where: { id: subjectId }, data: { undoneAt: after ? now : null } });
    const line = { subjectType: 'TextImport', subjectId };
    lines.push(after ? { ...line, before: state as never } : { ...line, after: state as never });
  }
  return lines;
}
