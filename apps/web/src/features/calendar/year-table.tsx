import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { addDays } from '@leerkring/domain/calendar/plain-date';
import { type DayCell, type MonthRow, YEAR_COLUMNS } from '@leerkring/domain/calendar/year-layout';
import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { formatDate } from '../../lib/format-date.ts';
import { dayFacts, type YearFacts } from './day-facts.ts';
import { DaySquare } from './day-square.tsx';
import { spokenDay, useDayWords } from './use-day-words.ts';
import classes from './year-calendar.module.css';

export interface YearGridProps {
  rows: readonly MonthRow[];
  facts: YearFacts;
  today: PlainDate;
  activeDate: PlainDate;
  label: string;
  /** Chips that fit in a day. */
  room: number;
}

/** 2024-01-01 was a Monday: the names of the weekdays are taken from its week. */
const SOME_MONDAY = '2024-01-01';
const COLUMNS = Array.from({ length: YEAR_COLUMNS }, (_, index) => index);

/** Months by days. A row redraws only when the active day enters or leaves it. */
export function YearTable({ rows, facts, today, activeDate, label, room }: YearGridProps) {
  const { t, i18n } = useLingui();
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the keyboard walks is a grid
      role="grid"
      aria-label={label}
      className={`${classes.days} ${classes.year}`}
      style={{ '--rows': rows.length } as React.CSSProperties}
    >
      <thead>
        <tr>
          <th scope="col" className={classes.corner}>
            <span className="lk-unseen">{t`Maand`}</span>
          </th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" data-weekend={column % 7 > 4 || undefined}>
              {formatDate(addDays(SOME_MONDAY, column % 7), i18n.locale, 'weekday').slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <YearRow
            key={`${row.year}-${row.month}`}
            row={row}
            facts={facts}
            today={today}
            activeDate={row.days.some((day) => day.date === activeDate) ? activeDate : null}
            showYear={index === 0 || row.month === 1}
            locale={i18n.locale}
            room={room}
          />
        ))}
      </tbody>
    </table>
  );
}

interface YearRowProps {
  row: MonthRow;
  facts: YearFacts;
  today: PlainDate;
  activeDate: PlainDate | null;
  showYear: boolean;
  /** A new language redraws the row. */
  locale: string;
  room: number;
}

const YearRow = memo(function YearRow(props: YearRowProps) {
  const { row, facts, today, activeDate, showYear, locale, room } = props;
  const dayWords = useDayWords();
  const first = row.days[0];
  const last = row.days.at(-1);
  if (!first || !last) return null;
  const after = YEAR_COLUMNS - 1 - last.column;
  return (
    <tr>
      <th scope="row" abbr={formatDate(first.date, locale, 'monthYear')}>
        {formatDate(first.date, locale, 'monthShort')}
        {showYear ? <small>{row.year}</small> : null}
      </th>
      {first.column > 0 ? <td colSpan={first.column} data-empty /> : null}
      {row.days.map((cell) => {
        const day = dayFacts(facts, cell.date);
        return (
          <DaySquare
            key={cell.date}
            cell={cell}
            facts={day}
            label={spokenDay(dayWords(cell.date, cell.isoWeek, day))}
            isToday={cell.date === today}
            isActive={cell.date === activeDate}
            room={room}
            weekLabel={weekLabel(cell, facts)}
          />
        );
      })}
      {after > 0 ? <td colSpan={after} data-empty /> : null}
    </tr>
  );
});

/** The week's number stands on its Saturday, the one place of the row that seldom bears anything else. */
function weekLabel(cell: DayCell, facts: YearFacts): string | undefined {
  if (cell.weekday !== 6) return undefined;
  if (facts.sessionsOn.has(cell.date) || facts.holidaysOn.has(cell.date)) return undefined;
  return String(cell.isoWeek);
}
