import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { HistoryList } from '../../features/change/history/history-list.tsx';
import { UndoButtons } from '../../features/change/undo-buttons.tsx';
import { AlsoHere } from '../../features/live/also-here.tsx';
import { graphql } from '../../generated/gql.ts';
import { NotFound } from '../not-found.tsx';

const HistoryPageQuery = graphql(`
  query HistoryPage($slug: String!) {
    network(slug: $slug) {
      id
      slug
      name
      viewerMayEdit
    }
  }
`);

/** What was changed in a network, by whom; and the way back. For its coordinators. */
export function HistoryPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/history' });
  const { data, loading, error, refetch } = useQuery(HistoryPageQuery, { variables: { slug } });
  if (!data) {
    return (
      <QueryState
        title={t`Geschiedenis`}
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="24rem" width="44rem" />}
      />
    );
  }
  if (!data.network?.viewerMayEdit) return <NotFound />;
  const { network } = data;
  return (
    <div style={{ maxWidth: '48rem' }}>
      <PageHeading
        title={t`Geschiedenis`}
        tabTitle={t`Geschiedenis ${network.name}`}
        lead={
          <p>
            <Trans>Wie wat wijzigde in {network.name}. Alles is terug te zetten.</Trans>
          </p>
        }
        actions={
          <>
            <AlsoHere />
            <UndoButtons network={network} />
          </>
        }
      />
      <HistoryList network={network} />
    </div>
  );
}
