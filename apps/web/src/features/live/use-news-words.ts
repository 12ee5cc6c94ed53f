import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { localeOf } from '../../lib/language.ts';
import type { News } from './news.ts';

/** "Marloes heeft 2 bijeenkomsten gewijzigd": what is told when a page has changed by itself; null for nothing. */
export function useNewsWords(): (news: News) => string | null {
  const { t, i18n } = useLingui();
  return useCallback(
    ({ names, sessionIds: { length: count }, more }: News) => {
      const who = new Intl.ListFormat(localeOf(i18n.locale)).format(names);
      if (!count && !more) return null;
      if (!names.length && count) {
        return t`${plural(count, { one: '# bijeenkomst is gewijzigd', other: '# bijeenkomsten zijn gewijzigd' })}`;
      }
      if (!names.length) return t`Dit netwerk is bijgewerkt`;
      if (names.length > 1) return t`${who} hebben dit netwerk bijgewerkt`;
      if (!count) return t`${who} heeft dit netwerk bijgewerkt`;
      return plural(count, {
        one: `${who} heeft # bijeenkomst gewijzigd`,
        other: `${who} heeft # bijeenkomsten gewijzigd`,
      });
    },
    [t, i18n.locale],
  );
}
