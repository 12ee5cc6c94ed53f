/** A day as people say it: without the year it is that day of any year, without the day the whole month. */
export interface SoughtDay {
  day: number | null;
  /** 1 to 12. */
  month: number;
  year: number | null;
}

/** What somebody looks for: all words, in any order, and all days. */
export interface SoughtText {
  /** Small letters without accents. */
  words: readonly string[];
  days: readonly SoughtDay[];
}

/** Longer texts and more words are no search; the rest of them is left. */
const LONGEST = 100;
const MOST_WORDS = 8;

/** Beginnings by which a month is known, in Dutch and in English. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** Small letters without accents, as both sides of a comparison are written. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** Reads words and days ("9 okt", "9 oktober 2026", "9-10", "2026-10-09") from what somebody types. */
export function readSearchText(text: string): SoughtText {
  const days: SoughtDay[] = [];
  const note = (day: string | null, month: number, year?: string) => {
    const known = month >= 1 && month <= 12 && (day === null || (Number(day) >= 1 && Number(day) <= 31));
    if (known) days.push({ day: day === null ? null : Number(day), month, year: year ? Number(year) : null });
    return known;
  };
  const rest = folded(text.slice(0, LONGEST))
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (all, year, month, day) =>
      note(day, Number(month), year) ? ' ' : all,
    )
    .replace(/\b(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?(?![\w-])/g, (all, day, month, year) =>
      note(day, Number(month), year) ? ' ' : all,
    )
    .replace(/\b(\d{1,2})\s+([a-z]{3,})\.?(?:\s+(\d{4})\b)?/g, (all, day, name, year) => {
      const month = monthOf(name);
      return month && note(day, month, year) ? ' ' : all;
    })
    .replace(/\b([a-z]{3,})\s+(\d{4})\b/g, (all, name, year) => {
      const month = monthOf(name);
      return month && note(null, month, year) ? ' ' : all;
    });
  return { words: rest.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS), days: days.slice(0, MOST_WORDS) };
}

/** 1 to 12, or 0 for a word that is no month. */
function monthOf(word: string): number {
  return MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}
