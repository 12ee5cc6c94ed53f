import type { FragmentType } from '@apollo/client/masking';
import { Trans, useLingui } from '@lingui/react/macro';
import { useWordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { FormatExplanation_FormatFragment } from '../../generated/graphql.ts';
import { localeOf } from '../../lib/language.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';

const Fragment = graphql(`
  fragment FormatExplanation_format on MeetingFormat {
    id
    explanation
    durationMinutes
    isDurationApproximate
    placeNote
    facilitatorNote
    agendaItems {
      id
      title
    }
    themes {
      id
      title
      isStanding
    }
  }
`);

/** How a meeting of this kind goes: its explanation, standing themes, programme, length, place, facilitator. */
export function FormatExplanation({
  format: from,
}: {
  format: FragmentType<FormatExplanation_FormatFragment>;
}) {
  const lang = useWordsLanguage();
  const { t, i18n } = useLingui();
  const format = useFragmentData(Fragment, from);
  const hours = (format.durationMinutes ?? 0) / 60;
  const length = new Intl.NumberFormat(localeOf(i18n.locale), { maximumFractionDigits: 2 }).format(hours);
  const standing = format.themes.filter((theme) => theme.isStanding && theme.title);
  const facts = [
    hours > 0 ? (format.isDurationApproximate ? t`ongeveer ${length} uur` : t`${length} uur`) : null,
    format.placeNote,
    format.facilitatorNote,
  ].filter(Boolean);
  return (
    <>
      {format.explanation ? <p lang={lang}>{format.explanation}</p> : null}
      {standing.length > 0 ? (
        <>
          <p>
            <Trans>Vaste thema’s:</Trans>
          </p>
          <ul>
            {standing.map((theme) => (
              <li key={theme.id} lang={lang}>
                {theme.title}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {format.agendaItems.length > 0 ? (
        <ul>
          {format.agendaItems.map((item) => (
            <li key={item.id} lang={lang}>
              {item.title}
            </li>
          ))}
        </ul>
      ) : null}
      {facts.length > 0 ? <p className="lk-soft">{facts.join(' · ')}</p> : null}
    </>
  );
}
