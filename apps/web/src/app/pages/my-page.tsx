import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { OwnPolls } from '../../features/date-poll/own-polls.tsx';
import { useCalendarSessions } from '../../features/session/calendar-session-fragment.ts';
import { NextSession } from '../../features/session/next-session.tsx';
import { SessionList } from '../../features/session/session-list.tsx';
import { SignInFirst } from '../../features/viewer/sign-in-first.tsx';
import { graphql } from '../../generated/gql.ts';
import type { MyPageQuery as MyPageData } from '../../generated/graphql.ts';
import { todayIn } from '../../lib/format-date.ts';

const MyPageQuery = graphql(`
  query MyPage($from: Date!) {
    viewer {
      user {
        id
        name
      }
      ...OwnPolls_viewer @unmask
      sessions(from: $from, first: 100) {
        edges {
          node {
            id
            ...CalendarSession_session
          }
        }
      }
    }
  }
`);

/** A member's own coming sessions, the next one first and largest. */
export function MyPage() {
  const { t } = useLingui();
  const today = todayIn('Europe/Amsterdam', new Date());
  const { data, loading, error, refetch } = useQuery(MyPageQuery, { variables: { from: today } });
  return (
    <>
      <PageHeading title={t`Mijn bijeenkomsten`} />
      <QueryState
        failed={Boolean(error) && !data}
        loading={loading && !data}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="26rem" width="52rem" />}
      />
      {data && !data.viewer.user ? <SignInFirst back="/my" /> : null}
      {data?.viewer.user ? <OwnPolls polls={data.viewer.datePolls} /> : null}
      {data?.viewer.user ? <MySessions viewer={data.viewer} today={today} /> : null}
    </>
  );
}

function MySessions({ viewer, today }: { viewer: MyPageData['viewer']; today: string }) {
  const sessions = useCalendarSessions(viewer.sessions.edges.map(({ node }) => node));
  const next = sessions.find((one) => one.status !== 'cancelled' && one.status !== 'held');
  if (sessions.length === 0) {
    return (
      <Notice title={<Trans>Er staat niets voor je gepland</Trans>}>
        <Link to="/">
          <Trans>Bekijk wat de netwerken doen</Trans>
        </Link>
      </Notice>
    );
  }
  return (
    <>
      {next ? <NextSession session={next} today={today} /> : null}
      <SessionList sessions={sessions.filter((one) => one !== next)} />
    </>
  );
}
