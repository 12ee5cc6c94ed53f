import { daysBetween } from '@leerkring/domain/calendar/plain-date';
import type { Placement } from '@leerkring/domain/scenario/placement';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import classes from './scenario.module.css';

interface YearStripProps {
  sessions: readonly Placement[];
  season: { startsOn: string; endsOn: string };
}

const WIDTH = 480;

/** A season as a strip with a tick for each session; those on one day stand on each other. */
export function YearStrip({ sessions, season }: YearStripProps) {
  const { t } = useLingui();
  const days = Math.max(1, daysBetween(season.startsOn, season.endsOn));
  const byDay = Map.groupBy(sessions, ({ startsOn }) => startsOn);
  const most = Math.max(1, ...[...byDay.values()].map((all) => all.length));
  const count = sessions.length;
  const used = byDay.size;
  return (
    <svg
      role="img"
      aria-label={t`${plural(count, { one: '# bijeenkomst', other: '# bijeenkomsten' })} op ${plural(used, { one: '# dag', other: '# dagen' })}`}
      viewBox={`0 0 ${WIDTH} 36`}
      preserveAspectRatio="none"
      className={classes.strip}
    >
      {monthStarts(season).map((date) => {
        const x = (daysBetween(season.startsOn, date) / days) * WIDTH;
        return <line key={date} x1={x} x2={x} y1="0" y2="36" />;
      })}
      {[...byDay].map(([date, all]) => {
        const height = 8 + (all.length / most) * 24;
        const x = (daysBetween(season.startsOn, date) / days) * WIDTH;
        return <rect key={date} x={x - 1.5} y={34 - height} width="3" height={height} rx="1.5" />;
      })}
    </svg>
  );
}

function monthStarts({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string[] {
  const starts: string[] = [];
  let [year = 0, month = 0] = startsOn.split('-').map(Number);
  for (;;) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const date = `${year}-${String(month).padStart(2, '0')}-01`;
    if (date > endsOn) return starts;
    starts.push(date);
  }
}
