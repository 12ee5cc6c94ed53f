import type { FragmentType } from '@apollo/client/masking';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { colorClass } from '../../components/color-class.ts';
import { graphql } from '../../generated/gql.ts';
import type { NetworkCard_NetworkFragment } from '../../generated/graphql.ts';
import { formatMoment } from '../../lib/format-date.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { REGISTRATION_WORDS } from '../registration/registration-words.ts';
import classes from './network-card.module.css';
import { NetworkMark } from './network-mark.tsx';
import { usePeriodWords } from './use-period-words.ts';

const Fragment = graphql(`
  fragment NetworkCard_network on Network {
    id
    slug
    name
    language
    summary
    color
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
    sessions(from: $from) {
      id
      startsOn
      startTime
      endTime
      status
      season {
        id
        isDemo
      }
    }
  }
`);

interface NetworkCardProps {
  network: FragmentType<NetworkCard_NetworkFragment>;
  today: string;
}

/** More groups than this are told as a number. */
const MOST_NAMES = 3;

/** A network in a list: what it is, when it runs, whether one can still join. */
export function NetworkCard({ network: from, today }: NetworkCardProps) {
  const { t, i18n } = useLingui();
  const network = useFragmentData(Fragment, from, { from: today });
  const next = network.sessions.find((one) => one.status !== 'cancelled' && one.status !== 'held');
  const moment = next ? formatMoment({ ...next, date: next.startsOn }, i18n.locale) : null;
  const period = usePeriodWords()(network);
  const params = { network: network.slug };
  const state =
    network.registrationState === 'unknown' ? null : i18n._(REGISTRATION_WORDS[network.registrationState]);
  return (
    <article className={classes.card}>
      <NetworkMark color={network.color} />
      <h2 lang={network.language}>
        <Link to="/n/$network" params={params}>
          {network.name}
        </Link>
      </h2>
      {network.summary ? <p lang={network.language}>{network.summary}</p> : null}
      {period ? <p className={classes.facts}>{period}</p> : null}
      {state ? <p className={classes.facts}>{state}</p> : null}
      {moment ? (
        <p className={classes.next}>
          {t`Eerstvolgende: ${moment}`}
          {next?.season?.isDemo ? <span className={classes.facts}> {t`voorbeeld`}</span> : null}
        </p>
      ) : null}
      {network.groups.length > MOST_NAMES ? (
        <p className={classes.facts}>
          <Plural value={network.groups.length} one="# groep" other="# groepen" />
        </p>
      ) : null}
      {network.groups.length > 0 && network.groups.length <= MOST_NAMES ? (
        <ul className={classes.groups} lang={network.language}>
          {network.groups.map((group) => (
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
