/** `[from, to)` in the flat text. */
export interface Stretch {
  from: number;
  to: number;
}

const END = /[.!?…]+["')\]]*\s+(?=["'([]?[\p{Lu}\d•])|\s[•·]\s|[!?]\s+/gu;
const ABBREVIATION =
  /(?:^|[\s(.])(?:ma|di|wo|do|vr|za|zo|woe|don|vri|zat|zon|jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mar|ca|nr|no|dr|drs|mr|mw|dhr|ir|prof|st|u|uur|tel|incl|excl|evt|resp|o\.a|m\.u\.v|i\.v\.m|i\.p\.v|t\.a\.v|d\.d|dd|t\.b\.d|n\.t\.b|a\.u\.b|p\.m|a\.m|e\.g|i\.e|vs|max|min|afd|geb|locatie|ong|\d|[a-z])$/i;

/** Cuts a stretch of text into sentences; "nov. 2026" and "3. Thema" do not end one. */
export function sentencesIn(flat: string, from: number, to: number): Stretch[] {
  const text = flat.slice(from, to);
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const mark = text.charAt(match.index);
    if (mark === '.') {
      const before = text.slice(Math.max(0, match.index - 10), match.index);
      const next = text.charAt(match.index + match[0].length);
      const afterDigit = /\d$/.test(before);
      if (
        ABBREVIATION.test(before) &&
        !(afterDigit && /\p{Lu}/u.test(next) && /\d{4}$|\d[.:]\d\d$/.test(before)) &&
        !endsWithHour(before, next)
      )
        continue;
      if (/\d/.test(next) && afterDigit) continue;
    }
    found.push({ from: from + start, to: from + match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ from: from + start, to });
  return found;
}

/** "… tot 12.00 uur. De zaal": the word uur does end a sentence before a capital. */
function endsWithHour(before: string, next: string): boolean {
  return /\buur$/i.test(before) && /\p{Lu}/u.test(next);
}
