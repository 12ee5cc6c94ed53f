import type { Span } from '../dated-text/types.ts';

/** A time or a range of times after a date: "17:30 – 21:00 uur", ", van 10 tot 12 uur", " om 9.30". */
const CLOCK = String.raw`(\d{1,2})(?:[.:u]\d{2})?`;
const UNIT = String.raw`(?:\s*(?:uur|u\.?|h|am|pm)(?![a-z]))?`;
const TIMES = new RegExp(
  String.raw`^([\s,;|]{0,12}(?:\d{4}\b\s*)?(?:van |om |from |at |tijd:? )?\s*)(${CLOCK}${UNIT}(?:\s*(?:-|–|—|tot|t/m|to|until)\s*${CLOCK})?${UNIT})`,
  'i',
);

/**
 * The other words of a line that tell of a session: its times after the date, and its place. The reader's span is
 * the date; people look for the rest too.
 */
export function sessionWords(
  text: string,
  span: Span,
  startTime: string | null,
  placeNote: string | null,
): Span[] {
  const end = text.indexOf('\n', span[1]);
  const rest = text.slice(span[1], end < 0 ? undefined : end);
  const spans: Span[] = [];
  const [, lead = '', words = '', hour] = TIMES.exec(rest) ?? [];
  // A bare number is the day of the next date, unless it is the hour that the session begins.
  if (words && startTime && Number(hour) === Number(startTime.slice(0, 2)) && /\D|^$/.test(words.trim())) {
    spans.push([span[1] + lead.length, span[1] + lead.length + words.trimEnd().length]);
  }
  const place = placeNote === null ? -1 : rest.toLowerCase().indexOf(placeNote.toLowerCase());
  if (place >= 0 && placeNote) spans.push([span[1] + place, span[1] + place + placeNote.length]);
  return spans;
}
