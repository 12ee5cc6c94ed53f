import type { EditField } from '@leerkring/contract/edit-fields';
import { EDIT_MODELS, type EditableKind } from '@leerkring/contract/edit-models';

/** Two texts of each form that a rule may ask. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['Woorden', 'Andere woorden'],
  ['W1', 'W2'],
  ['nl', 'en'],
  ['blue', 'moss'],
  ['#0b5c6b', '#ffffff'],
  ['https://example.nl/een', 'https://example.nl/twee'],
  ['een@example.nl', 'twee@example.nl'],
  ['een-adres', 'twee-adressen'],
];

/** Fields that another field of the row forbids. */
const LEFT_OUT: Partial<Record<EditableKind, readonly string[]>> = {
  agendaItem: ['sessionId'],
  planningRule: ['groupId'],
};

function sample({ type, rule, isList }: EditField, which: 0 | 1): unknown {
  if (isList) return undefined;
  if (type === 'Boolean') return which === 0;
  if (type === 'Int') return which === 0 ? 7 : 9;
  if (type === 'Date') return which === 0 ? '2026-12-10' : '2027-01-14';
  const options = (rule as unknown as { options?: readonly string[] }).options;
  if (options) return options[which === 0 ? options.length - 1 : 0];
  return (
    TEXTS.find((pair) => pair.every((text) => rule.safeParse(text).success))?.[which] ?? 'Europe/Brussels'
  );
}

/** Columns of a planning rule that have bounds of their own, or an order among each other. */
function plannedSamples(which: 0 | 1): Record<string, unknown> {
  const weights = ['attendance', 'gaps', 'holidays', 'preference', 'spacing', 'stability'];
  return {
    durationMinutes: which === 0 ? 90 : 150,
    minGapDays: which === 0 ? 7 : 14,
    idealGapDays: which === 0 ? 21 : 28,
    morningStart: which === 0 ? '09:00' : '09:30',
    afternoonStart: which === 0 ? '13:00' : '13:30',
    eveningStart: which === 0 ? '19:00' : '19:30',
    ...Object.fromEntries(weights.map((name) => [`${name}Weight`, which === 0 ? 1 : 4])),
  };
}

/** A value for every column of a kind: which of two, links by the id of the kind that they refer to. */
export function sampleValues(
  kind: EditableKind,
  which: 0 | 1,
  ids: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(EDIT_MODELS[kind])) {
    if (field.isVirtual || LEFT_OUT[kind]?.includes(name)) continue;
    values[name] = field.refersTo ? ids[field.refersTo] : sample(field, which);
  }
  const lists: Record<string, unknown> = {
    learningAims: which === 0 ? ['inform'] : ['meet', 'inform'],
    months: which === 0 ? [3, 4] : [9],
    year: which === 0 ? 2027 : 2028,
    functions: which === 0 ? ['beleid'] : [],
    weekdays: which === 0 ? [1, 2] : [4],
    dayParts: which === 0 ? ['morning'] : ['afternoon', 'evening'],
    ...(kind === 'planningRule' ? plannedSamples(which) : {}),
  };
  const fixed: Record<string, unknown> = {
    ...lists,
    startTime: which === 0 ? '10:00' : '13:30',
    endTime: which === 0 ? '12:00' : '15:00',
    status: 'cancelled',
  };
  for (const [name, value] of Object.entries(fixed)) {
    if (name in EDIT_MODELS[kind] && (name !== 'status' || kind === 'session')) values[name] = value;
  }
  return values;
}
