import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { UndoButtons } from '../../features/change/undo-buttons.tsx';
import { SessionDetails } from '../../features/session/session-details.tsx';
import { SessionQuery } from '../../features/session/session-query.ts';
import { useSessionTitle } from '../../features/session/use-session-title.ts';
import { useViewer } from '../../features/viewer/use-viewer.ts';
import { LiveSlot } from '../live-slot.tsx';
import { NotFound } from '../not-found.tsx';

const PlanFeeder = lazy(() =>
  import('../../features/planner/cost/plan-feeder.tsx').then((it) => ({ default: it.PlanFeeder })),
);

/** One session at an address of its own, as shared by mail. */
export function SessionPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/sessions/$id' });
  const { data, loading, error, refetch } = useQuery(SessionQuery, { variables: { id } });
  const { viewer } = useViewer();
  const titleOf = useSessionTitle();
  if (!data) {
    return (
      <QueryState
        title={t`Bijeenkomst`}
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="24rem" width="44rem" />}
      />
    );
  }
  if (!data.session) return <NotFound />;
  const { network, season } = data.session;
  return (
    <div style={{ maxWidth: '44rem' }}>
      <PageHeading
        title={titleOf(data.session)}
        actions={network.viewerMayEdit ? <UndoButtons network={network} /> : null}
      />
      {viewer ? <LiveSlot networkId={network.id} isCoordinator={network.viewerMayEdit} /> : null}
      {network.viewerMayEdit && season ? (
        <Suspense fallback={null}>
          <PlanFeeder slug={network.slug} seasonId={season.id} />
        </Suspense>
      ) : null}
      <SessionDetails session={data.session} />
    </div>
  );
}
