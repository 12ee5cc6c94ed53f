import { localeOf } from './language.ts';

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * How long ago, roughly: "2 minuten geleden", "zojuist" within a minute; the moment itself after a week.
 * A clock that runs behind never says that something is still to come.
 */
export function formatAgo(at: Date, now: Date, language: string): string {
  const passed = Math.max(0, now.getTime() - at.getTime());
  const locale = localeOf(language);
  if (passed > 7 * 86_400_000) return formatInstant(at, language);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, length] of STEPS) {
    if (passed >= length) return words.format(-Math.floor(passed / length), unit);
  }
  return language === 'en' ? 'just now' : 'zojuist';
}

/** "do 9 okt 2025, 14:05" on the reader's own clock: when somebody did something, not when a session is. */
export function formatInstant(at: Date, language: string): string {
  const locale = localeOf(language);
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(at);
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return `${day.replaceAll(/[,.]/g, '')}, ${time}`;
}
