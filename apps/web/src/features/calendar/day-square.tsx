import type { DayCell } from '@leerkring/domain/calendar/year-layout';
import type { CalendarSession } from '../session/calendar-session.ts';
import { SessionChip } from '../session/session-chip.tsx';
import type { DayFacts } from './day-facts.ts';

interface DaySquareProps {
  cell: DayCell;
  facts: DayFacts;
  label: string;
  isToday: boolean;
  /** The one square of the grid that Tab reaches. */
  isActive: boolean;
  /** Week number to print across the weekend, where no session stands. */
  weekLabel?: string | undefined;
  /** Chips that fit; with more sessions the last place says how many are left. */
  room: number;
  /** There is width for what a session is, beside its code. */
  hasWords?: boolean | undefined;
}

/** One day of the year: everything but its number and chips is drawn by attributes, to keep the page light. */
export function DaySquare({ cell, facts, label, isToday, isActive, weekLabel, ...chips }: DaySquareProps) {
  const { north, middle, south } = facts.school;
  const unknown = north.kind === 'unknown' && middle.kind === 'unknown' && south.kind === 'unknown';
  const isClosed = facts.closed.some(({ organisation }) => organisation === null);
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a day of a keyboard grid, as the ARIA pattern has it
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      aria-label={label}
      aria-current={isToday ? 'date' : undefined}
      data-date={cell.date}
      data-weekend={cell.weekday > 5 || undefined}
      data-holiday={facts.holidays[0]?.kind ?? (isClosed ? 'public' : undefined)}
      data-outside={!cell.inSeason || undefined}
      data-n={north.kind === 'holiday' || undefined}
      data-m={middle.kind === 'holiday' || undefined}
      data-z={south.kind === 'holiday' || undefined}
      data-unknown={unknown || undefined}
      data-filled={facts.sessions.length > 0 || undefined}
      data-week={weekLabel}
    >
      {cell.day}
      <Chips sessions={facts.sessions} {...chips} />
    </td>
  );
}

interface ChipsProps extends Pick<DaySquareProps, 'room' | 'hasWords'> {
  sessions: readonly CalendarSession[];
}

function Chips({ sessions, room, hasWords }: ChipsProps) {
  if (sessions.length === 0) return null;
  const shown = sessions.length > room ? sessions.slice(0, room - 1) : sessions;
  const rest = sessions.length - shown.length;
  return (
    <>
      {shown.map((one) => (
        <SessionChip
          key={one.id}
          id={one.id}
          code={hasWords ? words(one) : one.code}
          color={one.color}
          status={one.status}
          overlay={one.overlay}
        />
      ))}
      {rest > 0 ? <i data-rest={`+${rest}`} /> : null}
    </>
  );
}

function words({ code, startTime, title }: CalendarSession): string {
  return [code, startTime?.slice(0, 5), title].filter(Boolean).join(' · ');
}
