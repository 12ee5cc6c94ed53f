import type { FragmentType } from '@apollo/client/masking';
import { Trans } from '@lingui/react/macro';
import { useWordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { FormatAudience_FormatFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { DelegationLine } from '../delegation/delegation-line.tsx';

const Fragment = graphql(`
  fragment FormatAudience_format on MeetingFormat {
    id
    audience
    audienceDependsOnTheme
    delegationRules {
      id
      ...DelegationLine_rule
    }
  }
`);

/** For whom a meeting is, and whom an organisation may or should send. */
export function FormatAudience({ format: from }: { format: FragmentType<FormatAudience_FormatFragment> }) {
  const lang = useWordsLanguage();
  const format = useFragmentData(Fragment, from);
  return (
    <>
      {format.audience ? <p lang={lang}>{format.audience}</p> : null}
      {format.audienceDependsOnTheme ? (
        <p className="lk-soft">
          <Trans>verder afhankelijk van het thema</Trans>
        </p>
      ) : null}
      {format.delegationRules.map((rule) => (
        <DelegationLine key={rule.id} rule={rule} />
      ))}
    </>
  );
}
