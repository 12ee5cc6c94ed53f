import type { DayCell } from '@leerkring/domain/calendar/year-layout';
import { type Attributes, attributeMarkup } from '../../lib/markup.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { chipAttributes } from '../session/chip-attributes.ts';
import type { DayFacts } from './day-facts.ts';

export interface DrawnDay {
  cell: DayCell;
  facts: DayFacts;
  isToday: boolean;
  /** Week number to print across the weekend, where no session stands. */
  weekLabel?: string | undefined;
  /** Chips that fit; with more sessions the last place says how many are left. */
  room: number;
  /** There is width for what a session is, beside its code. */
  hasWords: boolean;
}

/** Attributes by which a day is drawn: all but its number and chips, to keep the page light. */
export const DAY_ATTRIBUTES = [
  'aria-current',
  'data-weekend',
  'data-holiday',
  'data-outside',
  'data-n',
  'data-m',
  'data-z',
  'data-unknown',
  'data-filled',
  'data-week',
];

/**
 * One day of the year as markup. Three hundred and sixty-five of them are parsed by the browser in a tenth of the
 * time in which React makes them. Its name for screen readers and its Tab stop are set apart.
 */
export function dayMarkup(day: DrawnDay): string {
  const { cell, facts } = day;
  const attributes = attributeMarkup(dayAttributes(day));
  return `<td role="gridcell" tabindex="-1" data-date="${cell.date}"${attributes}>${cell.day}${chips(facts.sessions, day)}</td>`;
}

function dayAttributes({ cell, facts, isToday, weekLabel }: DrawnDay): Attributes {
  const { north, middle, south } = facts.school;
  const unknown = north.kind === 'unknown' && middle.kind === 'unknown' && south.kind === 'unknown';
  const isClosed = facts.closed.some(({ organisation }) => organisation === null);
  return {
    'aria-current': isToday ? 'date' : undefined,
    'data-weekend': flag(cell.weekday > 5),
    'data-holiday': facts.holidays[0]?.kind ?? (isClosed ? 'public' : undefined),
    'data-outside': flag(!cell.inSeason),
    'data-n': flag(north.kind === 'holiday'),
    'data-m': flag(middle.kind === 'holiday'),
    'data-z': flag(south.kind === 'holiday'),
    'data-unknown': flag(unknown),
    'data-filled': flag(facts.sessions.length > 0),
    'data-week': weekLabel,
  };
}

function flag(is: boolean): string | undefined {
  return is ? 'true' : undefined;
}

function chips(sessions: readonly CalendarSession[], { room, hasWords }: DrawnDay): string {
  if (sessions.length === 0) return '';
  const shown = sessions.length > room ? room - 1 : sessions.length;
  let markup = '';
  for (const one of sessions.slice(0, shown)) {
    const { id, code, color, status, overlay, isPinned, proposal } = one;
    const text = hasWords ? words(one) : code;
    const attributes = attributeMarkup(
      chipAttributes({ id, code: text, color, status, overlay, isPinned, proposal }),
    );
    // Drawn, not written: the label of the day says it in words.
    markup += `<span${attributes}></span>`;
  }
  const rest = sessions.length - shown;
  return rest > 0 ? `${markup}<i data-rest="+${rest}"></i>` : markup;
}

function words({ code, startTime, title }: CalendarSession): string {
  return [code, startTime?.slice(0, 5), title].filter(Boolean).join(' · ');
}
