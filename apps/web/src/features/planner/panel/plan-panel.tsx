import { Trans } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { PlaceholderBlock } from '../../../components/placeholder-block.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { usePlanning } from '../../planning/use-planning.ts';
import type { TrayNetwork } from '../tray/unplanned-sessions.ts';

const TrayPanel = lazy(() => import('../tray/tray-panel.tsx').then((it) => ({ default: it.TrayPanel })));
const GeneratePanel = lazy(() =>
  import('../generate/generate-panel.tsx').then((it) => ({ default: it.GeneratePanel })),
);

interface PlanPanelProps {
  network: TrayNetwork;
  seasonId: string;
  shown: 'unplanned' | 'generate';
  /** The calendar lies beside it: what is here can be taken there. */
  canCarry: boolean;
}

/** What is still to be planned, and the room where plans are made: both stand on the same plan of the season. */
export function PlanPanel({ network, seasonId, shown, canCarry }: PlanPanelProps) {
  const plan = usePlanning(network.slug, seasonId, { skip: seasonId === '' });
  const [families, setFamilies] = useState<readonly string[] | null>(null);
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const { norms } = useSearch({ from: '/n/$network/calendar' });
  const waiting = <PlaceholderBlock height="16rem" />;
  if (seasonId === '') {
    return (
      <Notice title={<Trans>Er is nog geen seizoen</Trans>}>
        <Trans>Maak eerst een seizoen bij Inrichten; daarin wordt gepland.</Trans>
      </Notice>
    );
  }
  if (plan.state !== 'ready') {
    return (
      <QueryState
        failed={plan.state === 'failed'}
        loading={plan.state === 'loading'}
        onRetry={() => void plan.refetch()}
        placeholder={waiting}
      />
    );
  }
  const { planning, names, input } = plan;
  return (
    <Suspense fallback={waiting}>
      {shown === 'unplanned' ? (
        <TrayPanel
          network={network}
          planning={planning}
          names={names}
          canCarry={canCarry}
          onGenerate={(chosen, isAll) => {
            setFamilies(isAll ? null : chosen.map(({ id }) => id));
            void navigate({ search: (old) => ({ ...old, norms: 'generate' }), replace: norms !== undefined });
          }}
        />
      ) : (
        <GeneratePanel
          network={network}
          planning={planning}
          input={input}
          names={names}
          families={families}
        />
      )}
    </Suspense>
  );
}
