const CARDINALS: readonly (readonly string[])[] = [
  ['nul', 'zero'],
  ['een', 'één', 'eén', 'one', 'eenmaal', 'once', 'eens', 'éénmaal'],
  ['twee', 'two', 'tweemaal', 'twice', 'beide', 'both'],
  ['drie', 'three', 'driemaal'],
  ['vier', 'four', 'viermaal'],
  ['vijf', 'five', 'vijfmaal'],
  ['zes', 'six', 'zesmaal'],
  ['zeven', 'seven', 'zevenmaal'],
  ['acht', 'eight', 'achtmaal'],
  ['negen', 'nine', 'negenmaal'],
  ['tien', 'ten', 'tienmaal'],
  ['elf', 'eleven'],
  ['twaalf', 'twelve', 'dozijn'],
  ['dertien', 'thirteen'],
  ['veertien', 'fourteen'],
  ['vijftien', 'fifteen'],
  ['zestien', 'sixteen'],
  ['zeventien', 'seventeen'],
  ['achttien', 'eighteen'],
  ['negentien', 'nineteen'],
  ['twintig', 'twenty'],
];

const ORDINALS: readonly (readonly string[])[] = [
  [],
  ['eerste', 'first'],
  ['tweede', 'second'],
  ['derde', 'third'],
  ['vierde', 'fourth'],
  ['vijfde', 'fifth'],
  ['zesde', 'sixth'],
  ['zevende', 'seventh'],
  ['achtste', 'eighth'],
  ['negende', 'ninth'],
  ['tiende', 'tenth'],
  ['elfde', 'eleventh'],
  ['twaalfde', 'twelfth'],
];

const cardinals = new Map(CARDINALS.flatMap((words, value) => words.map((word) => [word, value] as const)));
const ordinals = new Map(ORDINALS.flatMap((words, value) => words.map((word) => [word, value] as const)));
for (const word of ['laatste', 'last']) ordinals.set(word, -1);
for (const word of ['voorlaatste', 'penultimate']) ordinals.set(word, -2);

/** The number that a word names ("zes", "twaalf", "once"); null when none. */
export function cardinalOf(word: string): number | null {
  return cardinals.get(word) ?? null;
}

/** The rank that a word names; "laatste" is -1; null when none. */
export function ordinalOf(word: string): number | null {
  return ordinals.get(word) ?? null;
}

/** Endings of a number that make it an ordinal: 1e, 3de, 8ste, 2nd. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['e', 'de', 'ste', 'ᵉ', 'st', 'nd', 'rd', 'th']);
