import type { CoverageFinding, CoverageLine, YearMonth } from '@leerkring/domain/norm-coverage/types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format-date.ts';
import { localeOf } from '../../lib/language.ts';

export interface CoverageWords {
  finding: (finding: CoverageFinding) => string;
  /** "november 2026", "januari of februari 2027"; "" for any month. */
  months: (months: readonly YearMonth[]) => string;
  /** "2 van 3". */
  count: (line: { asked: number; planned: number }) => string;
  /** All of a bar, for who cannot see it. */
  bar: (line: CoverageLine) => string;
}

/** The coverage of norms in words. */
export function useCoverageWords(): CoverageWords {
  const { t, i18n } = useLingui();
  const locale = localeOf(i18n.locale);

  const months = (all: readonly YearMonth[]): string => {
    const either = new Intl.ListFormat(locale, { type: 'disjunction' });
    const sameYear = all.every((one) => one.year === all[0]?.year);
    const words = all.map(({ year, month }, at) => {
      const date = `${year}-${String(month).padStart(2, '0')}-01`;
      return formatDate(date, i18n.locale, sameYear && at < all.length - 1 ? 'month' : 'monthYear');
    });
    return either.format(words);
  };
  const count = ({ asked, planned }: { asked: number; planned: number }) => t`${planned} van ${asked}`;

  const monthsOpen = (slots: readonly YearMonth[][]): string => {
    const named = slots.map(months).filter(Boolean);
    const loose = slots.length - named.length;
    const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(named);
    if (named.length === 0)
      return t`${plural(loose, { one: 'nog # te plannen', other: 'nog # te plannen' })}`;
    if (loose > 0) return t`ontbreekt: ${list}, en nog ${loose} in een maand naar keuze`;
    return named.length === 1 ? t`${list} ontbreekt` : t`ontbreekt: ${list}`;
  };
  const subjectsOpen = ({ scope, open, of }: Extract<CoverageFinding, { kind: 'subjectsOpen' }>): string => {
    if (scope === 'region')
      return t`ontbreekt in ${open} van ${plural(of, { one: '# regio', other: '# regio’s' })}`;
    if (scope === 'group')
      return t`ontbreekt bij ${open} van ${plural(of, { one: '# groep', other: '# groepen' })}`;
    return t`ontbreekt bij ${open} van ${plural(of, { one: '# thema', other: '# thema’s' })}`;
  };
  const finding = (one: CoverageFinding): string => {
    switch (one.kind) {
      case 'monthsOpen':
        return monthsOpen(one.slots);
      case 'subjectsOpen':
        return subjectsOpen(one);
      case 'announcedOpen':
        return t`${plural(one.missing, { one: '# aangekondigd, zonder datum', other: '# aangekondigd, zonder datum' })}`;
      case 'withoutDate':
        return one.count > 0
          ? t`${plural(one.count, { one: '# nog zonder datum', other: '# nog zonder datum' })}`
          : t`aangekondigd, nog zonder datum`;
      case 'asNeeded':
        return t`${plural(one.planned, { one: 'naar behoefte, # gepland', other: 'naar behoefte, # gepland' })}`;
      case 'covered':
        return t`gedekt`;
    }
  };
  const bar = ({ title, asked, planned, held }: CoverageLine) =>
    t`${title}: ${planned} van ${asked} gepland, waarvan ${held} gehouden`;
  return { finding, months, count, bar };
}
