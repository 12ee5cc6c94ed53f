import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { startChoices } from '../../features/roll-over/roll-over-choices.ts';
import { RollOverQuery } from '../../features/roll-over/roll-over-query.ts';
import { RollOverRoom } from '../../features/roll-over/roll-over-room.tsx';
import { NotFound } from '../not-found.tsx';

/** The next season of a network from an earlier one, for its coordinators. */
export function RollOverPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/roll-over' });
  const { season } = useSearch({ from: '/n/$network/roll-over' });
  const { data, loading, error, refetch } = useQuery(RollOverQuery, { variables: { slug } });
  if (!data) {
    return (
      <QueryState
        title={t`Volgend seizoen maken`}
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="24rem" width="44rem" />}
      />
    );
  }
  const { network, schoolHolidays } = data;
  if (!network?.viewerMayEdit) return <NotFound />;
  const start = startChoices(network, season);
  if (start)
    return <RollOverRoom key={network.id} network={network} schoolHolidays={schoolHolidays} start={start} />;
  return (
    <>
      <PageHeading title={t`Volgend seizoen maken`} tabTitle={t`Volgend seizoen van ${network.name}`} />
      <Notice title={<Trans>Er is nog geen seizoen met bijeenkomsten</Trans>}>
        <Link to="/n/$network/calendar" params={{ network: slug }}>
          <Trans>Naar de jaarkalender</Trans>
        </Link>
      </Notice>
    </>
  );
}
