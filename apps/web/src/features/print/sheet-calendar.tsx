import type { DayCell, MonthRow } from '@leerkring/domain/calendar/year-layout';
import { YEAR_COLUMNS } from '@leerkring/domain/calendar/year-layout';
import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format-date.ts';
import type { DayFacts } from '../calendar/day-facts.ts';
import classes from './print-sheet.module.css';
import { SheetCode } from './sheet-code.tsx';

interface SheetCalendarProps {
  rows: readonly MonthRow[];
  factsOf: (date: string) => DayFacts;
  /** Sessions of one day that are drawn. */
  perDay: number;
}

/** A week that began on a Monday, to name the weekdays by. */
const A_MONDAY = 5;

/** Months by days, weekdays under each other; a picture of what the list under it says in words. */
export function SheetCalendar({ rows, factsOf, perDay }: SheetCalendarProps) {
  const { t, i18n } = useLingui();
  const weekdays = Array.from({ length: 7 }, (_, index) =>
    formatDate(`2026-01-${String(A_MONDAY + index).padStart(2, '0')}`, i18n.locale, 'weekday'),
  );
  const manyYears = new Set(rows.map(({ year }) => year)).size > 1;
  return (
    <div className={classes.year} role="img" aria-label={t`De maanden met hun bijeenkomsten`}>
      <div className={classes.weekdays}>
        {Array.from({ length: YEAR_COLUMNS }, (_, column) => (
          <span key={column} data-weekend={column % 7 > 4 || undefined}>
            {weekdays[column % 7]}
          </span>
        ))}
      </div>
      {rows.map((row) => (
        <div key={`${row.year}-${row.month}`} className={classes.month}>
          <b>
            {formatDate(row.days[0]?.date ?? '', i18n.locale, 'monthShort')}
            {manyYears ? <small> {String(row.year).slice(2)}</small> : null}
          </b>
          {row.days.map((day) => (
            <Day key={day.date} day={day} facts={factsOf(day.date)} perDay={perDay} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface DayProps {
  day: DayCell;
  facts: DayFacts;
  perDay: number;
}

function Day({ day, facts, perDay }: DayProps) {
  const { sessions, holidays, school } = facts;
  const isFree = holidays.some((one) => one.kind === 'public');
  const shown = sessions.length > perDay ? sessions.slice(0, perDay - 1) : sessions;
  const rest = sessions.length - shown.length;
  const region = (name: 'north' | 'middle' | 'south') => school[name].kind === 'holiday' || undefined;
  return (
    <span
      className={classes.day}
      style={{ gridColumn: day.column + 2 }}
      data-weekend={day.weekday > 5 || undefined}
      data-out={!day.inSeason || undefined}
      data-free={isFree || undefined}
    >
      <i>{day.day}</i>
      {shown.map((one) => (
        <SheetCode key={one.id} session={one} />
      ))}
      {rest > 0 ? <span className={classes.more}>{shown.length > 0 ? `+${rest}` : rest}</span> : null}
      <span
        className={classes.school}
        data-n={region('north')}
        data-m={region('middle')}
        data-z={region('south')}
      />
    </span>
  );
}
