import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ReleasesPageQuery } from '../../features/release/release-queries.ts';
import { ReleasesRoom } from '../../features/release/releases-room.tsx';
import { NotFound } from '../not-found.tsx';

const PAGE = 20;

/** What was published of a network's calendar, for all who may read it. */
export function ReleasesPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/releases' });
  const [first, setFirst] = useState(PAGE);
  const { data, previousData, loading, error, refetch } = useQuery(ReleasesPageQuery, {
    variables: { slug, first },
  });
  const network = (data ?? previousData)?.network;
  if (network) {
    const hasMore = network.releases?.pageInfo.hasNextPage;
    return <ReleasesRoom network={network} onMore={hasMore ? () => setFirst(first + PAGE) : null} />;
  }
  if (data && !loading) return <NotFound />;
  return (
    <QueryState
      title={t`Publicaties`}
      failed={Boolean(error)}
      loading={loading}
      onRetry={() => void refetch()}
      placeholder={<PlaceholderBlock height="24rem" width="44rem" />}
    />
  );
}
