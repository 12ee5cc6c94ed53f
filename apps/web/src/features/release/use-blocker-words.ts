import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { localeOf } from '../../lib/language.ts';
import { useSessionTitle } from '../session/use-session-title.ts';
import type { BlockedSession, ReleaseBlocker } from './release-blocker.ts';
import { nameOf, useMoments } from './use-change-words.ts';
import { useRuleWords } from './use-rule-words.ts';

/** What would be wrong to publish, in a sentence. */
export function useBlockerWords(): (blocker: ReleaseBlocker) => string {
  const { t, i18n } = useLingui();
  const titleOf = useSessionTitle();
  const momentOf = useMoments();
  const ruleWords = useRuleWords();
  const list = (all: readonly string[]) =>
    new Intl.ListFormat(localeOf(i18n.locale), { type: 'conjunction' }).format(all);
  const named = (one: BlockedSession) => nameOf(one, titleOf);

  return ({ kind, session, others, names, constraint, amount }) => {
    const who = list(names);
    const count = names.length;
    const what = session ? named(session) : '';
    const when = session ? momentOf(session) : '';
    const other = list(others.map(named));
    switch (kind) {
      case 'noPlace':
        return t`${what}, ${when}: heeft nog geen locatie`;
      case 'noStartTime':
        return t`${what}, ${when}: heeft nog geen begintijd`;
      case 'noName':
        return t`De bijeenkomst op ${when} heeft geen titel, groep of vorm`;
      case 'outsideSeason':
        return t`${what}, ${when}: valt buiten het seizoen`;
      case 'personTwice':
        return other
          ? t`${plural(count, { one: `${who} is dan op twee plekken nodig`, other: `${who} zijn dan op twee plekken nodig` })}: ${what}, ${when}, en ${other}`
          : t`${what}, ${when}: ${plural(count, { one: `${who} is dan al elders nodig`, other: `${who} zijn dan al elders nodig` })}`;
      case 'placeTwice':
        return t`${who} is dubbel bezet: ${what}, ${when}, en ${other}`;
      case 'closedDay':
        return who ? t`${what}, ${when}: gesloten, ${who}` : t`${what}, ${when}: gesloten dag`;
      case 'personUnavailable':
        return t`${what}, ${when}: ${plural(count, { one: `${who} kan dan niet`, other: `${who} kunnen dan niet` })}`;
      case 'placeUnavailable':
        return who
          ? t`${what}, ${when}: ${who} is dan niet vrij`
          : t`${what}, ${when}: er is dan geen zaal die past`;
      case 'brokenRule':
        return ruleWords({ what, when, who, other, constraint: constraint ?? '' });
      case 'normNotCovered': {
        const missing = Math.round(amount ?? 0);
        return missing > 0
          ? t`Norm van ${who}: ${plural(missing, { one: 'nog # bijeenkomst te plannen', other: 'nog # bijeenkomsten te plannen' })}`
          : t`Norm van ${who}: niet gedekt`;
      }
    }
  };
}
