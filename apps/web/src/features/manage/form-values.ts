import type { FieldSpec, FormValue, FormValues } from './field-spec.ts';

/** A value as an edit bears it. */
export type EditValue = string | number | boolean | null | readonly string[] | readonly number[];
export type EditValues = Readonly<Record<string, unknown>>;

/** What stands in the form of a row: its own values, or those that a new one begins with. */
export function formValues(fields: readonly FieldSpec[], row: EditValues | null): FormValues {
  return Object.fromEntries(
    fields.map((spec) => [
      spec.name,
      row ? shown(spec, row[spec.name]) : (spec.initial ?? shown(spec, null)),
    ]),
  );
}

function shown(spec: FieldSpec, value: unknown): FormValue {
  if (spec.as === 'check') return value === true;
  if (spec.as === 'several' || spec.as === 'months') return Array.isArray(value) ? value.map(String) : [];
  if (spec.as === 'list') return Array.isArray(value) ? value.join(', ') : '';
  if (value === null || value === undefined) return '';
  return spec.as === 'time' ? String(value).slice(0, 5) : String(value);
}

/** What is typed, as the edit bears it: nothing at all is null, and paragraphs stay as they were typed. */
export function editValue(spec: FieldSpec, value: FormValue | undefined): EditValue {
  if (typeof value === 'boolean') return value;
  if (value === undefined) return null;
  const isNumeric = spec.as === 'months' || spec.bears === 'number';
  if (typeof value !== 'string') return isNumeric ? value.map(Number) : value;
  const text = value.trim();
  if (spec.as === 'list')
    return text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  if (text === '') return null;
  if (spec.as === 'number' || spec.bears === 'number') return Number(text);
  return spec.as === 'online' || spec.bears === 'flag' ? text === 'true' : text;
}

/** The fields that differ from how the form began; for a new row all that say something. */
export function changedValues(
  fields: readonly FieldSpec[],
  row: EditValues | null,
  typed: FormValues,
): Record<string, EditValue> {
  const began = formValues(fields, row);
  const edits = fields.map((spec) => [spec, editValue(spec, typed[spec.name])] as const);
  return Object.fromEntries(
    edits
      .filter(([spec, value]) =>
        row ? !same(value, editValue(spec, began[spec.name])) : value !== null && !isEmptyList(value),
      )
      .map(([spec, value]) => [spec.name, value]),
  );
}

/** What is typed after one field changed; fields that follow it change along while they say the same. */
export function withValue(
  fields: readonly FieldSpec[],
  typed: FormValues,
  name: string,
  value: FormValue,
): FormValues {
  const followers = fields.filter(
    (spec) => spec.follows === name && (typed[spec.name] === '' || typed[spec.name] === typed[name]),
  );
  return { ...typed, ...Object.fromEntries(followers.map((spec) => [spec.name, value])), [name]: value };
}

const isEmptyList = (value: EditValue) => Array.isArray(value) && value.length === 0;
// A number that is none is like no other value, nothing included.
const same = (one: EditValue, other: EditValue) =>
  !Number.isNaN(one) && JSON.stringify(one) === JSON.stringify(other);
