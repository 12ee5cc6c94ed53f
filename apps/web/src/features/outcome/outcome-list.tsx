import type { FragmentType } from '@apollo/client/masking';
import { useLingui } from '@lingui/react';
import { useWordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { OutcomeList_NetworkFragment } from '../../generated/graphql.ts';
import { formatDate } from '../../lib/format-date.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';

const Fragment = graphql(`
  fragment OutcomeList_network on Network {
    id
    outcomeNote
    outcomes {
      id
      kind
      title
      url
      description
      publishedOn
    }
  }
`);

/** What the network yielded: outcomes and reports, as links where there is something behind them. */
export function OutcomeList({ network: from }: { network: FragmentType<OutcomeList_NetworkFragment> }) {
  const lang = useWordsLanguage();
  const { i18n } = useLingui();
  const network = useFragmentData(Fragment, from);
  return (
    <>
      {network.outcomeNote ? <p lang={lang}>{network.outcomeNote}</p> : null}
      <ul>
        {network.outcomes.map((one) => (
          <li key={one.id} lang={lang}>
            {one.url ? <a href={one.url}>{one.title}</a> : one.title}
            {one.publishedOn ? (
              <span className="lk-soft"> {formatDate(one.publishedOn, i18n.locale, 'day')}</span>
            ) : null}
            {one.description ? <p>{one.description}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
