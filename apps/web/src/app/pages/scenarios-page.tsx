import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { UndoButtons } from '../../features/change/undo-buttons.tsx';
import { NewScenarioDialog } from '../../features/planner/scenario/new-scenario-dialog.tsx';
import { ScenariosPageQuery } from '../../features/planner/scenario/scenarios-query.ts';
import { ScenariosRoom } from '../../features/planner/scenario/scenarios-room.tsx';
import { usePlanning } from '../../features/planning/use-planning.ts';
import { currentSeason } from '../../features/season/current-season.ts';
import { todayIn } from '../../lib/format-date.ts';
import { NotFound } from '../not-found.tsx';

/** The plan of a season beside named copies of it. For coordinators. */
export function ScenariosPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/scenarios' });
  const { season: asked } = useSearch({ from: '/n/$network/scenarios' });
  const { data, error, refetch } = useQuery(ScenariosPageQuery, { variables: { slug } });
  const [isNaming, setNaming] = useState(false);
  const network = data?.network;
  const today = network ? todayIn(network.timeZone, new Date()) : '';
  const season = currentSeason(network?.seasons ?? [], today, asked);
  const plan = usePlanning(slug, season?.id ?? '', { skip: !season || !network?.viewerMayEdit });
  if (data && !network?.viewerMayEdit) return <NotFound />;
  const isFailed = Boolean(error) || (season !== undefined && plan.state === 'failed');
  const waiting = (
    <QueryState
      failed={isFailed}
      loading={!isFailed}
      onRetry={() => (error ? void refetch() : plan.refetch())}
      placeholder={<PlaceholderBlock height="24rem" />}
    />
  );
  if (!network) return waiting;
  const scenarios = (network.scenarios ?? []).filter(({ seasonId }) => seasonId === season?.id);
  return (
    <>
      <PageHeading
        title={t`Scenario’s`}
        tabTitle={t`Scenario’s ${network.name}`}
        lead={
          <p>
            <Trans>Kopieën van de planning onder een naam, naast elkaar.</Trans>
          </p>
        }
        actions={
          <>
            <UndoButtons network={network} />
            {season ? (
              <Button onClick={() => setNaming(true)}>
                <Trans>Bewaar de planning als scenario</Trans>
              </Button>
            ) : null}
          </>
        }
      />
      {plan.state === 'ready' ? (
        <ScenariosRoom network={network} scenarios={scenarios} planning={plan.planning} input={plan.input} />
      ) : season ? (
        waiting
      ) : (
        <p>
          <Trans>Maak eerst een seizoen bij Inrichten; daarin wordt gepland.</Trans>
        </p>
      )}
      {isNaming && season ? (
        <NewScenarioDialog network={network} seasonId={season.id} onClose={() => setNaming(false)} />
      ) : null}
    </>
  );
}
