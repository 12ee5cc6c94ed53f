import { getDatamodel } from '../../generated/pothos-types.ts';
import { kindOf } from './row-kinds.ts';

/** Plurals that are not made with an s. */
const PLURALS: Record<string, string> = { people: 'person', undated_series: 'undatedSeries' };

export function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

/** The name of the model, small, by that of its table. */
export function kindOfTable(table: string): string {
  return PLURALS[table] ?? camel(table.replace(/ies$/, 'y').replace(/s$/, ''));
}

/** Every model of the database, by its name, small. */
export const MODEL_KINDS: readonly string[] = Object.keys(
  getDatamodel().datamodel.models as Record<string, unknown>,
).map(kindOf);
