import type { YearMonth } from '@leerkring/domain/norm-coverage/types';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format-date.ts';
import classes from './load.module.css';

interface MonthChartProps {
  months: readonly YearMonth[];
  perMonth: readonly number[];
  /** The number that fills the height. */
  most: number;
}

const STEP = 20;
const HEIGHT = 24;

/** Sessions per month as bars with their numbers; read out as "3 in maart, 1 in april". */
export function MonthChart({ months, perMonth, most }: MonthChartProps) {
  const { t, i18n } = useLingui();
  const width = months.length * STEP;
  const told = months.flatMap((one, at) => {
    const count = perMonth[at] ?? 0;
    const month = formatDate(firstOf(one), i18n.locale, months.length > 12 ? 'monthYear' : 'month');
    return count > 0 ? [t`${count} in ${month}`] : [];
  });
  return (
    <div className={classes.chart}>
      <span className="lk-unseen">
        {told.length > 0 ? told.join(', ') : <Trans>geen bijeenkomsten</Trans>}
      </span>
      <MonthCells months={months} words={(_, at) => ((perMonth[at] ?? 0) > 0 ? String(perMonth[at]) : '·')} />
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none">
        {months.map((one, at) => {
          const height = ((perMonth[at] ?? 0) / most) * HEIGHT;
          return (
            <rect key={firstOf(one)} x={at * STEP + 3} y={HEIGHT - height} width={STEP - 6} height={height} />
          );
        })}
      </svg>
    </div>
  );
}

interface MonthCellsProps {
  months: readonly YearMonth[];
  words: (month: YearMonth, at: number) => string;
}

/** One short word above each bar; only to be seen. */
export function MonthCells({ months, words }: MonthCellsProps) {
  return (
    <span className={classes.cells} aria-hidden="true">
      {months.map((one, at) => (
        <span key={firstOf(one)}>{words(one, at)}</span>
      ))}
    </span>
  );
}

/** The first day of a month. */
export function firstOf({ year, month }: YearMonth): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
