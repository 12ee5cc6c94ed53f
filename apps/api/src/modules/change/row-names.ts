import type { AuditEntry } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../../context.ts';

export async function nameOfEntry(_context: Context, _entry: AuditEntry): Promise<string> {
  return '';
}

export async function referencesOf(
  _context: Context,
  _entry: AuditEntry,
): Promise<{ id: string; name: string }[]> {
  return [];
}
