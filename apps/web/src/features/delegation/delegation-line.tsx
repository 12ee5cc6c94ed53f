import type { FragmentType } from '@apollo/client/masking';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../generated/gql.ts';
import type { DelegationLine_RuleFragment } from '../../generated/graphql.ts';
import { localeOf } from '../../lib/language.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';

const Fragment = graphql(`
  fragment DelegationLine_rule on DelegationRule {
    id
    isExtra
    minPeople
    maxPeople
    per
    functions
    level
    note
  }
`);

type Rule = DelegationLine_RuleFragment;

/** "per gemeente 2 mensen (beleid en uitvoering), gewenst": whom one organisation sends, and whether it must. */
export function DelegationLine({ rule: from }: { rule: FragmentType<DelegationLine_RuleFragment> }) {
  const { t, i18n } = useLingui();
  const rule = useFragmentData(Fragment, from);
  const functions = new Intl.ListFormat(localeOf(i18n.locale), { type: 'conjunction' }).format(
    rule.functions,
  );
  const count = rule.maxPeople ?? rule.minPeople ?? 0;
  const parts = [
    count > 0 ? (rule.isExtra ? extraWords(count, rule) : peopleWords(count, rule)) : null,
    functions || null,
    rule.isExtra ? null : rule.level === 'desired' ? t`gewenst` : t`vereist`,
    rule.note,
  ];
  return <p className="lk-soft">{parts.filter(Boolean).join(' · ')}</p>;

  function extraWords(most: number, { per }: Rule): string {
    if (per === 'region') {
      return t`${plural(most, { one: 'per regio ten hoogste # extra vertegenwoordiger', other: 'per regio ten hoogste # extra vertegenwoordigers' })}`;
    }
    if (per === 'municipality') {
      return t`${plural(most, { one: 'per gemeente ten hoogste # extra vertegenwoordiger', other: 'per gemeente ten hoogste # extra vertegenwoordigers' })}`;
    }
    return t`${plural(most, { one: 'per organisatie ten hoogste # extra vertegenwoordiger', other: 'per organisatie ten hoogste # extra vertegenwoordigers' })}`;
  }

  function peopleWords(people: number, { per }: Rule): string {
    if (per === 'region')
      return t`${plural(people, { one: 'per regio # persoon', other: 'per regio # personen' })}`;
    if (per === 'municipality') {
      return t`${plural(people, { one: 'per gemeente # persoon', other: 'per gemeente # personen' })}`;
    }
    return t`${plural(people, { one: 'per organisatie # persoon', other: 'per organisatie # personen' })}`;
  }
}
