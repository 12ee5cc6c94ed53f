import { EDIT_MODELS, type EditableKind } from '@leerkring/contract/edit-models';

const REFERENCE = new Set(['key', 'id', 'version']);

/** The columns of something new: what is not known is left to the database, and days become dates at UTC midnight. */
export function columnsOf(kind: EditableKind, fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => value !== undefined && value !== null && !REFERENCE.has(name))
      .map(([name, value]) => [name, isDay(kind, name) ? new Date(`${value}T00:00:00Z`) : value]),
  );
}

/** The columns that a change touches: null empties a column that may be empty, and leaves another as it is. */
export function changedColumns(kind: EditableKind, fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => value !== undefined && (value !== null || EDIT_MODELS[kind][name]?.isOptional),
    ),
  );
}

export function withoutReference<Item extends object>(item: Item): Omit<Item, 'key' | 'id' | 'version'> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !REFERENCE.has(name))) as never;
}

const isDay = (kind: EditableKind, name: string): boolean => EDIT_MODELS[kind][name]?.type === 'Date';
