import { normaliseName } from './normalise-name.ts';
import type { GroupColor, GroupKind } from './types.ts';

const KINDS: readonly [RegExp, GroupKind][] = [
  [/intervisi/, 'intervision'],
  [/buurttafel|neighbourhood table/, 'neighbourhoodTable'],
  [/leertafel|learning table/, 'learningTable'],
  [/innovatie ?kamer|innovation room/, 'innovationRoom'],
  [/werkplaats|workshop/, 'workshop'],
  [/leernetwerk|learning network/, 'learningNetwork'],
];

export const GROUP_COLORS: readonly GroupColor[] = [
  'blue',
  'plum',
  'moss',
  'ochre',
  'violet',
  'teal',
  'brick',
  'slate',
];

/** The kind of group that words speak of; `other` when they name none. */
export function groupKindOf(words: string): GroupKind {
  const plain = normaliseName(words);
  return KINDS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other';
}

/**
 * A code of up to three characters for a group: initial and number ("Intervisie groep 2" is G2), else the initials
 * ("Dagelijks Bestuur" is DB), else its first letters; numbered on when others bear it already.
 */
export function groupCode(name: string, taken: ReadonlySet<string>): string {
  const words = normaliseName(name).toUpperCase().split(' ').filter(Boolean);
  const at = words.findIndex((word, index) => index > 0 && /^(\d{1,2}|[A-Z])$/.test(word));
  const numbered = at > 0 ? `${words[at - 1]?.[0]}${words[at]}` : null;
  const initials = words.map((word) => word[0]).join('');
  const first = (numbered ?? (words.length > 1 ? initials : (words[0] ?? 'G'))).slice(0, 3);
  if (!taken.has(first)) return first;
  for (let number = 2; number < 100; number++) {
    const next = `${first.slice(0, number > 9 ? 1 : 2)}${number}`.slice(0, 3);
    if (!taken.has(next)) return next;
  }
  return first;
}

/** The first colour that fewest groups bear. */
export function nextGroupColor(taken: readonly GroupColor[]): GroupColor {
  const count = (color: GroupColor): number => taken.filter((one) => one === color).length;
  return GROUP_COLORS.reduce((best, color) => (count(color) < count(best) ? color : best));
}
