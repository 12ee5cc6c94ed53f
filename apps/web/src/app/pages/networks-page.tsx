import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CardGrid } from '../../components/card-grid.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { NetworkCard } from '../../features/network/network-card.tsx';
import { graphql } from '../../generated/gql.ts';
import { todayIn } from '../../lib/format-date.ts';
import classes from './networks-page.module.css';

const NetworksPageQuery = graphql(`
  query NetworksPage($search: String, $from: Date!) {
    networks(first: 50, search: $search) {
      edges {
        node {
          id
          ...NetworkCard_network
        }
      }
    }
  }
`);

/** The front door: every network whose programme is public. */
export function NetworksPage() {
  const { t } = useLingui();
  const { q } = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const today = todayIn('Europe/Amsterdam', new Date());
  const { data, previousData, loading, error, refetch } = useQuery(NetworksPageQuery, {
    variables: { search: q ?? null, from: today },
  });
  const networks = (data ?? previousData)?.networks.edges;

  return (
    <>
      <PageHeading
        title={t`Lerende netwerken`}
        lead={
          <Trans>
            Mensen uit verschillende organisaties die een tijd samen leren. Hier staat wanneer en waarover.
          </Trans>
        }
      />
      <SearchField
        label={t`Zoek een netwerk`}
        value={q ?? ''}
        onSearch={(text) => void navigate({ search: text ? { q: text } : {}, replace: true })}
      />
      <QueryState
        failed={Boolean(error) && !networks}
        loading={loading && !networks}
        onRetry={() => void refetch()}
        placeholder={
          <CardGrid>
            {['a', 'b', 'c', 'd'].map((key) => (
              <PlaceholderBlock key={key} height="13rem" />
            ))}
          </CardGrid>
        }
      />
      {networks && networks.length > 0 ? (
        <p className={classes.count} role="status">
          <Plural value={networks.length} one="# netwerk" other="# netwerken" />
        </p>
      ) : null}
      {networks && networks.length > 0 ? (
        <CardGrid>
          {networks.map(({ node }) => (
            <NetworkCard key={node.id} network={node} today={today} />
          ))}
        </CardGrid>
      ) : null}
      {networks?.length === 0 ? (
        <Notice
          title={
            q ? (
              <Trans>Geen netwerk gevonden voor “{q}”</Trans>
            ) : (
              <Trans>Er zijn nog geen openbare netwerken</Trans>
            )
          }
        >
          {q ? (
            <Trans>Probeer een ander woord, of wis het zoekveld.</Trans>
          ) : (
            <Trans>Wie inlogt ziet ook de netwerken waar zij lid van is.</Trans>
          )}
        </Notice>
      ) : null}
    </>
  );
}
