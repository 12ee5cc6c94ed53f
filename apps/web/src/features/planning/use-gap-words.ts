import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import type { Gaps } from './reason-groups.ts';

const WEEK = 7;

/** How far a day is from its neighbours in the series: "9 dagen na de vorige", "6 weken na de vorige". */
export function useGapWords(): (gaps: Gaps, isTooNear: boolean) => string[] {
  const { t } = useLingui();
  return useCallback(
    ({ toPrevious, toNext }: Gaps, isTooNear: boolean) => {
      const inWeeks = (days: number) => days > WEEK && days % WEEK === 0;
      const after = (days: number) =>
        inWeeks(days)
          ? t`${plural(days / WEEK, { one: '# week na de vorige', other: '# weken na de vorige' })}`
          : t`${plural(days, { one: '# dag na de vorige', other: '# dagen na de vorige' })}`;
      const before = (days: number) =>
        inWeeks(days)
          ? t`${plural(days / WEEK, { one: '# week voor de volgende', other: '# weken voor de volgende' })}`
          : t`${plural(days, { one: '# dag voor de volgende', other: '# dagen voor de volgende' })}`;
      // The nearer neighbour is what matters where it is too near; else how long it has been.
      const isNextNearer = toNext !== null && (toPrevious === null || (isTooNear && toNext < toPrevious));
      const words = isNextNearer ? before(toNext) : toPrevious === null ? null : after(toPrevious);
      if (words === null) return [];
      return [isTooNear ? t`maar ${words}` : words];
    },
    [t],
  );
}
