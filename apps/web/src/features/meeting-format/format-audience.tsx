import type { FragmentType } from '@apollo/client/masking';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../generated/gql.ts';
import type { FormatAudience_FormatFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';

const Fragment = graphql(`
  fragment FormatAudience_format on MeetingFormat {
    id
    audience
    audienceDependsOnTheme
    delegationRules {
      id
      isExtra
      maxPeople
      per
      note
    }
  }
`);

/** For whom a meeting is, and how many may come along. */
export function FormatAudience({ format: from }: { format: FragmentType<FormatAudience_FormatFragment> }) {
  const { t } = useLingui();
  const format = useFragmentData(Fragment, from);
  const extras = format.delegationRules.filter((rule) => rule.isExtra && rule.maxPeople);
  return (
    <>
      {format.audience ? <p>{format.audience}</p> : null}
      {format.audienceDependsOnTheme ? (
        <p className="lk-soft">
          <Trans>verder afhankelijk van het thema</Trans>
        </p>
      ) : null}
      {extras.map((rule) => (
        <p key={rule.id} className="lk-soft">
          {extraWords(rule.maxPeople ?? 0, rule.per)}
        </p>
      ))}
    </>
  );

  function extraWords(most: number, per: string): string {
    if (per === 'region') {
      return t`${plural(most, { one: 'per regio ten hoogste # extra vertegenwoordiger', other: 'per regio ten hoogste # extra vertegenwoordigers' })}`;
    }
    if (per === 'municipality') {
      return t`${plural(most, { one: 'per gemeente ten hoogste # extra vertegenwoordiger', other: 'per gemeente ten hoogste # extra vertegenwoordigers' })}`;
    }
    return t`${plural(most, { one: 'per organisatie ten hoogste # extra vertegenwoordiger', other: 'per organisatie ten hoogste # extra vertegenwoordigers' })}`;
  }
}
