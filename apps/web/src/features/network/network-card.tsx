import type { FragmentType } from '@apollo/client/masking';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { colorClass } from '../../components/color-class.ts';
import { graphql } from '../../generated/gql.ts';
import type { NetworkCard_NetworkFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { REGISTRATION_WORDS } from '../registration/registration-words.ts';
import classes from './network-card.module.css';
import { usePeriodWords } from './use-period-words.ts';

const Fragment = graphql(`
  fragment NetworkCard_network on Network {
    id
    slug
    name
    summary
    periodStart
    periodEnd
    periodNote
    registrationState
    groups {
      id
      name
      code
      color
    }
  }
`);

/** A network in a list: what it is, when it runs, whether one can still join. */
export function NetworkCard({ network: from }: { network: FragmentType<NetworkCard_NetworkFragment> }) {
  const { i18n } = useLingui();
  const network = useFragmentData(Fragment, from);
  const period = usePeriodWords()(network);
  const params = { network: network.slug };
  const state =
    network.registrationState === 'unknown' ? null : i18n._(REGISTRATION_WORDS[network.registrationState]);
  return (
    <article className={classes.card}>
      <h2>
        <Link to="/n/$network" params={params}>
          {network.name}
        </Link>
      </h2>
      {network.summary ? <p>{network.summary}</p> : null}
      {period ? <p className={classes.facts}>{period}</p> : null}
      {state ? <p className={classes.facts}>{state}</p> : null}
      {network.groups.length > 0 ? (
        <ul className={classes.groups}>
          {network.groups.slice(0, 8).map((group) => (
            <li key={group.id} className={colorClass(group.color)}>
              {group.name}
            </li>
          ))}
        </ul>
      ) : null}
      <p className={classes.more}>
        <Link to="/n/$network/calendar" params={params}>
          <Trans>
            Jaarkalender<span className="lk-unseen"> van {network.name}</span>
          </Trans>
        </Link>
      </p>
    </article>
  );
}
