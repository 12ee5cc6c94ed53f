import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';

/** Days to the sessions of the same series before and after a date; null where there is none. */
export interface Gaps {
  toPrevious: number | null;
  toNext: number | null;
}

const WEEK = 7;

/** How far a day is from its neighbours in the series: "9 dagen na de vorige", "6 weken na de vorige". */
export function useGapWords(): (gaps: Gaps) => string[] {
  const { t } = useLingui();
  return useCallback(
    ({ toPrevious, toNext }: Gaps) => {
      const inWeeks = (days: number) => days > WEEK && days % WEEK === 0;
      const after = (days: number) =>
        inWeeks(days)
          ? t`${plural(days / WEEK, { one: '# week na de vorige', other: '# weken na de vorige' })}`
          : t`${plural(days, { one: '# dag na de vorige', other: '# dagen na de vorige' })}`;
      const before = (days: number) =>
        inWeeks(days)
          ? t`${plural(days / WEEK, { one: '# week voor de volgende', other: '# weken voor de volgende' })}`
          : t`${plural(days, { one: '# dag voor de volgende', other: '# dagen voor de volgende' })}`;
      if (toPrevious !== null) return [after(toPrevious)];
      return toNext === null ? [] : [before(toNext)];
    },
    [t],
  );
}
