import type { FragmentType } from '@apollo/client/masking';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../generated/gql.ts';
import type { OverviewTable_NetworkFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { FormatAudience } from './format-audience.tsx';
import { FormatExplanation } from './format-explanation.tsx';
import classes from './overview-table.module.css';
import { useNormWords } from './use-norm-words.ts';

const Fragment = graphql(`
  fragment OverviewTable_network on Network {
    id
    meetingFormats {
      id
      title
      purpose
      onlyWithEnoughInterest
      norms {
        id
        asNeeded
        timesPerYear
        scope
        pattern
        slots {
          id
          months
          year
        }
      }
      ...FormatExplanation_format
      ...FormatAudience_format
    }
  }
`);

/** Meeting, purpose, explanation, audience, when: the overview of formats, made from the data. */
export function OverviewTable({ network: from }: { network: FragmentType<OverviewTable_NetworkFragment> }) {
  const { t } = useLingui();
  const { meetingFormats } = useFragmentData(Fragment, from);
  const normWords = useNormWords();
  const heads = [t`Bijeenkomst`, t`Doel`, t`Toelichting`, t`Voor wie`, t`Wanneer`];
  if (meetingFormats.length === 0) return null;
  return (
    <table className={classes.overview}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetingFormats.map((format) => (
          <tr key={format.id}>
            <th scope="row">{format.title}</th>
            <td data-head={heads[1]}>{format.purpose}</td>
            <td data-head={heads[2]}>
              <FormatExplanation format={format} />
            </td>
            <td data-head={heads[3]}>
              <FormatAudience format={format} />
            </td>
            <td data-head={heads[4]}>
              {format.norms.map((norm) => (
                <p key={norm.id}>{normWords(norm)}</p>
              ))}
              {format.onlyWithEnoughInterest ? (
                <p className="lk-soft">{t`alleen bij genoeg belangstelling`}</p>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
