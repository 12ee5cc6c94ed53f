import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format-date.ts';

interface Period {
  periodStart?: string | null | undefined;
  periodEnd?: string | null | undefined;
  periodNote?: string | null | undefined;
}

/** When a network runs: its days where they are known, else the words of the source. */
export function usePeriodWords(): (period: Period) => string | null {
  const { t, i18n } = useLingui();
  return ({ periodStart, periodEnd, periodNote }) => {
    const from = periodStart ? dayWords(periodStart, i18n.locale) : null;
    const to = periodEnd ? dayWords(periodEnd, i18n.locale) : null;
    if (from && to) return t`${from} tot en met ${to}`;
    if (from) return t`vanaf ${from}`;
    if (to) return t`tot en met ${to}`;
    return periodNote ?? null;
  };
}

/** "1 november 2020": a run of a network needs no weekday. */
function dayWords(date: string, language: string): string {
  return formatDate(date, language, 'day');
}
