import { daysBetween } from '@leerkring/domain/calendar/plain-date';
import type { SeriesDate } from '@leerkring/domain/series/plan-series';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../../lib/format-date.ts';
import { useObstacleWords } from '../clashes/use-obstacle-words.ts';

/** Why a date is not the one that the rule asked for: "een week later vanwege herfstvakantie Noord". */
export function useDateNote(): (date: SeriesDate) => string | null {
  const { t, i18n } = useLingui();
  const obstacleWords = useObstacleWords();
  return ({ date, wantedOn, outcome, because }) => {
    if (outcome === 'asWanted') return null;
    const why = because.map(obstacleWords).join(', ');
    if (outcome === 'skipped') return t`overgeslagen vanwege ${why}`;
    const days = daysBetween(wantedOn, date);
    const [distance, weeks] = [Math.abs(days), Math.abs(days) / 7];
    const was = formatDate(wantedOn, i18n.locale, 'shortNoYear');
    if (Number.isInteger(weeks)) {
      return days > 0
        ? t`${plural(weeks, { one: 'een week', other: '# weken' })} later dan ${was} vanwege ${why}`
        : t`${plural(weeks, { one: 'een week', other: '# weken' })} eerder dan ${was} vanwege ${why}`;
    }
    return days > 0
      ? t`${plural(distance, { one: 'een dag', other: '# dagen' })} later dan ${was} vanwege ${why}`
      : t`${plural(distance, { one: 'een dag', other: '# dagen' })} eerder dan ${was} vanwege ${why}`;
  };
}
