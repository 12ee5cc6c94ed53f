import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useTopLayer } from '../../components/use-top-layer.ts';
import { formatDate, formatDateRange } from '../../lib/format-date.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { SessionDetails } from '../session/session-details.tsx';
import { SessionLine } from '../session/session-list.tsx';
import { SessionQuery } from '../session/session-query.ts';
import { useSessionTitle } from '../session/use-session-title.ts';
import { laneKeyOf } from './lanes-layout.ts';

interface CalendarDrawerProps {
  session: string | undefined;
  /** A day, or a week as its first and last: `2026-10-05..2026-10-11`. */
  day: string | undefined;
  /** Of a week: the lane that is meant. */
  lane?: { key: string; by: 'group' | 'track' } | undefined;
  sessions: readonly CalendarSession[];
  onClose: () => void;
  onOpenSession: (id: string) => void;
}

/** Over the calendar: one session's details, or the sessions of a day that bears several. */
export function CalendarDrawer(props: CalendarDrawerProps) {
  const { session, day, lane, sessions, onClose, onOpenSession } = props;
  const { t, i18n } = useLingui();
  const { data, loading, error, refetch } = useQuery(SessionQuery, {
    variables: { id: session ?? '' },
    skip: !session,
  });
  const titleOf = useSessionTitle();
  const isTop = useTopLayer();
  const [first = '', last = first] = (day ?? '').split('..');
  const known = sessions.find((one) => one.id === session)?.title ?? t`Bijeenkomst`;
  const title = session
    ? data?.session
      ? titleOf(data.session)
      : known
    : first === last
      ? formatDate(first, i18n.locale, 'long')
      : formatDateRange(first, last, i18n.locale);
  const ofDay = sessions.filter(
    (one) => one.startsOn <= last && one.endsOn >= first && (!lane || inLane(one, lane)),
  );

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="28rem"
      title={<span style={{ fontWeight: 700, fontSize: '1.125rem' }}>{title}</span>}
      closeButtonProps={{ 'aria-label': t`Sluiten` }}
      // A dialog over it closes first.
      closeOnEscape={isTop}
      transitionProps={{ duration: 150 }}
      // Mantine draws a <header>: a second banner beside that of the page.
      attributes={{ header: { role: 'none' } }}
    >
      {session ? null : (
        <ul style={{ padding: 0, listStyle: 'none' }}>
          {ofDay.map((one) => (
            <SessionLine key={one.id} session={one} onOpenSession={onOpenSession} />
          ))}
        </ul>
      )}
      {session && data?.session ? (
        <>
          <SessionDetails session={data.session} />
          <p style={{ marginBlockStart: '1rem', fontSize: '0.875rem' }}>
            <Link to="/sessions/$id" params={{ id: session }}>
              <Trans>Eigen pagina van deze bijeenkomst, om te delen</Trans>
            </Link>
          </p>
        </>
      ) : null}
      {session && data && !data.session ? (
        <Trans>Deze bijeenkomst is er niet meer, of is niet voor je zichtbaar.</Trans>
      ) : null}
      {session && !data ? (
        <QueryState
          failed={Boolean(error)}
          loading={loading}
          onRetry={() => void refetch()}
          placeholder={<PlaceholderBlock height="18rem" />}
        />
      ) : null}
    </Drawer>
  );
}

/** A lane without a group or track bears the sessions of its own kind that have none either. */
function inLane(session: CalendarSession, { key, by }: { key: string; by: 'group' | 'track' }): boolean {
  const ids = [session.groupId, session.trackId].filter((id) => id !== null);
  return (
    laneKeyOf(
      session,
      by,
      ids.map((id) => ({ id })),
    ) === key || laneKeyOf(session, by, []) === key
  );
}
