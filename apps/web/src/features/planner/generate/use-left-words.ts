import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { localeOf } from '../../../lib/language.ts';

interface Left {
  /** Rows that others wrote since. */
  stale: readonly { isRemoved: boolean; changedBy: string | null }[];
  /** Sessions that were gone already, and slots that were filled. */
  removed: number;
  filled: number;
}

/** What others changed while a plan was being made, and so was left as it is. */
export function useLeftWords(): (left: Left) => string[] {
  const { t, i18n } = useLingui();
  return ({ stale, removed, filled }) => {
    const changed = stale.filter(({ isRemoved }) => !isRemoved);
    const people = [...new Set(changed.flatMap(({ changedBy }) => changedBy ?? []))];
    const names = new Intl.ListFormat(localeOf(i18n.locale), { type: 'conjunction' }).format(people);
    const gone = removed + stale.length - changed.length;
    const count = changed.length;
    const lines = [
      count > 0 && names
        ? t`${plural(count, {
            one: `# bijeenkomst is intussen door ${names} gewijzigd en bleef staan`,
            other: `# bijeenkomsten zijn intussen door ${names} gewijzigd en bleven staan`,
          })}`
        : null,
      count > 0 && !names
        ? t`${plural(count, {
            one: '# bijeenkomst is intussen gewijzigd en bleef staan',
            other: '# bijeenkomsten zijn intussen gewijzigd en bleven staan',
          })}`
        : null,
      gone > 0
        ? t`${plural(gone, {
            one: '# bijeenkomst is intussen verwijderd',
            other: '# bijeenkomsten zijn intussen verwijderd',
          })}`
        : null,
      filled > 0
        ? t`${plural(filled, {
            one: '# bijeenkomst had intussen al een datum',
            other: '# bijeenkomsten hadden intussen al een datum',
          })}`
        : null,
    ];
    return lines.filter((line) => line !== null);
  };
}
