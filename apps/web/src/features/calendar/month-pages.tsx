import { addDays } from '@leerkring/domain/calendar/plain-date';
import { type MonthRow, weeksOfMonth } from '@leerkring/domain/calendar/year-layout';
import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { formatDate } from '../../lib/format-date.ts';
import { dayFacts } from './day-facts.ts';
import { DaySquare } from './day-square.tsx';
import { spokenDay, useDayWords } from './use-day-words.ts';
import classes from './year-calendar.module.css';
import type { YearGridProps } from './year-table.tsx';

const SOME_MONDAY = '2024-01-01';
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

interface MonthPagesProps extends YearGridProps {
  /** One month over the whole width: each session says what it is. */
  hasWords: boolean;
}

/** The year for a narrow window: a small page for each month, week numbers at its left. */
export function MonthPages({ rows, facts, today, activeDate, label, room, hasWords }: MonthPagesProps) {
  const { i18n } = useLingui();
  return (
    <section aria-label={label} className={classes.pages} data-few={rows.length <= 3 || undefined}>
      {rows.map((row) => (
        <MonthPage
          key={`${row.year}-${row.month}`}
          row={row}
          facts={facts}
          today={today}
          activeDate={row.days.some((day) => day.date === activeDate) ? activeDate : null}
          locale={i18n.locale}
          room={room}
          hasWords={hasWords}
        />
      ))}
    </section>
  );
}

interface MonthPageProps extends Pick<MonthPagesProps, 'facts' | 'today' | 'room' | 'hasWords'> {
  row: MonthRow;
  activeDate: string | null;
  locale: string;
}

const MonthPage = memo(function MonthPage(props: MonthPageProps) {
  const { row, facts, today, activeDate, locale, room, hasWords } = props;
  const dayWords = useDayWords();
  const first = row.days[0]?.date;
  if (!first) return null;
  const name = formatDate(first, locale, 'monthYear');
  return (
    <div className={classes.page}>
      <h2>{name}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the keyboard walks is a grid */}
      <table role="grid" aria-label={name} className={`${classes.days} ${classes.month}`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>wk</Trans>
            </th>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col" data-weekend={day > 4 || undefined}>
                {formatDate(addDays(SOME_MONDAY, day), locale, 'weekday').slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(row).map((week) => (
            <tr key={week.isoWeek}>
              <th scope="row">{week.isoWeek}</th>
              {WEEKDAYS.map((place) => {
                const cell = week.days[place];
                if (!cell) return <td key={place} data-empty />;
                const day = dayFacts(facts, cell.date);
                return (
                  <DaySquare
                    key={place}
                    cell={cell}
                    facts={day}
                    label={spokenDay(dayWords(cell.date, cell.isoWeek, day))}
                    isToday={cell.date === today}
                    isActive={cell.date === activeDate}
                    room={room}
                    hasWords={hasWords}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
