import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format-date.ts';
import { useAfterPaint } from '../../lib/use-after-paint.ts';
import classes from './lanes-calendar.module.css';
import type { WeekColumn } from './lanes-layout.ts';

interface LanesHeadProps {
  weeks: readonly WeekColumn[];
  fromWeek: number;
  toWeek: number;
  /** Index of the week of today; -1 outside the season. */
  thisWeek: number;
  by: 'group' | 'track';
  label: (week: number) => string;
  /** Width of a week in pixels. */
  column: number;
}

/** Months, week numbers, and the load of each week as a number with a bar. */
export function LanesHead({ weeks, fromWeek, toWeek, thisWeek, by, label, column }: LanesHeadProps) {
  const { i18n } = useLingui();
  const isPainted = useAfterPaint();
  const shown = weeks.slice(fromWeek, toWeek).map((week, at) => ({ ...week, index: fromWeek + at }));
  const most = Math.max(1, ...weeks.map((week) => week.load));
  const total = weeks.reduce((sum, week) => sum + week.load, 0);
  return (
    <thead className={classes.top} data-top="">
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: each week says its days; a row cannot have the focus */}
      <tr aria-hidden="true" className={classes.months}>
        {months(weeks).map(({ month, first, count }) => (
          <td key={month} style={{ '--i': first, '--span': count } as React.CSSProperties}>
            <b>{formatDate(`${month}-01`, i18n.locale, count * column > 96 ? 'monthYear' : 'monthShort')}</b>
          </td>
        ))}
      </tr>
      <tr aria-rowindex={1} className={classes.weeks}>
        <th scope="col" aria-colindex={1} className={classes.corner}>
          {by === 'group' ? <Trans>Groep</Trans> : <Trans>Leerlijn</Trans>}
        </th>
        {shown.map(({ index, isoWeek }) => (
          <th
            key={index}
            scope="col"
            aria-colindex={index + 2}
            aria-label={isPainted ? label(index) : undefined}
            aria-current={index === thisWeek ? 'date' : undefined}
            style={{ '--i': index } as React.CSSProperties}
          >
            {isoWeek}
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2} className={classes.load}>
        <th scope="row" aria-colindex={1} className={classes.head}>
          <span>
            <Trans>Per week</Trans>
          </span>
          <em>{total}</em>
        </th>
        {shown.map(({ index, load }) => (
          <td
            key={index}
            aria-colindex={index + 2}
            style={{ '--i': index, '--part': load / most } as React.CSSProperties}
            data-busy={load === most && load > 1 ? '' : undefined}
          >
            {load === 0 ? null : load}
          </td>
        ))}
      </tr>
    </thead>
  );
}

/** Each month with the weeks whose Thursday lies in it, as ISO weeks belong to years. */
function months(weeks: readonly WeekColumn[]): { month: string; first: number; count: number }[] {
  const found: { month: string; first: number; count: number }[] = [];
  weeks.forEach(({ thursday }, index) => {
    const month = thursday.slice(0, 7);
    const last = found.at(-1);
    if (last?.month === month) last.count += 1;
    else found.push({ month, first: index, count: 1 });
  });
  return found;
}
