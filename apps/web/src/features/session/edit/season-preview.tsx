import {
  addDays,
  daysBetween,
  daysInMonth,
  type PlainDate,
  plainDate,
} from '@leerkring/domain/calendar/plain-date';
import type { ObstaclesOn } from '@leerkring/domain/clashes/day-obstacles';
import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { formatDate } from '../../../lib/format-date.ts';
import classes from './season-preview.module.css';

interface SeasonPreviewProps {
  start: PlainDate;
  end: PlainDate;
  on: ObstaclesOn;
  /** What the group, or the network, has already. */
  standing: readonly PlainDate[];
  /** What is about to be made. */
  chosen: readonly PlainDate[];
}

/** Longer seasons are cut off: a strip of more months cannot be read. */
const MOST_MONTHS = 18;

/** The season as a strip by months: school holidays as a ground, what stands, and what is about to be made. */
export function SeasonPreview({ start, end, on, standing, chosen }: SeasonPreviewProps) {
  const { t, i18n } = useLingui();
  const months = monthsBetween(start, end);
  const making = new Set(chosen);
  const there = new Set(standing);
  const count = making.size;
  return (
    <div
      className={classes.strip}
      role="img"
      aria-label={t`Het seizoen in het kort: ${count} nieuwe data tussen wat er al staat`}
      style={{ '--months': months.length } as CSSProperties}
    >
      {months.map(({ year, month }) => {
        const first = plainDate(year, month, 1);
        const length = daysInMonth(year, month);
        return (
          <div key={first} className={classes.month}>
            <div className={classes.days} style={{ '--days': length } as CSSProperties}>
              {Array.from({ length }, (_, index) => addDays(first, index)).map((date) => {
                const state = making.has(date) ? 'making' : there.has(date) ? 'there' : groundOf(date, on);
                return state ? (
                  <i key={date} data-state={state} style={{ gridColumn: daysBetween(first, date) + 1 }} />
                ) : null;
              })}
            </div>
            <span>{formatDate(first, i18n.locale, 'monthShort')}</span>
          </div>
        );
      })}
    </div>
  );
}

/** Only days off are drawn: an ordinary day is paper. */
function groundOf(date: PlainDate, on: ObstaclesOn): 'off' | null {
  return on(date).some((one) => one.kind === 'schoolHoliday' || one.kind === 'publicHoliday') ? 'off' : null;
}

function monthsBetween(start: PlainDate, end: PlainDate): { year: number; month: number }[] {
  const months: { year: number; month: number }[] = [];
  let [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  while (plainDate(year, month, 1) <= end && months.length < MOST_MONTHS) {
    months.push({ year, month });
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}
