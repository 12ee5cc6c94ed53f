import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CardGrid } from '../../components/card-grid.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { OwnPolls } from '../../features/date-poll/own-polls.tsx';
import { NetworkAtWork } from '../../features/network/network-at-work.tsx';
import { SignInFirst } from '../../features/viewer/sign-in-first.tsx';
import { graphql } from '../../generated/gql.ts';
import { todayIn } from '../../lib/format-date.ts';

const HomePageQuery = graphql(`
  query HomePage($from: Date!) {
    viewer {
      isCoordinator
      ...OwnPolls_viewer @unmask
      user {
        id
        name
      }
    }
    networks(coordinated: true, first: 50) {
      edges {
        node {
          id
          ...NetworkAtWork_network
        }
      }
    }
  }
`);

/** A coordinator's home: each of her networks with what comes next and where to go. */
export function HomePage() {
  const { t } = useLingui();
  const from = todayIn('Europe/Amsterdam', new Date());
  const { data, loading, error, refetch } = useQuery(HomePageQuery, { variables: { from } });
  const networks = data?.networks.edges ?? [];
  return (
    <>
      <PageHeading
        title={t`Mijn netwerken`}
        actions={
          data?.viewer.isCoordinator ? (
            <>
              <Link to="/networks/new">
                <Trans>Nieuw netwerk</Trans>
              </Link>
              <Link to="/import">
                <Trans>Tekst inlezen</Trans>
              </Link>
            </>
          ) : undefined
        }
      />
      <QueryState
        failed={Boolean(error) && !data}
        loading={loading && !data}
        onRetry={() => void refetch()}
        placeholder={
          <CardGrid>
            {['a', 'b', 'c', 'd'].map((key) => (
              <PlaceholderBlock key={key} height="13rem" />
            ))}
          </CardGrid>
        }
      />
      {data && !data.viewer.user ? <SignInFirst back="/home" /> : null}
      {data?.viewer.user ? <OwnPolls polls={data.viewer.datePolls} /> : null}
      {data?.viewer.user && networks.length === 0 ? (
        <Notice title={<Trans>Je coördineert nog geen netwerk</Trans>}>
          {data.viewer.isCoordinator ? (
            <Link to="/import">
              <Trans>Begin met een tekst waarin een netwerk en zijn data staan</Trans>
            </Link>
          ) : (
            <Link to="/my">
              <Trans>Naar mijn bijeenkomsten</Trans>
            </Link>
          )}
        </Notice>
      ) : null}
      <CardGrid>
        {networks.map(({ node }) => (
          <NetworkAtWork key={node.id} network={node} today={from} />
        ))}
      </CardGrid>
    </>
  );
}
