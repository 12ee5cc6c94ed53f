import { isoWeekday } from '../grammar/civil-day.ts';
import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { ReadWarning } from '../types.ts';
import { publicHoliday } from './public-holidays.ts';
import { type Locale, longDate, say, weekdayName } from './sentences.ts';
import { farOnes, seriesOf, usualWeekday } from './series.ts';

type Warnings = Map<Draft, ReadWarning[]>;

interface Checked {
  warnings: Warnings;
  locale: Locale;
}

function warn(checked: Checked, each: Draft, code: ReadWarning['code'], nl: string, en: string): void {
  const list = checked.warnings.get(each) ?? [];
  if (list.some((warning) => warning.code === code)) return;
  list.push({ code, text: say(checked.locale, nl, en) });
  checked.warnings.set(each, list);
}

function checkWeekday(checked: Checked, each: Draft): void {
  const { weekday, last, nth } = each.written;
  const { locale } = checked;
  const real = isoWeekday(each.day);
  if (nth === null && weekday !== null && weekday !== real)
    warn(
      checked,
      each,
      'weekdayMismatch',
      `Er staat ${weekdayName(weekday, 'nl')}, maar dit is ${longDate(each.day, locale)}.`,
      `The text says ${weekdayName(weekday, 'en')}, but this is ${longDate(each.day, locale)}.`,
    );
  if (!last || each.endDay === null || last.weekday === null || last.weekday === isoWeekday(each.endDay))
    return;
  warn(
    checked,
    each,
    'weekdayMismatch',
    `Er staat ${weekdayName(last.weekday, 'nl')}, maar de laatste dag is ${longDate(each.endDay, locale)}.`,
    `The text says ${weekdayName(last.weekday, 'en')}, but the last day is ${longDate(each.endDay, locale)}.`,
  );
}

function checkTimes(checked: Checked, each: Draft): void {
  if (each.start === null || each.end === null || each.endDate !== null || each.end > each.start) return;
  if (each.end < '05:00' && each.start > '17:00') return;
  warn(
    checked,
    each,
    'endBeforeStart',
    `Het einde (${each.end}) ligt niet na het begin (${each.start}).`,
    `The end (${each.end}) is not after the start (${each.start}).`,
  );
}

function checkDoubt(checked: Checked, each: Draft): void {
  if (each.written.doubtful)
    warn(
      checked,
      each,
      'unclearDate',
      `De datum lijkt een tikfout; gelezen als ${longDate(each.day, 'nl')}.`,
      `The date looks like a typing error; read as ${longDate(each.day, 'en')}.`,
    );
  if (each.written.alternative)
    warn(
      checked,
      each,
      'unclearDate',
      'De tekst noemt meer dan één mogelijke datum.',
      'The text names more than one possible date.',
    );
  if (each.repeated && !each.cancelled)
    warn(
      checked,
      each,
      'duplicateDate',
      'Deze datum staat twee keer in de lijst.',
      'This date is listed twice.',
    );
  if (each.conflicting)
    warn(
      checked,
      each,
      'contradiction',
      'De tekst noemt voor deze datum verschillende tijden.',
      'The text gives different times for this date.',
    );
}

const FESTIVE =
  /kerst|nieuwjaar|paas|pasen|pinkster|hemelvaart|konings|bevrijding|viering|herdenking|allerheiligen|christmas|easter|new year/i;

function checkHoliday(checked: Checked, each: Draft, country: 'nl' | 'be'): void {
  const holiday = publicHoliday(each.day, country);
  if (!holiday || each.cancelled || FESTIVE.test(each.title ?? '')) return;
  warn(
    checked,
    each,
    'publicHoliday',
    `${longDate(each.day, 'nl')} is een feestdag (${holiday}).`,
    `${longDate(each.day, 'en')} is a public holiday (${holiday}).`,
  );
}

/** A day off the usual weekday is worth a doubt only where the text does not write the weekday itself. */
function checkPattern(checked: Checked, series: readonly Draft[], usual: number | null): void {
  if (usual === null) return;
  for (const each of series) {
    const real = isoWeekday(each.day);
    if (
      real === usual ||
      each.endDate !== null ||
      (each.written.weekday !== null && each.written.weekday === real)
    )
      continue;
    warn(
      checked,
      each,
      'offPatternWeekday',
      `${longDate(each.day, 'nl')}: de andere data vallen op een ${weekdayName(usual, 'nl')}.`,
      `${longDate(each.day, 'en')}: the other dates are on a ${weekdayName(usual, 'en')}.`,
    );
  }
}

function checkWeekend(checked: Checked, series: readonly Draft[]): void {
  const single = series.filter((each) => each.endDate === null);
  const weekend = single.filter((each) => isoWeekday(each.day) >= 6);
  if (single.length < 4 || weekend.length === 0 || weekend.length * 4 > single.length) return;
  for (const each of weekend) {
    if (each.written.weekday !== null) continue;
    warn(
      checked,
      each,
      'weekend',
      `${longDate(each.day, 'nl')} valt in een weekend.`,
      `${longDate(each.day, 'en')} falls on a weekend.`,
    );
  }
}

/** Flemish texts write 19u30 and speak of vormingen; they have other holidays. */
function countryOf(reading: Reading): 'nl' | 'be' {
  return /\b(?:vlaanderen|vlaams|vzw|\d{1,2}u\d{2}|werkjaar|ten laatste|scholengemeenschap|samen op weg)\b/i.test(
    reading.doc.plain.lower.slice(0, 20000),
  )
    ? 'be'
    : 'nl';
}

/** Doubts about single sessions. Linear but for sorting. */
export function checkSessions(reading: Reading, locale: Locale): Warnings {
  const checked: Checked = { warnings: new Map(), locale };
  const country = countryOf(reading);
  for (const each of reading.sessions) {
    checkWeekday(checked, each);
    checkTimes(checked, each);
    checkDoubt(checked, each);
    checkHoliday(checked, each, country);
  }
  for (const series of seriesOf(reading.sessions)) {
    checkPattern(checked, series, usualWeekday(series));
    checkWeekend(checked, series);
  }
  for (const each of farOnes(reading.sessions))
    warn(
      checked,
      each,
      'farFromNeighbours',
      `${longDate(each.day, 'nl')} ligt ver van de andere data.`,
      `${longDate(each.day, 'en')} is far from the other dates.`,
    );
  return checked.warnings;
}
