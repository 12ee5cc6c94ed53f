import type { Span } from '../dated-text/types.ts';

/** A time or a range of times right after a date: "17:30 – 21:00 uur", ", 10 tot 12 uur", " om 9.30". */
const TIMES =
  /^[\s,;|]{0,12}(?:\d{4}\s*)?(?:van |om |from |at |tijd:? )?\s*(\d{1,2}(?:[.:u]\d{2})?(?:\s*(?:uur|u\.?|h|am|pm))?(?:\s*(?:-|–|—|tot|t\/m|to|until)\s*\d{1,2}(?:[.:u]\d{2})?)?(?:\s*(?:uur|u\.?|h|am|pm))?)/i;

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
  const times = startTime === null ? null : TIMES.exec(rest);
  if (times?.[1]) {
    const from = span[1] + times[0].length - times[1].length;
    spans.push([from, from + times[1].trimEnd().length]);
  }
  const place = placeNote === null ? -1 : rest.toLowerCase().indexOf(placeNote.toLowerCase());
  if (place >= 0 && placeNote) spans.push([span[1] + place, span[1] + place + placeNote.length]);
  return spans;
}
