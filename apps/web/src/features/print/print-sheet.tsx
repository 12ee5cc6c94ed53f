import { layoutYear } from '@leerkring/domain/calendar/year-layout';
import { Trans, useLingui } from '@lingui/react/macro';
import { type CSSProperties, useMemo, useRef } from 'react';
import { formatDate, formatMonthRange } from '../../lib/format-date.ts';
import { dayFacts, yearFacts } from '../calendar/day-facts.ts';
import type { CalendarNetwork, CalendarSchoolHoliday } from '../calendar/use-calendar-page.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import classes from './print-sheet.module.css';
import { SheetCalendar } from './sheet-calendar.tsx';
import { SheetLegend } from './sheet-legend.tsx';
import { SheetList } from './sheet-list.tsx';
import { chipsPerDay, type Paper, rowHeight, SHEETS } from './sheet-size.ts';
import { useFittingText } from './use-fitting-text.ts';

/** From this height of a month on (millimetres) its codes are set larger. */
const ROOMY = { a4: 9, a3: 12.5 } as const;

interface PrintSheetProps {
  network: CalendarNetwork;
  season: { id: string; name?: string; startsOn: string; endsOn: string; isDemo: boolean };
  sessions: readonly CalendarSession[];
  schoolHolidays: readonly CalendarSchoolHoliday[];
  paper: Paper;
  today: string;
}

/** The year of a network on one sheet, to hang on a wall: months by days, and under it every date in words. */
export function PrintSheet({ network, season, sessions, schoolHolidays, paper, today }: PrintSheetProps) {
  const { t, i18n } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  const { startsOn: start, endsOn: end } = season;
  const rows = useMemo(() => layoutYear(start, end), [start, end]);
  const facts = useMemo(
    () => yearFacts({ start, end, sessions, schoolHolidays }),
    [start, end, sessions, schoolHolidays],
  );
  const fits = useFittingText(list, SHEETS[paper], sessions);
  const { width, height, code } = SHEETS[paper];
  const groups = new Set(sessions.map((one) => one.groupId)).size;
  const row = rowHeight(paper, { months: rows.length, sessions: sessions.length, groups });
  const sizes = {
    '--sheet-width': `${width}mm`,
    '--sheet-height': `${height}mm`,
    '--row': `${row}mm`,
    '--code': `${code}pt`,
  } as CSSProperties;
  const address = `${location.host}/n/${network.slug}/calendar`;
  return (
    <>
      {fits ? null : (
        <p className={classes.tooMuch} role="status">
          <Trans>Niet alle data passen in woorden op dit papier. Kies A3, of één groep of leerlijn.</Trans>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must be reachable to do so */}
      <section className={classes.frame} aria-label={t`Voorbeeld van de afdruk`} tabIndex={0}>
        <article
          className={classes.sheet}
          data-paper={paper}
          data-tall={row > ROOMY[paper] || undefined}
          style={sizes}
        >
          <header className={classes.head}>
            <div>
              <h2 lang={network.language}>{network.name}</h2>
              <p>
                {[season.name, formatMonthRange(start, end, i18n.locale)].filter(Boolean).join(' · ')}
                {season.isDemo ? ` · ${t`verzonnen data, als voorbeeld`}` : ''}
              </p>
            </div>
            <SheetLegend sessions={sessions} />
          </header>
          <SheetCalendar
            rows={rows}
            factsOf={(date) => dayFacts(facts, date)}
            perDay={chipsPerDay(paper, row)}
          />
          <div ref={list} className={classes.list}>
            <SheetList network={network} season={season} sessions={sessions} />
          </div>
          <footer className={classes.foot}>
            <span>{address}</span>
            <span>{t`Stand van ${formatDate(today, i18n.locale, 'day')}`}</span>
          </footer>
        </article>
      </section>
    </>
  );
}
