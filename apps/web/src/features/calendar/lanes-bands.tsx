import { addDays, daysBetween, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import { publicHolidaysBetween } from '@leerkring/domain/calendar/public-holidays';
import type { SchoolHoliday } from '@leerkring/domain/calendar/school-holidays';
import { memo, type RefObject } from 'react';
import classes from './lanes-calendar.module.css';

interface LanesBandsProps {
  /** The Monday of the first column. */
  first: PlainDate;
  weeks: number;
  schoolHolidays: readonly SchoolHoliday[];
  today: PlainDate;
  /** Shows where a session in the hand would land. */
  strip: RefObject<HTMLElement | null>;
}

/** What lies under the lanes: school holidays per region, public holidays and today, each at its own days. */
export const LanesBands = memo(function LanesBands(props: LanesBandsProps) {
  const { first, weeks, schoolHolidays, today, strip } = props;
  const last = addDays(first, weeks * 7 - 1);
  const place = (from: PlainDate, to: PlainDate) =>
    ({
      '--i': Math.max(0, daysBetween(first, from)) / 7,
      '--span': (daysBetween(from < first ? first : from, to > last ? last : to) + 1) / 7,
    }) as React.CSSProperties;
  const within = (from: PlainDate, to: PlainDate) => to >= first && from <= last;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of pictures; it cannot have the focus
    <tr aria-hidden="true" className={classes.bands}>
      <td>
        {schoolHolidays
          .filter(({ startsOn, endsOn }) => within(startsOn, endsOn))
          .map(({ region, startsOn, endsOn }) => (
            <i key={`${region} ${startsOn}`} data-region={region} style={place(startsOn, endsOn)} />
          ))}
        {[...publicHolidaysBetween(first, last).keys()].map((date) => (
          <i key={date} data-holiday="" style={place(date, date)} />
        ))}
        {within(today, today) ? <i data-today="" style={place(today, today)} /> : null}
        <i ref={strip} hidden className={classes.strip} />
      </td>
    </tr>
  );
});
