import type { ImportCounts } from '@leerkring/domain/text-import/counts';
import type { ItemKind } from '@leerkring/domain/text-import/types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { listWords } from './date-words.ts';

/** Kinds by weight: the button names the heaviest ones, and no more than three. */
const BY_WEIGHT: readonly ItemKind[] = ['group', 'session', 'format', 'track', 'theme', 'undatedSeries'];

/** Numbers of things in words, with the plurals of the language. */
export function useCountWords() {
  const { t, i18n } = useLingui();

  function kindWords(kind: ItemKind, count: number): string {
    switch (kind) {
      case 'network':
        return t`${plural(count, { one: '# netwerk', other: '# netwerken' })}`;
      case 'season':
        return t`${plural(count, { one: '# seizoen', other: '# seizoenen' })}`;
      case 'group':
        return t`${plural(count, { one: '# groep', other: '# groepen' })}`;
      case 'session':
        return t`${plural(count, { one: '# bijeenkomst', other: '# bijeenkomsten' })}`;
      case 'format':
        return t`${plural(count, { one: '# bijeenkomstvorm', other: '# bijeenkomstvormen' })}`;
      case 'track':
        return t`${plural(count, { one: '# leerlijn', other: '# leerlijnen' })}`;
      case 'theme':
        return t`${plural(count, { one: '# thema', other: '# thema’s' })}`;
      case 'undatedSeries':
        return t`${plural(count, { one: '# reeks zonder data', other: '# reeksen zonder data' })}`;
      case 'capacity':
      case 'delegation':
        return t`${plural(count, { one: '# regel voor deelname', other: '# regels voor deelname' })}`;
      case 'intendedResult':
        return t`${plural(count, { one: '# beoogd resultaat', other: '# beoogde resultaten' })}`;
      case 'projectFact':
        return t`${plural(count, { one: '# projectgegeven', other: '# projectgegevens' })}`;
      case 'question':
        return t`${plural(count, { one: '# vraag', other: '# vragen' })}`;
    }
  }

  /** What the button will do, e.g. "Maak 3 groepen en 18 bijeenkomsten". */
  function makeWords({ made, changed, total }: ImportCounts): string {
    const heavy = BY_WEIGHT.filter((kind) => made[kind]).slice(0, 3);
    const light = (Object.keys(made) as ItemKind[]).filter((kind) => made[kind] && kind !== 'season');
    const phrases = (heavy.length > 0 ? heavy : light.slice(0, 2)).map((kind) =>
      kindWords(kind, made[kind] ?? 0),
    );
    const things = listWords(phrases, i18n.locale);
    const changes = t`${plural(changed, { one: '# onderdeel', other: '# onderdelen' })}`;
    if (total > 0 && changed > 0) return t`Maak ${things}, wijzig ${changes}`;
    if (total > 0 && things) return t`Maak ${things}`;
    if (changed > 0) return t`Wijzig ${changes}`;
    return t`Er is niets nieuws`;
  }

  return { kindWords, makeWords };
}
