import { useLingui } from '@lingui/react/macro';
import classes from './generate.module.css';
import type { TrendPoint } from './generate-run.ts';
import { trendLine } from './trend-line.ts';

interface TrendChartProps {
  trend: readonly TrendPoint[];
  elapsed: number;
}

const SIZE = { width: 240, height: 56 };

/** How the best plan improved, as a line that says its first and its last number. */
export function TrendChart({ trend, elapsed }: TrendChartProps) {
  const { t, i18n } = useLingui();
  const line = trendLine(trend, elapsed, SIZE);
  if (!line) return null;
  const seconds = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 0 }).format(elapsed / 1000);
  const [from, to] = [Math.round(line.from), Math.round(line.to)];
  return (
    <figure className={classes.trend}>
      <svg
        role="img"
        aria-label={t`De kosten gingen in ${seconds} seconden van ${from} naar ${to}`}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        preserveAspectRatio="none"
      >
        <path d={line.area} data-kind="area" />
        <path d={line.path} data-kind="line" />
      </svg>
      <figcaption aria-hidden="true">
        <span>{from}</span>
        <span>{t`na ${seconds} s`}</span>
        <b>{to}</b>
      </figcaption>
    </figure>
  );
}
