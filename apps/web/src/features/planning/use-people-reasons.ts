import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { type ReasonGroup, seriesOf } from './reason-groups.ts';

/** So many are named; more are counted. */
const FEW = 2;

/** Reasons that are about people; null for others. Who stands for a region is told as its region's holiday. */
export function usePeopleReasons(names: NamesOfPlan): (group: ReasonGroup) => string | null {
  const { t, i18n } = useLingui();
  return useCallback(
    ({ constraint, people, amount, reasons }: ReasonGroup) => {
      const count = people.length;
      const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' });
      const who = list.format(people.map((id) => names.people.get(id) ?? ''));
      const [first] = reasons;
      const all = names.series.get((first && seriesOf(first)) ?? '')?.people ?? 0;
      const isFew = count > 0 && count <= FEW;
      switch (constraint) {
        case 'requiredUnavailable':
          return count === 0
            ? t`wie erbij moet zijn kan niet`
            : t`${plural(count, { one: `${who} moet erbij zijn en kan niet`, other: `${who} moeten erbij zijn en kunnen niet` })}`;
        case 'absence':
          if (count === 0) return null;
          if (isFew && all > 0)
            return t`${plural(count, { one: `# van de ${all} kan niet (${who})`, other: `# van de ${all} kunnen niet (${who})` })}`;
          return all > 0
            ? t`${count} van de ${all} kunnen niet`
            : t`${plural(count, { one: '# mens kan niet', other: '# mensen kunnen niet' })}`;
        case 'personDoubleBooked':
          return isFew
            ? t`${plural(count, { one: `${who} heeft dan een andere bijeenkomst`, other: `${who} hebben dan een andere bijeenkomst` })}`
            : t`${plural(count, { one: '# mens heeft dan een andere bijeenkomst', other: '# mensen hebben dan een andere bijeenkomst' })}`;
        case 'quorum':
          return t`${plural(amount, { one: '# mens te weinig om door te gaan', other: '# mensen te weinig om door te gaan' })}`;
        case 'ifNeeded':
          return count === 0
            ? null
            : t`${plural(count, { one: '# komt alleen als het moet', other: '# komen alleen als het moet' })}`;
        case 'maxSessionsPerDay':
          return isFew
            ? t`${plural(count, { one: `${who} heeft die dag al genoeg`, other: `${who} hebben die dag al genoeg` })}`
            : t`${plural(count, { one: '# mens heeft die dag al genoeg', other: '# mensen hebben die dag al genoeg' })}`;
        case 'weeklyLoad':
          return isFew
            ? t`${plural(count, { one: `${who} heeft die week al genoeg`, other: `${who} hebben die week al genoeg` })}`
            : t`${plural(count, { one: '# mens heeft die week al genoeg', other: '# mensen hebben die week al genoeg' })}`;
        case 'weekdayPreference':
          return t`${plural(Math.max(count, 1), { one: 'liever op een andere dag van de week', other: '# liever op een andere dag van de week' })}`;
        case 'dayPartPreference':
          return t`${plural(Math.max(count, 1), { one: 'liever op een ander deel van de dag', other: '# liever op een ander deel van de dag' })}`;
        case 'monthPreference':
          return t`${plural(Math.max(count, 1), { one: 'liever in een andere maand', other: '# liever in een andere maand' })}`;
        default:
          return null;
      }
    },
    [t, i18n, names],
  );
}
