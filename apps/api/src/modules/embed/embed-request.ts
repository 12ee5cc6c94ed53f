import type { ExportLanguage } from '@leerkring/domain/export/calendar-columns';
import { colorOf } from '@leerkring/domain/export/readable-color';
import { type ExportFilter, readFilter } from '../export/export-request.ts';

export type Scheme = 'light' | 'dark' | 'auto';

/** What the address of an embedded programme asks for. */
export interface EmbedRequest {
  slug: string;
  kind: 'page' | 'json';
  filter: ExportFilter;
  /** All sessions of the filter, or only those that are still to come. */
  all: boolean;
  /** Null: the network's own. */
  language: ExportLanguage | null;
  color: string | null;
  scheme: Scheme;
}

const FILE = /^([\w-]{1,200})(\.json)?$/;

/** Keeps what it understands and drops the rest in peace; null where the path can name no network. */
export function readEmbedRequest(file: string, query: unknown): EmbedRequest | null {
  const [, slug, json] = FILE.exec(file) ?? [];
  if (!slug) return null;
  const { lang, color, scheme, show } = (query ?? {}) as Record<string, unknown>;
  return {
    slug,
    kind: json ? 'json' : 'page',
    filter: { ...readFilter(query), status: null },
    all: show === 'all',
    language: lang === 'nl' || lang === 'en' ? lang : null,
    color: typeof color === 'string' ? colorOf(color) : null,
    scheme: scheme === 'dark' || scheme === 'auto' ? scheme : 'light',
  };
}
