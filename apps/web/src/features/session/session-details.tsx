import type { FragmentType } from '@apollo/client/masking';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { FactList } from '../../components/fact-list.tsx';
import { graphql } from '../../generated/gql.ts';
import type { SessionDetails_SessionFragment } from '../../generated/graphql.ts';
import { formatMoment } from '../../lib/format-date.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { AlsoViewing } from '../live/also-viewing.tsx';
import { SessionActions } from './session-actions.tsx';
import { SessionChip } from './session-chip.tsx';
import { sessionCode } from './session-code.ts';
import { STATUS_WORDS } from './status-words.ts';
import { usePlaceWords } from './use-place-words.ts';
import { useReleasedWords } from './use-released-words.ts';

const SessionHistory = lazy(() =>
  import('../change/history/session-history.tsx').then((it) => ({ default: it.SessionHistory })),
);

const Fragment = graphql(`
  fragment SessionDetails_session on Session {
    id
    ...SessionActions_session
    title
    startsOn
    endsOn
    startTime
    endTime
    status
    cancelReason
    audience
    description
    isOnline
    onlineUrl
    placeNote
    released {
      startsOn
      endsOn
      startTime
      endTime
      status
      placeName
      placeNote
    }
    place {
      id
      name
      address
      city
      room
      directions
      onlineUrl
    }
    group {
      id
      name
      code
      color
    }
    format {
      id
      title
      purpose
      audience
    }
    theme {
      id
      title
    }
    region {
      id
      name
    }
    network {
      id
      slug
      name
      language
      viewerMayEdit
    }
    agendaItems {
      id
      title
      startTime
      minutes
    }
    outcomes {
      id
      title
      url
    }
  }
`);

/** Everything that is known of one session; what is not known is not named. */
export function SessionDetails({ session: from }: { session: FragmentType<SessionDetails_SessionFragment> }) {
  const { t, i18n } = useLingui();
  const session = useFragmentData(Fragment, from);
  const placeWords = usePlaceWords();
  const releasedWords = useReleasedWords();
  const { group, format, network } = session;
  const link = session.onlineUrl ?? session.place?.onlineUrl;
  const status = i18n._(STATUS_WORDS[session.status]);
  const code = group?.code ?? sessionCode(format?.title ?? session.title ?? '');
  const own = (text: string | null | undefined) =>
    text ? <span lang={network.language}>{text}</span> : null;
  const facts = [
    {
      label: t`Wanneer`,
      value: (
        <time dateTime={session.startsOn}>
          {formatMoment({ ...session, date: session.startsOn, endDate: session.endsOn }, i18n.locale)}
        </time>
      ),
    },
    {
      label: t`Leden zien`,
      value: network.viewerMayEdit ? releasedWords(session, session.released) : null,
    },
    { label: t`Waar`, value: own(placeWords(session)) },
    { label: t`Hoe er te komen`, value: own(session.place?.directions) },
    { label: t`Online`, value: link ? <a href={link}>{link}</a> : null },
    {
      label: t`Status`,
      value: (
        <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
          <SessionChip code={code} color={group?.color ?? null} status={session.status} />
          {status}
        </span>
      ),
    },
    { label: t`Reden`, value: own(session.cancelReason) },
    { label: t`Groep`, value: own(group?.name) },
    { label: t`Vorm`, value: own(format?.title) },
    { label: t`Doel`, value: own(format?.purpose) },
    { label: t`Thema`, value: own(session.theme?.title) },
    { label: t`Regio`, value: own(session.region?.name) },
    { label: t`Voor wie`, value: own(session.audience ?? format?.audience) },
    {
      label: t`Netwerk`,
      value: (
        <Link to="/n/$network" params={{ network: network.slug }}>
          {network.name}
        </Link>
      ),
    },
  ];
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <AlsoViewing sessionId={session.id} />
      <SessionActions session={session} />
      {session.description ? <p lang={network.language}>{session.description}</p> : null}
      <FactList facts={facts} />
      {session.agendaItems.length > 0 ? (
        <section>
          <h2>
            <Trans>Programma</Trans>
          </h2>
          <ul>
            {session.agendaItems.map((item) => (
              <li key={item.id}>{item.startTime ? `${item.startTime} ${item.title}` : item.title}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {session.outcomes.length > 0 ? (
        <section>
          <h2>
            <Trans>Opbrengsten</Trans>
          </h2>
          <ul>
            {session.outcomes.map((one) => (
              <li key={one.id}>{one.url ? <a href={one.url}>{one.title}</a> : one.title}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {network.viewerMayEdit ? (
        <Suspense fallback={null}>
          <SessionHistory sessionId={session.id} network={network} />
        </Suspense>
      ) : null}
    </div>
  );
}
