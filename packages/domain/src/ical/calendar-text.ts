/**
 * Makes any text fit for a calendar file, where a line break is the border between properties: all kinds of line
 * break become \n (which the writer escapes), other control characters go, half surrogate pairs become U+FFFD.
 * Everything else stays as it is: emoji, right-to-left marks, commas, tabs.
 */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}

/** The same on one line, for titles and places. */
export function calendarLine(text: string): string {
  return calendarText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

/** Escapes a TEXT value (RFC 5545, 3.3.11) where ical-generator writes it as it is: the calendar's own name. */
export function escapeCalendarLine(text: string): string {
  return calendarLine(text).replace(/[\\;,]/g, (character) => `\\${character}`);
}
