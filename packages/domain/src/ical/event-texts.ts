import type { CalendarAgendaItem, CalendarLanguage, CalendarSession } from './calendar-session.ts';
import { calendarLine, calendarText } from './calendar-text.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';

type NamedSession = Pick<
  CalendarSession,
  'status' | 'title' | 'groupName' | 'sequence' | 'formatTitle' | 'regionName' | 'themeTitle'
>;
type PlacedSession = Pick<CalendarSession, 'place' | 'placeNote' | 'isOnline'>;

/**
 * What the calendar shows of a session at a glance: its title, else its group with the number in the series, else its
 * format or theme; with the group or region whose it is. A cancelled one says so first: not every calendar program shows the status.
 */
export function eventSummary(session: NamedSession, language: CalendarLanguage): string {
  const words = CALENDAR_WORDS[language];
  const name = calendarLine(nameOf(session, words.session));
  return session.status === 'cancelled' ? `${words.cancelled}: ${name}` : name;
}

function nameOf(session: NamedSession, word: string): string {
  const { title, groupName, sequence, formatTitle, regionName, themeTitle } = session;
  if (title) return withWhose(title, groupName ?? regionName);
  if (groupName) return sequence === null ? groupName : `${groupName}, ${word} ${sequence}`;
  return withWhose(formatTitle ?? themeTitle ?? word.charAt(0).toUpperCase() + word.slice(1), regionName);
}

/** Five regions may meet under one title: the name of each stands behind it, unless it is there already. */
function withWhose(name: string, whose: string | null): string {
  return whose && !name.includes(whose) ? `${name} (${whose})` : name;
}

/** Where the session is: its place with room and address, else the note about it; "Online" where it is. */
export function eventLocation(session: PlacedSession, language: CalendarLanguage): string | null {
  const { place, placeNote, isOnline } = session;
  const where = place ? [place.name, place.room, place.address, place.city] : [placeNote];
  const parts = where.map((part) => calendarLine(part ?? '')).filter(Boolean);
  if (parts.length === 0 && isOnline) return CALENDAR_WORDS[language].online;
  return [...new Set(parts)].join(', ') || null;
}

/** All else that a reader wants to know, as plain text in paragraphs. */
export function eventDescription(
  session: CalendarSession,
  language: CalendarLanguage,
  assumedMinutes: number | null,
): string {
  const words = CALENDAR_WORDS[language];
  const { cancelReason, themeTitle, audience, agenda, place, placeNote, url } = session;
  const cancelled =
    session.status === 'cancelled' && cancelReason ? `${words.cancelled}: ${cancelReason}` : null;
  const paragraphs = [
    cancelled,
    session.description,
    themeTitle && `${words.theme}: ${themeTitle}`,
    audience && `${words.audience}: ${audience}`,
    agenda.length > 0
      ? [`${words.agenda}:`, ...agenda.map((item) => agendaLine(item, words.minutes))].join('\n')
      : null,
    place ? placeNote : null,
    assumedMinutes === null ? null : words.assumedEnd(assumedMinutes),
    url,
  ];
  return paragraphs
    .map((paragraph) => calendarText(paragraph ?? '').trim())
    .filter(Boolean)
    .join('\n\n');
}

function agendaLine({ title, startTime, minutes }: CalendarAgendaItem, unit: string): string {
  const length = minutes === null ? '' : ` (${minutes} ${unit})`;
  return `- ${startTime ? `${startTime} ` : ''}${title}${length}`;
}
