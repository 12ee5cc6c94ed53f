import type { Found } from '../dated-text/types.ts';
import type { ItemKind, Proposed } from './types.ts';

/** A new thing of the proposal, before it is compared with what exists. */
export function proposed<Fields>(
  kind: ItemKind,
  key: string,
  found: Found | null,
  fields: Fields,
): Proposed<Fields> {
  const place = found && { line: found.line, span: found.span };
  return { key, kind, found: place, existing: null, changes: [], included: true, fields };
}
