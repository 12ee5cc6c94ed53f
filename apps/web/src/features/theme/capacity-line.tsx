import type { FragmentType } from '@apollo/client/masking';
import { useLingui } from '@lingui/react';
import { graphql } from '../../generated/gql.ts';
import type { CapacityLine_RuleFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { KIND_WORDS } from '../group/kind-words.ts';
import { useSizeWords } from '../group/size-words.tsx';

const Fragment = graphql(`
  fragment CapacityLine_rule on CapacityRule {
    id
    groupKind
    min
    max
    unit
    note
  }
`);

/** "werkplaats 2 gemeenten": how many may take part in one kind of group. */
export function CapacityLine({ rule: from }: { rule: FragmentType<CapacityLine_RuleFragment> }) {
  const { i18n } = useLingui();
  const rule = useFragmentData(Fragment, from);
  const size = useSizeWords()(rule);
  if (!size) return rule.note ? <p>{rule.note}</p> : null;
  return (
    <p>
      {rule.groupKind ? <strong>{i18n._(KIND_WORDS[rule.groupKind])}</strong> : null} {size}
      {rule.note ? <span className="lk-soft"> {rule.note}</span> : null}
    </p>
  );
}
