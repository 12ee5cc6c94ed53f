import { civilDate, type DayNumber, easterSunday } from '../grammar/civil-day.ts';

const FIXED_NL: Readonly<Record<string, string>> = {
  '1-1': 'Nieuwjaarsdag',
  '25-12': 'Eerste Kerstdag',
  '26-12': 'Tweede Kerstdag',
};
const FIXED_BE: Readonly<Record<string, string>> = {
  '1-1': 'Nieuwjaarsdag',
  '1-5': 'Dag van de Arbeid',
  '21-7': 'de nationale feestdag',
  '15-8': 'Maria-Hemelvaart',
  '1-11': 'Allerheiligen',
  '11-11': 'Wapenstilstand',
  '25-12': 'Kerstmis',
};
const AROUND_EASTER: Readonly<Record<number, string>> = {
  0: 'Eerste Paasdag',
  1: 'Tweede Paasdag',
  39: 'Hemelvaartsdag',
  49: 'Eerste Pinksterdag',
  50: 'Tweede Pinksterdag',
};

/** Dutch name of the public holiday on a day, in the Netherlands or in Flanders; null on other days. */
export function publicHoliday(day: DayNumber, country: 'nl' | 'be'): string | null {
  const { year, month, day: ofMonth } = civilDate(day);
  const key = `${ofMonth}-${month}`;
  const fixed = (country === 'nl' ? FIXED_NL : FIXED_BE)[key];
  if (fixed) return fixed;
  const easter = AROUND_EASTER[day - easterSunday(year)];
  if (easter) return easter;
  if (country === 'be') return null;
  // Koningsdag moves to the 26th when the 27th is a Sunday; liberation day is a day off every fifth year.
  const sunday = (((day + 3) % 7) + 7) % 7 === 5 && key === '26-4';
  if (key === '27-4' || sunday) return 'Koningsdag';
  return key === '5-5' && year % 5 === 0 ? 'Bevrijdingsdag' : null;
}
