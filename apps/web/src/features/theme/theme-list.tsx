import type { FragmentType } from '@apollo/client/masking';
import { Trans, useLingui } from '@lingui/react/macro';
import { useWordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { ThemeList_NetworkFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { DelegationLine } from '../delegation/delegation-line.tsx';
import { REGISTRATION_WORDS } from '../registration/registration-words.ts';
import { CapacityLine } from './capacity-line.tsx';
import classes from './theme-list.module.css';

const Fragment = graphql(`
  fragment ThemeList_network on Network {
    id
    themes {
      id
      title
      description
      audience
      isToBeChosen
      choiceNote
      registrationState
      registrationNote
      questions {
        id
        text
      }
      capacityRules {
        id
        ...CapacityLine_rule
      }
    }
    capacityRules {
      id
      themeId
      ...CapacityLine_rule
    }
    delegationRules {
      id
      formatId
      ...DelegationLine_rule
    }
  }
`);

/** What the network works on: each theme with its questions and how many can take part in it. */
export function ThemeList({ network: from }: { network: FragmentType<ThemeList_NetworkFragment> }) {
  const lang = useWordsLanguage();
  const { i18n } = useLingui();
  const network = useFragmentData(Fragment, from);
  const ofAllThemes = network.capacityRules.filter((rule) => !rule.themeId);
  const ofNoFormat = network.delegationRules.filter((rule) => !rule.formatId);
  return (
    <>
      <ul className={classes.themes}>
        {network.themes.map((theme) => (
          <li key={theme.id}>
            <h3 lang={theme.title ? lang : undefined}>{theme.title ?? <Trans>Nog te kiezen</Trans>}</h3>
            {theme.isToBeChosen && theme.choiceNote ? (
              <p className="lk-soft" lang={lang}>
                {theme.choiceNote}
              </p>
            ) : null}
            {theme.description ? <p lang={lang}>{theme.description}</p> : null}
            {theme.audience ? (
              <p className="lk-soft">
                <Trans>
                  Voor wie: <span lang={lang}>{theme.audience}</span>
                </Trans>
              </p>
            ) : null}
            {theme.questions.length > 0 ? (
              <ul>
                {theme.questions.map((question) => (
                  <li key={question.id} lang={lang}>
                    {question.text}
                  </li>
                ))}
              </ul>
            ) : null}
            {theme.capacityRules.map((rule) => (
              <CapacityLine key={rule.id} rule={rule} />
            ))}
            {theme.registrationState !== 'unknown' ? (
              <p className={classes.state} data-state={theme.registrationState}>
                {theme.registrationNote ?? i18n._(REGISTRATION_WORDS[theme.registrationState])}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {ofAllThemes.length > 0 ? (
        <h3>
          <Trans>Plaatsen</Trans>
        </h3>
      ) : null}
      {ofAllThemes.map((rule) => (
        <CapacityLine key={rule.id} rule={rule} />
      ))}
      {ofNoFormat.map((rule) => (
        <DelegationLine key={rule.id} rule={rule} />
      ))}
    </>
  );
}
