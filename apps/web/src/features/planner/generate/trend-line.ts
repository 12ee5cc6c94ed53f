import type { TrendPoint } from './generate-run.ts';

interface TrendLine {
  path: string;
  area: string;
  /** Cost of the first plan that breaks as little as the best, and of the best. */
  from: number;
  to: number;
}

/**
 * The cost of the best plan over time, as steps. Plans that break more than the best one does are left out: their cost
 * says nothing beside it. Null while there is nothing to draw.
 */
export function trendLine(
  trend: readonly TrendPoint[],
  elapsed: number,
  { width, height }: { width: number; height: number },
): TrendLine | null {
  const last = trend.at(-1);
  if (!last) return null;
  const points = trend.filter(({ hard }) => hard === last.hard);
  const first = points[0] ?? last;
  const end = Math.max(elapsed, last.elapsed, 1);
  // From nothing up, so that half as high is half the cost; a little room for the stroke.
  const most = Math.max(1, ...points.map(({ soft }) => soft));
  const x = (at: number) => ((at / end) * width).toFixed(1);
  const y = (soft: number) => (height - 2 - (soft / most) * (height - 4)).toFixed(1);
  const steps = points.map(
    (one, at) => `${at === 0 ? `M${x(one.elapsed)},` : `H${x(one.elapsed)} V`}${y(one.soft)}`,
  );
  const path = `${steps.join(' ')} H${x(end)}`;
  const area = `${path} V${height} H${x(first.elapsed)} Z`;
  return { path, area, from: first.soft, to: last.soft };
}
