import { daysBetween } from '@leerkring/domain/calendar/plain-date';
import type { NotRolled, RolledBecause, RolledSession } from '@leerkring/domain/roll-over/types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatMonthNames } from '../../lib/format-months.ts';
import { localeOf } from '../../lib/language.ts';
import { useObstacleWords } from '../session/clashes/use-obstacle-words.ts';

/** Why a session got the date that it got, in a sentence: "een week later: meivakantie Noord"; "" where nothing was. */
export function useRolledWords(): (rolled: RolledSession) => string {
  const { t, i18n } = useLingui();
  const obstacleWords = useObstacleWords();

  const reason = (one: RolledBecause): string => {
    if (one.kind === 'afterPrevious') return t`de vorige schoof op`;
    if (one.kind !== 'normMonths') return obstacleWords(one);
    const months = formatMonthNames([{ months: one.months }], i18n.locale);
    return t`de norm vraagt ${months}`;
  };
  const list = (all: readonly RolledBecause[]) =>
    new Intl.ListFormat(localeOf(i18n.locale), { type: 'conjunction' }).format(all.map(reason));

  const moved = (days: number, why: string): string => {
    const isWeeks = days % 7 === 0;
    const count = Math.abs(isWeeks ? days / 7 : days);
    if (isWeeks) {
      return days > 0
        ? t`${plural(count, { one: 'een week later', other: '# weken later' })}: ${why}`
        : t`${plural(count, { one: 'een week eerder', other: '# weken eerder' })}: ${why}`;
    }
    return days > 0
      ? t`${plural(count, { one: 'een dag later', other: '# dagen later' })}: ${why}`
      : t`${plural(count, { one: 'een dag eerder', other: '# dagen eerder' })}: ${why}`;
  };
  const left: Record<NotRolled, string> = {
    cancelled: t`was afgelast, gaat niet mee`,
    outsideSeason: t`past niet in het nieuwe seizoen`,
    noFreeDay: t`er is in de buurt geen vrije dag`,
  };
  return (rolled) => {
    if (rolled.state === 'left') return left[rolled.why];
    const { wantedOn, startsOn, because, remains } = rolled;
    const shift = because.length > 0 ? moved(daysBetween(wantedOn, startsOn), list(because)) : '';
    const still = list(remains);
    const met = remains.length > 0 ? t`let op: ${still}` : '';
    return [shift, met].filter(Boolean).join(' · ');
  };
}
