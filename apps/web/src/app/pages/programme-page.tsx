import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { Programme } from '../../features/network/programme.tsx';
import { graphql } from '../../generated/gql.ts';
import { ImportedNoticeSlot } from '../imported-notice-slot.tsx';
import { NotFound } from '../not-found.tsx';

const ProgrammePageQuery = graphql(`
  query ProgrammePage($slug: String!) {
    network(slug: $slug) {
      id
      ...Programme_network
    }
  }
`);

/** The public page of a network. */
export function ProgrammePage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network' });
  const { imported } = useSearch({ from: '/n/$network' });
  const navigate = useNavigate({ from: '/n/$network' });
  const { data, loading, error, refetch } = useQuery(ProgrammePageQuery, { variables: { slug } });
  if (data?.network) {
    return (
      <>
        <ImportedNoticeSlot slug={slug} importId={imported} onClose={() => void navigate({ search: {} })} />
        <Programme network={data.network} />
      </>
    );
  }
  if (data && !loading) return <NotFound />;
  return (
    <QueryState
      title={t`Netwerk`}
      failed={Boolean(error)}
      loading={loading}
      onRetry={() => void refetch()}
      placeholder={<PlaceholderBlock height="70vh" />}
    />
  );
}
