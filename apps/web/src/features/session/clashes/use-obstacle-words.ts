import type { DayObstacle } from '@leerkring/domain/clashes/day-obstacles';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { REGION_WORDS, SCHOOL_HOLIDAY_WORDS } from '../../school-holiday/school-words.ts';

/** What lies on a day, in a few words: "herfstvakantie Noord, Midden". */
export function useObstacleWords(): (obstacle: DayObstacle) => string {
  const { t, i18n } = useLingui();
  return useCallback(
    (obstacle: DayObstacle) => {
      switch (obstacle.kind) {
        case 'publicHoliday': {
          const name = i18n.locale === 'en' ? obstacle.name.en : obstacle.name.nl;
          return obstacle.isPartial ? t`${name}, niet voor iedereen vrij` : name;
        }
        case 'schoolHoliday': {
          const words = SCHOOL_HOLIDAY_WORDS[obstacle.name];
          const holiday = words ? i18n._(words) : obstacle.name;
          const regions = obstacle.regions.map((region) => i18n._(REGION_WORDS[region])).join(', ');
          return t`${holiday} ${regions}`;
        }
        case 'closedDay': {
          const { name, organisation } = obstacle;
          return organisation ? t`${organisation} is dicht: ${name}` : t`gesloten: ${name}`;
        }
        case 'weekend':
          return t`weekend`;
      }
    },
    [t, i18n],
  );
}
