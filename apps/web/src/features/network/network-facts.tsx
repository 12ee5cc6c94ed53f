import type { FragmentType } from '@apollo/client/masking';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FactList } from '../../components/fact-list.tsx';
import { useWordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { NetworkFacts_NetworkFragment } from '../../generated/graphql.ts';
import { formatDate } from '../../lib/format-date.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import classes from './network-facts.module.css';
import { usePeriodWords } from './use-period-words.ts';

const Fragment = graphql(`
  fragment NetworkFacts_network on Network {
    id
    viewerMayEdit
    periodStart
    periodEnd
    periodNote
    publishedOn
    responsibleOrganisation {
      id
      name
    }
    projectFacts {
      id
      label
      value
      doubt
    }
    regions {
      id
      name
      municipalityCount
      parentId
    }
    participations {
      id
      role
      announcedParticipants
      organisation {
        id
        name
      }
    }
  }
`);

/** The project behind the network in labelled facts; one that is named without a value says that it is not known. */
export function NetworkFacts({ network: from }: { network: FragmentType<NetworkFacts_NetworkFragment> }) {
  const { t, i18n } = useLingui();
  const network = useFragmentData(Fragment, from);
  const period = usePeriodWords()(network);
  const empty = <span className="lk-soft">{t`niet ingevuld`}</span>;
  const labels = new Set(network.projectFacts.map((one) => one.label));
  const facts = [
    { label: t`Periode`, value: period },
    { label: t`Verantwoordelijke organisatie`, value: network.responsibleOrganisation?.name },
    ...network.projectFacts.map((fact) => ({
      label: fact.label,
      value: <FactValue value={fact.value ?? empty} doubt={fact.doubt} mayMend={network.viewerMayEdit} />,
    })),
    {
      label: t`Gepubliceerd`,
      value: network.publishedOn ? formatDate(network.publishedOn, i18n.locale, 'day') : null,
    },
    {
      label: t`Organisaties`,
      value:
        network.participations.length > 0 ? (
          <ul>
            {network.participations.map((one) => (
              <li key={one.id}>
                {one.role ? `${one.organisation.name} (${one.role})` : one.organisation.name}
                {one.announcedParticipants ? (
                  <span className="lk-soft">
                    {' '}
                    <Plural value={one.announcedParticipants} one="# deelnemer" other="# deelnemers" />
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null,
    },
    { label: t`Regio’s van het netwerk`, value: <Regions regions={network.regions} /> },
  ].filter((fact, index) => index !== 1 || !labels.has(fact.label));
  return <FactList facts={network.regions.length > 0 ? facts : facts.slice(0, -1)} />;
}

interface FactValueProps {
  value: ReactNode;
  /** What does not fit with the rest: a warning for who can mend it, a quiet remark for others. */
  doubt: string | null | undefined;
  mayMend: boolean;
}

function FactValue({ value, doubt, mayMend }: FactValueProps) {
  const lang = useWordsLanguage();
  return (
    <>
      <span lang={lang}>{value}</span>
      {doubt ? <p className={mayMend ? classes.doubt : classes.remark}>{doubt}</p> : null}
    </>
  );
}

interface RegionsProps {
  regions: readonly { id: string; name: string; municipalityCount?: number | null | undefined }[];
}

/** A handful by name; more than that as a number that opens. */
function Regions({ regions }: RegionsProps) {
  const list = (
    <ul>
      {regions.map((one) => (
        <li key={one.id}>
          {one.name}
          {one.municipalityCount ? (
            <span className="lk-soft">
              {' '}
              <Plural value={one.municipalityCount} one="# gemeente" other="# gemeenten" />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
  if (regions.length <= 6) return list;
  return (
    <details>
      <summary>
        <Trans>{regions.length} regio’s</Trans>
      </summary>
      {list}
    </details>
  );
}
