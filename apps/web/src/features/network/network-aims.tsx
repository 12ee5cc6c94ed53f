import type { FragmentType } from '@apollo/client/masking';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { LongText } from '../../components/long-text.tsx';
import { PageSection } from '../../components/page-section.tsx';
import { useWordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { NetworkAims_NetworkFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { EditLink } from './edit-link.tsx';

const Fragment = graphql(`
  fragment NetworkAims_network on Network {
    id
    approach
    background
    principleCount
    principles {
      id
      text
    }
    intendedResults {
      id
      text
    }
    actionLearningSteps {
      id
      title
      question
    }
    questions {
      id
      text
    }
  }
`);

/** Why the network exists and how it works: each part only where something is known. */
export function NetworkAims({ network: from }: { network: FragmentType<NetworkAims_NetworkFragment> }) {
  const { t } = useLingui();
  const lang = useWordsLanguage();
  const network = useFragmentData(Fragment, from);
  const {
    approach,
    background,
    principles,
    principleCount,
    intendedResults,
    actionLearningSteps,
    questions,
  } = network;
  return (
    <>
      {background ? (
        <PageSection title={<Trans>Achtergrond</Trans>} action={<EditLink>{t`Achtergrond`}</EditLink>}>
          <LongText text={background} lang={lang} />
        </PageSection>
      ) : null}
      {approach || actionLearningSteps.length > 0 ? (
        <PageSection title={<Trans>Aanpak</Trans>} action={<EditLink section="steps">{t`Aanpak`}</EditLink>}>
          {approach ? <LongText text={approach} lang={lang} /> : null}
          {actionLearningSteps.length > 0 ? (
            <ol>
              {actionLearningSteps.map((step) => (
                <li key={step.id} lang={lang}>
                  <strong>{step.title}</strong> {step.question}
                </li>
              ))}
            </ol>
          ) : null}
        </PageSection>
      ) : null}
      {questions.length > 0 ? (
        <PageSection
          title={<Trans>Vragen die leiden</Trans>}
          action={<EditLink section="questions">{t`Vragen die leiden`}</EditLink>}
        >
          <TextList lang={lang} items={questions} />
        </PageSection>
      ) : null}
      {intendedResults.length > 0 ? (
        <PageSection
          title={<Trans>Beoogde resultaten</Trans>}
          action={<EditLink section="results">{t`Beoogde resultaten`}</EditLink>}
        >
          <TextList lang={lang} items={intendedResults} ordered />
        </PageSection>
      ) : null}
      {principles.length > 0 || principleCount ? (
        <PageSection
          title={<Trans>Uitgangspunten</Trans>}
          action={<EditLink section="principles">{t`Uitgangspunten`}</EditLink>}
        >
          {principles.length > 0 ? <TextList lang={lang} items={principles} ordered /> : null}
          {principleCount && principles.length < principleCount ? (
            <p className="lk-soft">
              <Plural
                value={principleCount}
                one="Het netwerk heeft # uitgangspunt; de tekst ervan is hier niet bekend."
                other="Het netwerk heeft # uitgangspunten; de tekst ervan is hier niet bekend."
              />
            </p>
          ) : null}
        </PageSection>
      ) : null}
    </>
  );
}

interface TextListProps {
  items: readonly { id: string; text: string }[];
  lang: string | undefined;
  ordered?: boolean;
}

function TextList({ items, lang, ordered = false }: TextListProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List lang={lang} style={{ maxWidth: '44rem' }}>
      {items.map((one) => (
        <li key={one.id}>{one.text}</li>
      ))}
    </List>
  );
}
