import { SessionStatus } from '@leerkring/db/generated/prisma/enums';

export const EXPORT_KINDS = ['xlsx', 'csv', 'json'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What part of a calendar is asked for: the same filters as in the address of the calendar. */
export interface ExportFilter {
  season: string | null;
  track: string | null;
  group: string | null;
  status: SessionStatus | null;
}

const FILE = new RegExp(`^([\\w-]{1,200})\\.(${EXPORT_KINDS.join('|')})$`);
const ID = /^[\w-]{1,200}$/;

/** The network and kind of file that `name.kind` asks for; null for anything else. */
export function readFileName(file: string): { slug: string; kind: ExportKind } | null {
  const [, slug, kind] = FILE.exec(file) ?? [];
  const known = EXPORT_KINDS.find((one) => one === kind);
  return slug && known ? { slug, kind: known } : null;
}

/** What it understands of an address; a value that can be no id matches nothing, rather than everything. */
export function readFilter(query: unknown): ExportFilter {
  const values = (query ?? {}) as Record<string, unknown>;
  const id = (value: unknown): string | null => {
    if (value === undefined || value === '') return null;
    return typeof value === 'string' && ID.test(value) ? value : 'none';
  };
  const status = Object.values(SessionStatus).find((one) => one === values.status) ?? null;
  return { season: id(values.season), track: id(values.track), group: id(values.group), status };
}
