import type { NamesOfPlan, Planning, PlanningInput } from '@leerkring/domain/planning/types';
import type { GenerateChoices } from '@leerkring/domain/scenario/generate-plan';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { EditedNetwork } from '../../change/edit-outcome.ts';
import { NewScenarioDialog } from '../scenario/new-scenario-dialog.tsx';
import { GenerateForm } from './generate-form.tsx';
import { runOf, useRun } from './generate-run.ts';
import { KeptView } from './kept-view.tsx';
import { ResultView } from './result-view.tsx';
import { dropRun, startRun, stopRun } from './run-control.ts';
import { RunningView } from './running-view.tsx';
import { type KeptPlan, useKeepPlan } from './use-keep-plan.ts';

interface GeneratePanelProps {
  network: EditedNetwork;
  planning: Planning;
  input: PlanningInput;
  names: NamesOfPlan;
  /** Families that somebody came from the tray with; null: all. */
  families: readonly string[] | null;
}

/** The room where plans are made: choose, watch, and keep, compare or drop. The search goes on when it is left. */
export function GeneratePanel({ network, planning, input, names, families }: GeneratePanelProps) {
  const run = useRun(network.id);
  const { keep, busy, problem } = useKeepPlan(network);
  const [kept, setKept] = useState<KeptPlan | null>(null);
  const [isNaming, setNaming] = useState(false);
  const start = (choices: GenerateChoices, onServer: boolean) => {
    setKept(null);
    startRun(network.id, input, choices, onServer ? 'server' : 'browser');
  };
  const drop = () => dropRun(network.id);
  if (!run || run.seasonId !== input.season.id) {
    return (
      <>
        {kept ? <KeptView kept={kept} /> : null}
        <GenerateForm
          key={families?.join() ?? ''}
          planning={planning}
          input={input}
          names={names}
          families={families}
          onStart={start}
        />
      </>
    );
  }
  const { plan } = run;
  if (run.state === 'failed' || (run.state === 'done' && !plan)) {
    return (
      <Notice
        kind="warning"
        live
        title={<Trans>Het zoeken is afgebroken</Trans>}
        actions={
          <Button kind="primary" onClick={() => start(run.choices, run.where === 'server')}>
            <Trans>Zoek opnieuw</Trans>
          </Button>
        }
      >
        {run.problem ?? <Trans>Er is niets gewijzigd.</Trans>}
      </Notice>
    );
  }
  if (run.state !== 'done' || !plan)
    return <RunningView run={run} onStop={() => stopRun(network.id)} onDrop={drop} />;
  const again = () =>
    start(
      { ...run.choices, seed: run.choices.seed + 1, seconds: run.choices.seconds * 2 },
      run.where === 'server',
    );
  const keepAll = async () => {
    const done = await keep(plan.placements, { seasonId: input.season.id, items: planning.items });
    if (!done) return;
    setKept(done);
    runOf(network.id).set(() => null);
  };
  return (
    <>
      <ResultView
        run={{ ...run, plan }}
        names={names}
        busy={busy}
        problem={problem}
        onKeep={() => void keepAll()}
        onScenario={() => setNaming(true)}
        onDrop={drop}
        onAgain={again}
      />
      {isNaming ? (
        <NewScenarioDialog
          network={network}
          seasonId={input.season.id}
          changes={plan.placements}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </>
  );
}
