import type { FragmentType } from '@apollo/client/masking';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../generated/gql.ts';
import type { FormatMoments_FormatFragment } from '../../generated/graphql.ts';
import { formatMoment, formatMonthRange } from '../../lib/format-date.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { useNormWords } from './use-norm-words.ts';

const Fragment = graphql(`
  fragment FormatMoments_format on MeetingFormat {
    id
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
  }
`);

interface FormatMomentsProps {
  format: FragmentType<FormatMoments_FormatFragment>;
  sessions: readonly CalendarSession[];
  /** Words about sessions of this format that have no date. */
  undated: readonly string[];
}

/** When a kind of meeting happens: by its norm, else by the dates that it has, else in the words of the source. */
export function FormatMoments({ format: from, sessions, undated }: FormatMomentsProps) {
  const { t, i18n } = useLingui();
  const { id, norms, onlyWithEnoughInterest } = useFragmentData(Fragment, from);
  const normWords = useNormWords();
  const own = ofRealSeasons(sessions.filter((one) => one.formatId === id && one.status !== 'cancelled'));
  const [first] = own;
  const last = own.at(-1);
  const dates =
    first && last && own.length > 1
      ? t`${plural(own.length, { one: '# bijeenkomst', other: '# bijeenkomsten' })}, ${formatMonthRange(first.startsOn, last.startsOn, i18n.locale)}`
      : first
        ? formatMoment({ ...first, date: first.startsOn, endDate: first.endsOn }, i18n.locale)
        : null;
  return (
    <>
      {norms.map((norm) => (
        <p key={norm.id}>{normWords(norm)}</p>
      ))}
      {norms.length === 0 && dates ? (
        <p>
          {dates}
          {first?.isDemo ? <span className="lk-soft"> {t`voorbeeld`}</span> : null}
        </p>
      ) : null}
      {undated.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {onlyWithEnoughInterest ? (
        <p className="lk-soft">
          <Trans>alleen bij genoeg belangstelling</Trans>
        </p>
      ) : null}
    </>
  );
}

/** The dates of the text itself, where there are any; else those of the demo. */
function ofRealSeasons(sessions: readonly CalendarSession[]): CalendarSession[] {
  const real = sessions.filter((one) => !one.isDemo);
  const chosen = real.length > 0 ? real : sessions;
  return [...chosen].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
}
