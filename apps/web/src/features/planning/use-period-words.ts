import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { REGION_WORDS, SCHOOL_HOLIDAY_WORDS } from '../school-holiday/school-words.ts';
import type { PlanReason } from './reason-groups.ts';

/** Periods that cost something, each once: "herfstvakantie Noord, Midden". */
export function usePeriodWords({ periods }: NamesOfPlan): (reasons: readonly PlanReason[]) => string[] {
  const { t, i18n } = useLingui();
  return useCallback(
    (reasons: readonly PlanReason[]) => {
      const words = reasons.map(({ subjects }) => {
        const period = periods.get(subjects[0] ?? '');
        if (!period) return t`een dure periode`;
        if (period.kind === 'publicHoliday') return i18n.locale === 'en' ? period.name.en : period.name.nl;
        const known = SCHOOL_HOLIDAY_WORDS[period.name];
        const holiday = known ? i18n._(known) : period.name;
        const regions = period.regions.map((region) => i18n._(REGION_WORDS[region])).join(', ');
        return t`${holiday} ${regions}`;
      });
      return [...new Set(words)];
    },
    [t, i18n, periods],
  );
}
