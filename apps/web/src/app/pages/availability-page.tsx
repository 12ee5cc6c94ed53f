import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { NetworkAvailabilityQuery } from '../../features/availability/availability-query.ts';
import { AvailabilityRoom } from '../../features/availability/availability-room.tsx';
import { NotFound } from '../not-found.tsx';

/** When the people of a network can and its rooms are free, for its coordinators. */
export function AvailabilityPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/availability' });
  const { q = '' } = useSearch({ from: '/n/$network/availability' });
  const navigate = useNavigate({ from: '/n/$network/availability' });
  const variables = { slug, search: q || null, after: null };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(NetworkAvailabilityQuery, {
    variables,
  });
  const network = (data ?? previousData)?.network;
  if (!data && !network) {
    return (
      <QueryState
        title={t`Beschikbaarheid`}
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="24rem" />}
      />
    );
  }
  if (!network?.viewerMayEdit) return <NotFound />;
  const page = network.availability?.pageInfo;
  const more = () =>
    fetchMore({
      variables: { ...variables, after: page?.endCursor ?? null },
      updateQuery: (old, { fetchMoreResult: next }) => {
        const edges = [
          ...(old.network?.availability?.edges ?? []),
          ...(next.network?.availability?.edges ?? []),
        ];
        if (!old.network || !next.network?.availability) return old;
        return { ...old, network: { ...old.network, availability: { ...next.network.availability, edges } } };
      },
    });
  return (
    <>
      <PageHeading
        title={t`Beschikbaarheid`}
        tabTitle={t`Beschikbaarheid van ${network.name}`}
        lead={
          <p>
            <Trans>Wat mensen zelf aangeven, of wat jij voor hen aangeeft. Wie niets zegt, kan altijd.</Trans>
          </p>
        }
      />
      <AvailabilityRoom
        network={network}
        search={q}
        onSearch={(text) => void navigate({ search: text ? { q: text } : {}, replace: true })}
        onMore={page?.hasNextPage ? () => void more() : undefined}
      />
    </>
  );
}
