import type { FragmentType } from '@apollo/client/masking';
import { useLingui } from '@lingui/react/macro';
import { useWordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { OverviewTable_NetworkFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { FormatAudience } from './format-audience.tsx';
import { FormatExplanation } from './format-explanation.tsx';
import { FormatMoments } from './format-moments.tsx';
import classes from './overview-table.module.css';

const Fragment = graphql(`
  fragment OverviewTable_network on Network {
    id
    undatedSeries {
      id
      formatId
      periodNote
    }
    meetingFormats {
      id
      title
      purpose
      ...FormatMoments_format
      ...FormatExplanation_format
      ...FormatAudience_format
    }
  }
`);

interface OverviewTableProps {
  network: FragmentType<OverviewTable_NetworkFragment>;
  /** All sessions of the network that the reader may see. */
  sessions: readonly CalendarSession[];
}

/** Meeting, purpose, explanation, audience, when: the overview of formats, made from the data. */
export function OverviewTable({ network: from, sessions }: OverviewTableProps) {
  const lang = useWordsLanguage();
  const { t } = useLingui();
  const { meetingFormats, undatedSeries } = useFragmentData(Fragment, from);
  const undatedOf = (formatId: string) =>
    undatedSeries.flatMap((one) => (one.formatId === formatId && one.periodNote ? [one.periodNote] : []));
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
            <th scope="row" lang={lang}>
              {format.title}
            </th>
            <td data-head={heads[1]}>{format.purpose ? <p lang={lang}>{format.purpose}</p> : null}</td>
            <td data-head={heads[2]}>
              <FormatExplanation format={format} />
            </td>
            <td data-head={heads[3]}>
              <FormatAudience format={format} />
            </td>
            <td data-head={heads[4]}>
              <FormatMoments format={format} sessions={sessions} undated={undatedOf(format.id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
