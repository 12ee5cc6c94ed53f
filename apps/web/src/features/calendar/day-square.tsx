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
}

/** More than this many and the last place says how many are left. */
const ROOM = 2;

/** One day of the year: everything but its number and chips is drawn by attributes, to keep the page light. */
export function DaySquare({ cell, facts, label, isToday, isActive, weekLabel }: DaySquareProps) {
  const { north, middle, south } = facts.school;
  const unknown = north.kind === 'unknown' && middle.kind === 'unknown' && south.kind === 'unknown';
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a day of a keyboard grid, as the ARIA pattern has it
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      aria-label={label}
      aria-current={isToday ? 'date' : undefined}
      data-date={cell.date}
      data-weekend={cell.weekday > 5 || undefined}
      data-holiday={facts.holidays[0]?.kind}
      data-outside={!cell.inSeason || undefined}
      data-n={north.kind === 'holiday' || undefined}
      data-m={middle.kind === 'holiday' || undefined}
      data-z={south.kind === 'holiday' || undefined}
      data-unknown={unknown || undefined}
      data-filled={facts.sessions.length > 0 || undefined}
      data-week={weekLabel}
    >
      {cell.day}
      <Chips sessions={facts.sessions} />
    </td>
  );
}

function Chips({ sessions }: { sessions: readonly CalendarSession[] }) {
  if (sessions.length === 0) return null;
  const shown = sessions.length > ROOM ? sessions.slice(0, ROOM - 1) : sessions;
  const rest = sessions.length - shown.length;
  return (
    <>
      {shown.map((one) => (
        <SessionChip key={one.id} id={one.id} code={one.code} color={one.color} status={one.status} />
      ))}
      {rest > 0 ? <i data-rest={`+${rest}`} /> : null}
    </>
  );
}
