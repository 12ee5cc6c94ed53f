import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '../../../components/button.tsx';
import { BrokenList } from './broken-list.tsx';
import classes from './generate.module.css';
import type { GenerateRun } from './generate-run.ts';
import { ProposalList } from './proposal-list.tsx';
import { TrendChart } from './trend-chart.tsx';
import { WishCosts } from './wish-costs.tsx';

interface ResultViewProps {
  run: GenerateRun & { plan: NonNullable<GenerateRun['plan']> };
  names: NamesOfPlan;
  busy: boolean;
  problem: string | null;
  onKeep: () => void;
  onScenario: () => void;
  onDrop: () => void;
  onAgain: () => void;
}

/** What a search found: what it would plan and move, what it breaks and costs; to be kept, compared or dropped. */
export function ResultView({
  run,
  names,
  busy,
  problem,
  onKeep,
  onScenario,
  onDrop,
  onAgain,
}: ResultViewProps) {
  const { plan } = run;
  const made = plan.placements.filter(({ sessionId }) => sessionId === null).length;
  const moved = plan.placements.length - made;
  const isSame = plan.placements.length === 0;
  return (
    <div className={classes.result}>
      <h2>
        {isSame ? (
          <Trans>Beter dan nu is niet gevonden</Trans>
        ) : (
          <Plural
            value={made}
            _0="Een betere planning"
            one="Een dag voor # bijeenkomst"
            other="Dagen voor # bijeenkomsten"
          />
        )}
      </h2>
      {moved > 0 ? (
        <p>
          <Plural value={moved} one="# bijeenkomst verschuift." other="# bijeenkomsten verschuiven." />
        </p>
      ) : null}
      {plan.broken.length === 0 ? (
        <p className={classes.verdict} data-good>
          <Trans>Alles past: geen enkele eis wordt geschonden.</Trans>
        </p>
      ) : (
        <BrokenList plan={plan} names={names} />
      )}
      {plan.standing > 0 ? (
        <p className={classes.note}>
          <Plural
            value={plan.standing}
            one="# eis werd al geschonden, door wat blijft staan."
            other="# eisen werden al geschonden, door wat blijft staan."
          />
        </p>
      ) : null}
      {problem ? (
        <p role="alert" className={classes.wrong}>
          {problem}
        </p>
      ) : null}
      <div className={classes.actions}>
        {isSame ? null : (
          <>
            <Button kind="primary" busy={busy} onClick={onKeep}>
              <Trans>Houd deze planning</Trans>
            </Button>
            <Button onClick={onScenario}>
              <Trans>Bewaar als scenario</Trans>
            </Button>
          </>
        )}
        <Button onClick={onAgain}>
          <Trans>Zoek verder</Trans>
        </Button>
        <Button onClick={onDrop}>
          <Trans>Gooi weg</Trans>
        </Button>
      </div>
      <WishCosts costs={plan.costs} />
      <TrendChart trend={run.trend} elapsed={run.elapsed} />
      {isSame ? null : <ProposalList placements={plan.placements} names={names} />}
    </div>
  );
}
