import { Trans } from '@lingui/react/macro';
import { memo } from 'react';
import { colorClass } from '../../components/color-class.ts';
import { formatDate } from '../../lib/format-date.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { SessionChip } from '../session/session-chip.tsx';
import classes from './lanes-calendar.module.css';
import type { Lane } from './lanes-layout.ts';

interface LaneRowProps {
  lane: Lane;
  index: number;
  fromWeek: number;
  toWeek: number;
  /** The week of this lane that Tab reaches; null when it is in another lane. */
  activeWeek: number | null;
  /** Width of a week in pixels. */
  column: number;
  /** "week 41, 5 – 11 okt, herfstvakantie Noord": what a cell is called before its sessions. */
  label: (week: number, sessions: readonly CalendarSession[]) => string;
  locale: string;
}

/** One lane. Only weeks with sessions are drawn, and the one that has the Tab stop; the rest is background. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps) {
  const { lane, index, fromWeek, toWeek, activeWeek, column, label, locale } = props;
  const filled = [...lane.weeks.keys()].filter((week) => week >= fromWeek && week < toWeek);
  const weeks = activeWeek === null || filled.includes(activeWeek) ? filled : [...filled, activeWeek];
  const isOver = lane.key.startsWith('over:');
  return (
    <tr
      aria-rowindex={index + 3}
      className={classes.lane}
      style={{ '--at': index } as React.CSSProperties}
      data-lane={index}
    >
      <th scope="row" aria-colindex={1} className={classes.head} data-over={isOver || undefined}>
        {lane.code ? <b className={colorClass(lane.color)}>{lane.code}</b> : null}
        <span title={lane.name}>{lane.name}</span>
        <em>
          {lane.total}
          <span className="lk-unseen">
            {' '}
            <Trans>bijeenkomsten</Trans>
          </span>
        </em>
      </th>
      {weeks
        .sort((a, b) => a - b)
        .map((week) => {
          const sessions = lane.weeks.get(week) ?? [];
          return (
            <td
              key={week}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a week of a keyboard grid, as the ARIA pattern has it
              role="gridcell"
              aria-colindex={week + 2}
              aria-label={label(week, sessions)}
              tabIndex={week === activeWeek ? 0 : -1}
              className={classes.cell}
              style={{ '--i': week } as React.CSSProperties}
              data-week={week}
            >
              <LaneChips
                sessions={sessions}
                column={column}
                locale={locale}
                inGroup={Boolean(lane.color) && !isOver}
              />
            </td>
          );
        })}
    </tr>
  );
});

interface LaneChipsProps {
  sessions: readonly CalendarSession[];
  column: number;
  locale: string;
  /** The lane says whose it is already. */
  inGroup: boolean;
}

/** Room that a day's number needs, and a number with its weekday. */
const NUMBER = 22;
const SHORT = 44;
const LONG = 96;
const WORDS = 150;

function LaneChips({ sessions, column, locale, inGroup }: LaneChipsProps) {
  const [first] = sessions;
  if (!first) return null;
  const fits = Math.max(1, Math.floor(column / NUMBER));
  if (sessions.length > fits && fits === 1) return <i data-rest={`${sessions.length}×`} />;
  const shown = sessions.length > fits ? sessions.slice(0, fits - 1) : sessions;
  const rest = sessions.length - shown.length;
  const width = column / (shown.length + (rest > 0 ? 1 : 0));
  return (
    <>
      {shown.map((one) => (
        <SessionChip
          key={one.id}
          id={one.id}
          code={chipWords(one, width, inGroup, locale)}
          color={one.color}
          status={one.status}
          overlay={one.overlay}
        />
      ))}
      {rest > 0 ? <i data-rest={`+${rest}`} /> : null}
    </>
  );
}

/** A lane says whose session it is, and its column the week: what is left to say is the day, then the rest. */
function chipWords(session: CalendarSession, width: number, inGroup: boolean, locale: string): string {
  const number = String(Number(session.startsOn.slice(8)));
  if (width < SHORT) return number;
  const day = `${formatDate(session.startsOn, locale, 'weekday')} ${number}`;
  if (width < LONG) return day;
  const time = session.startTime?.slice(0, 5);
  const own = inGroup ? null : session.code;
  return [day, time, width < WORDS ? own : session.title].filter(Boolean).join(' · ');
}
