import type { BusyTime, Clash } from '@leerkring/domain/clashes/session-clashes';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { formatDate, formatDateRange, formatTimes } from '../../../lib/format-date.ts';
import { useObstacleWords } from './use-obstacle-words.ts';

type PeopleBusy = Extract<Clash, { kind: 'peopleBusy' }>;
type GroupBusy = Extract<Clash, { kind: 'groupBusy' }>;
type CannotCome = Extract<Clash, { kind: 'cannotCome' }>;
type TooNear = Extract<Clash, { kind: 'tooNear' }>;

/** Names up to this many; more people are counted. */
const FEW = 3;

/** A clash as one sentence, without capital and full stop: it stands in lists and in the label of a day. */
export function useClashWords(): (clash: Clash) => string {
  const { t, i18n } = useLingui();
  const obstacleWords = useObstacleWords();
  const groupWords = useGroupWords();
  const peopleWords = usePeopleWords();
  const nearWords = useNearWords();
  const cannotWords = useCannotWords();
  return useCallback(
    (clash: Clash): string => {
      switch (clash.kind) {
        case 'groupBusy':
          return groupWords(clash);
        case 'peopleBusy':
          return peopleWords(clash);
        case 'cannotCome':
          return cannotWords(clash);
        case 'placeTaken': {
          const { place, session } = clash;
          const times = formatTimes(session.startTime, session.endTime);
          return t`${place} is dan bezet door ${session.title}, ${times}`;
        }
        case 'placeTooSmall': {
          const { place, capacity, people } = clash;
          return t`${place} heeft ${plural(capacity, { one: '# plaats', other: '# plaatsen' })} voor ${plural(people, { one: '# mens', other: '# mensen' })}`;
        }
        case 'outsideSeason': {
          const { season, startsOn, endsOn } = clash;
          const range = formatDateRange(startsOn, endsOn, i18n.locale);
          return t`buiten het seizoen ${season} (${range})`;
        }
        case 'tooNear':
          return nearWords(clash);
        default:
          return obstacleWords(clash);
      }
    },
    [t, i18n, obstacleWords, groupWords, peopleWords, nearWords, cannotWords],
  );
}

function useCannotWords(): (clash: CannotCome) => string {
  const { t, i18n } = useLingui();
  return useCallback(
    ({ answer, names, people }: CannotCome) => {
      const count = names.length;
      const isNo = answer === 'cannot';
      if (count <= FEW) {
        const who = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names);
        return isNo
          ? t`${plural(count, { one: `${who} kan niet`, other: `${who} kunnen niet` })}`
          : t`${plural(count, { one: `${who} kan alleen als het moet`, other: `${who} kunnen alleen als het moet` })}`;
      }
      if (people === null)
        return isNo ? t`${count} mensen kunnen niet` : t`${count} mensen kunnen alleen als het moet`;
      return isNo
        ? t`${count} van de ${people} kunnen niet`
        : t`${count} van de ${people} kunnen alleen als het moet`;
    },
    [t, i18n],
  );
}

function useNearWords(): (clash: TooNear) => string {
  const { t, i18n } = useLingui();
  return useCallback(
    ({ side, date, days }: TooNear) => {
      const when = formatDate(date, i18n.locale, 'shortNoYear');
      return side === 'previous'
        ? t`${plural(days, { one: '# dag', other: '# dagen' })} na de vorige (${when})`
        : t`${plural(days, { one: '# dag', other: '# dagen' })} voor de volgende (${when})`;
    },
    [t, i18n],
  );
}

function useGroupWords(): (clash: GroupBusy) => string {
  const { t } = useLingui();
  return useCallback(
    ({ overlap, session }: GroupBusy) => {
      const times = formatTimes(session.startTime, session.endTime);
      const what = times ? `${session.title} (${times})` : session.title;
      return overlap === 'overlaps' ? t`de groep heeft dan al ${what}` : t`de groep heeft die dag al ${what}`;
    },
    [t],
  );
}

function usePeopleWords(): (clash: PeopleBusy) => string {
  const { t, i18n } = useLingui();
  return useCallback(
    ({ overlap, busy }: PeopleBusy) => {
      const who = namesOf(busy, i18n.locale);
      const { people, session } = busy;
      const where = session ? `${session.title} · ${session.network}` : null;
      const isThen = overlap === 'overlaps';
      if (who && where) {
        return isThen
          ? t`${plural(people, { one: `${who} is dan bij ${where}`, other: `${who} zijn dan bij ${where}` })}`
          : t`${plural(people, { one: `${who} is die dag ook bij ${where}`, other: `${who} zijn die dag ook bij ${where}` })}`;
      }
      if (where) {
        return isThen
          ? t`${plural(people, { one: `# mens is dan bij ${where}`, other: `# mensen zijn dan bij ${where}` })}`
          : t`${plural(people, { one: `# mens is die dag ook bij ${where}`, other: `# mensen zijn die dag ook bij ${where}` })}`;
      }
      return isThen
        ? t`${plural(people, { one: '# mens is dan elders bezet', other: '# mensen zijn dan elders bezet' })}`
        : t`${plural(people, { one: '# mens is die dag ook elders bezet', other: '# mensen zijn die dag ook elders bezet' })}`;
    },
    [t, i18n],
  );
}

/** "Noor, Bert en Anna" where all of a few are known; else nothing, and they are counted. */
function namesOf({ names, people }: BusyTime, locale: string): string | null {
  if (names.length !== people || people > FEW) return null;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
