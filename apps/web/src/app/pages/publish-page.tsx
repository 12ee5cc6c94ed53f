import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useParams, useSearch } from '@tanstack/react-router';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { NO_SEASON } from '../../features/release/no-season.ts';
import { PublishRoom } from '../../features/release/publish-room.tsx';
import { PublishPageQuery } from '../../features/release/release-queries.ts';
import { currentSeason } from '../../features/season/current-season.ts';
import { graphql } from '../../generated/gql.ts';
import { todayIn } from '../../lib/format-date.ts';
import { NotFound } from '../not-found.tsx';

const PublishSeasonsQuery = graphql(`
  query PublishSeasons($slug: String!) {
    network(slug: $slug) {
      id
      timeZone
      viewerMayEdit
      seasons {
        id
        name
        startsOn
        endsOn
      }
    }
  }
`);

/** Where coordinators make their plan the calendar that members see. */
export function PublishPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/publish' });
  const { season: asked } = useSearch({ from: '/n/$network/publish' });
  const found = useQuery(PublishSeasonsQuery, { variables: { slug } });
  const network = found.data?.network;
  const today = network ? todayIn(network.timeZone, new Date()) : '';
  const seasonId =
    asked === NO_SEASON ? null : (currentSeason(network?.seasons ?? [], today, asked)?.id ?? null);
  const { data, previousData, error, refetch } = useQuery(PublishPageQuery, {
    variables: { slug, seasonId },
    skip: !network?.viewerMayEdit,
    // Blocking lines are looked at anew after each mending.
    fetchPolicy: 'cache-and-network',
  });
  if (network && !network.viewerMayEdit) return <NotFound />;
  if (found.data && !network) return <NotFound />;
  const shown = (data ?? previousData)?.network;
  if (!network || !shown) {
    return (
      <QueryState
        title={t`Publiceren`}
        failed={Boolean(found.error ?? error)}
        loading={!(found.error ?? error)}
        onRetry={() => void (found.error ? found.refetch() : refetch())}
        placeholder={<PlaceholderBlock height="24rem" width="44rem" />}
      />
    );
  }
  return (
    <PublishRoom
      key={`${network.id} ${seasonId}`}
      network={shown}
      seasons={network.seasons}
      seasonId={seasonId}
    />
  );
}
