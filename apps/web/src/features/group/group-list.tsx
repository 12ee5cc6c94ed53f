import type { FragmentType } from '@apollo/client/masking';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CalendarLinks } from '../../components/calendar-links.tsx';
import { colorClass } from '../../components/color-class.ts';
import { useWordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { GroupList_NetworkFragment } from '../../generated/graphql.ts';
import { formatDate, formatTimes } from '../../lib/format-date.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import classes from './group-list.module.css';
import { SizeWords } from './size-words.tsx';

const Fragment = graphql(`
  fragment GroupList_network on Network {
    id
    groups {
      id
      name
      code
      color
      description
      announcedSessions
      minSize
      maxSize
      sizeUnit
    }
    seasons {
      id
      name
      isDemo
      startsOn
    }
  }
`);

interface GroupListProps {
  network: FragmentType<GroupList_NetworkFragment>;
  /** All sessions of the network that the reader may see. */
  sessions: readonly CalendarSession[];
}

/** Each group with its dates, by season, the newest season first. */
export function GroupList({ network: from, sessions }: GroupListProps) {
  const lang = useWordsLanguage();
  const { groups, seasons } = useFragmentData(Fragment, from);
  const newestFirst = [...seasons].sort((a, b) => b.startsOn.localeCompare(a.startsOn));
  return (
    <ul className={classes.groups}>
      {groups.map((group) => {
        const own = sessions.filter((one) => one.groupId === group.id);
        return (
          <li key={group.id} className={colorClass(group.color)}>
            <h3>
              <span aria-hidden="true">{group.code}</span> <span lang={lang}>{group.name}</span>
            </h3>
            {group.description ? <p lang={lang}>{group.description}</p> : null}
            <SizeWords min={group.minSize} max={group.maxSize} unit={group.sizeUnit} />
            <CalendarLinks feed={`/feeds/groups/${group.id}.ics`} />
            {newestFirst.map((season) => (
              <Series
                key={season.id}
                season={season}
                sessions={own.filter((one) => one.seasonId === season.id)}
                announced={season.isDemo ? null : group.announcedSessions}
              />
            ))}
          </li>
        );
      })}
      <NetworkWide seasons={newestFirst} sessions={sessions.filter((one) => !one.groupId)} />
    </ul>
  );
}

interface NetworkWideProps {
  seasons: readonly { id: string; name: string; isDemo: boolean }[];
  sessions: readonly CalendarSession[];
}

/** More than these fill a row of their own, in columns, instead of one endless column. */
const MANY = 8;

/** What is no group's: a dinner, a day for the whole network. */
function NetworkWide({ seasons, sessions }: NetworkWideProps) {
  if (sessions.length === 0) return null;
  return (
    <li className={`${colorClass(null)} ${sessions.length > MANY ? classes.wide : ''}`}>
      <h3>
        <Trans>Voor het hele netwerk</Trans>
      </h3>
      {seasons.map((season) => (
        <Series
          key={season.id}
          season={season}
          sessions={sessions.filter((one) => one.seasonId === season.id)}
          announced={null}
          named
        />
      ))}
    </li>
  );
}

interface SeriesProps {
  /** Each date with the name of its session. */
  named?: boolean;
  season: { name: string; isDemo: boolean };
  sessions: readonly CalendarSession[];
  /** How many were announced; said where the dates are another number. */
  announced: number | null | undefined;
}

function Series({ season, sessions, announced, named = false }: SeriesProps) {
  const { t, i18n } = useLingui();
  if (sessions.length === 0) return null;
  return (
    <div>
      <p className="lk-soft">{season.isDemo ? <Trans>{season.name}, verzonnen data</Trans> : season.name}</p>
      <ul className={classes.dates}>
        {sessions.map((one) => (
          <li key={one.id} data-status={one.status}>
            <Link to="/sessions/$id" params={{ id: one.id }}>
              {formatDate(one.startsOn, i18n.locale)}
            </Link>
            {named ? <strong>{one.title}</strong> : null}
            {one.startTime ? <span>{formatTimes(one.startTime, one.endTime)}</span> : null}
            {named && one.place ? <span>{one.place}</span> : null}
            {one.status === 'cancelled' ? <Trans>afgelast</Trans> : null}
          </li>
        ))}
      </ul>
      {announced && announced !== sessions.length ? (
        <p className={classes.doubt}>
          {t`${plural(announced, { one: '# bijeenkomst aangekondigd', other: '# bijeenkomsten aangekondigd' })}, ${plural(sessions.length, { one: '# datum bekend', other: '# data bekend' })}`}
        </p>
      ) : null}
    </div>
  );
}
