import type { FragmentType } from '@apollo/client/masking';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../generated/gql.ts';
import type { NetworkAtWork_NetworkFragment } from '../../generated/graphql.ts';
import { formatDate, formatTimes } from '../../lib/format-date.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { NormSummary } from '../norm/norm-summary.tsx';
import { currentSeason } from '../season/current-season.ts';
import { useSessionTitle } from '../session/use-session-title.ts';
import classes from './network-card.module.css';

const Fragment = graphql(`
  fragment NetworkAtWork_network on Network {
    id
    slug
    name
    language
    seasons {
      id
      name
      startsOn
      endsOn
      isDemo
    }
    groups {
      id
    }
    sessions(from: $from) {
      id
      title
      sequence
      startsOn
      startTime
      endTime
      status
      group {
        id
        name
      }
      region {
        id
        name
      }
      format {
        id
        title
      }
    }
  }
`);

interface NetworkAtWorkProps {
  network: FragmentType<NetworkAtWork_NetworkFragment>;
  today: string;
}

/** A network as its coordinator finds it in the morning: what is next, how much is still only planned. */
export function NetworkAtWork({ network: from, today }: NetworkAtWorkProps) {
  const { t, i18n } = useLingui();
  const network = useFragmentData(Fragment, from, { from: today });
  const titleOf = useSessionTitle();
  const coming = network.sessions.filter((one) => one.status !== 'cancelled' && one.status !== 'held');
  const planned = coming.filter((one) => one.status === 'planned').length;
  const [next] = coming;
  const season = currentSeason(network.seasons, today);
  const params = { network: network.slug };
  return (
    <article className={classes.card}>
      <h2 lang={network.language}>
        <Link to="/n/$network/calendar" params={params}>
          {network.name}
        </Link>
      </h2>
      {season ? (
        <p className={classes.facts}>{season.isDemo ? t`${season.name}, verzonnen data` : season.name}</p>
      ) : null}
      <p>
        <Plural
          value={coming.length}
          _0="Niets gepland vanaf vandaag"
          one="# bijeenkomst te gaan"
          other="# bijeenkomsten te gaan"
        />
      </p>
      {planned > 0 ? (
        <p className={classes.facts}>
          <Plural value={planned} one="# is nog niet bevestigd" other="# zijn nog niet bevestigd" />
        </p>
      ) : null}
      <NormSummary slug={network.slug} season={season} />
      {next ? (
        <p className={classes.facts}>
          <Link to="/sessions/$id" params={{ id: next.id }}>
            {formatDate(next.startsOn, i18n.locale)}
          </Link>{' '}
          {formatTimes(next.startTime, next.endTime)} <span lang={network.language}>{titleOf(next)}</span>
        </p>
      ) : null}
      <p className={classes.more}>
        <Link to="/n/$network/calendar" params={params}>
          <Trans>Jaarkalender</Trans>
        </Link>{' '}
        <Link to="/n/$network" params={params}>
          <Trans>Openbare pagina</Trans>
        </Link>
      </p>
    </article>
  );
}
