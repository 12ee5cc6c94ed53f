import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { formatDate } from '../../../lib/format-date.ts';
import type { CostStep, SessionCosts } from './day-cost.ts';

/** A step in a word, for who does not see or know its colour. */
export const STEP_WORDS: Record<CostStep, MessageDescriptor> = {
  1: msg`goede dag`,
  2: msg`redelijke dag`,
  3: msg`matige dag`,
  4: msg`slechte dag`,
  never: msg`kan niet`,
};

export interface DayWords {
  /** "di 13 okt, 13:30 · matige dag" */
  head: string;
  /** Why; null while it is being worked out. */
  reasons: readonly string[] | null;
}

/** What is said of a day for the session in hand; null for a day that the plan does not know. */
export function useCostWords(): (
  costs: SessionCosts,
  date: PlainDate,
  ownTime: string | null,
) => DayWords | null {
  const { t, i18n } = useLingui();
  return useCallback(
    (costs, date, ownTime) => {
      const mark = costs.days.get(date);
      if (!mark) return null;
      const day = formatDate(date, i18n.locale, 'shortNoYear');
      const time = mark.betterAt ?? ownTime?.slice(0, 5);
      const when = time ? `${day}, ${time}` : day;
      const why = costs.reasons(date);
      return {
        head: `${when} · ${i18n._(STEP_WORDS[mark.step])}`,
        reasons: why?.length === 0 ? [t`niets in de weg`] : why,
      };
    },
    [t, i18n],
  );
}
