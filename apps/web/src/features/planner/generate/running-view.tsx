import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../components/button.tsx';
import classes from './generate.module.css';
import type { GenerateRun } from './generate-run.ts';
import { TrendChart } from './trend-chart.tsx';
import { WishCosts } from './wish-costs.tsx';

interface RunningViewProps {
  run: GenerateRun;
  onStop: () => void;
  onDrop: () => void;
}

/** A search under way: how far it is, how good the best plan is, and how that improved. */
export function RunningView({ run, onStop, onDrop }: RunningViewProps) {
  const { t } = useLingui();
  const { state, share, score, plan, trend, elapsed } = run;
  const percent = Math.round(share * 100);
  // What was broken before among what stays put cannot be helped, and is not told here.
  const hard = plan ? plan.broken.length : (score?.hard ?? 0);
  return (
    <div className={classes.running}>
      <h2>
        {state === 'finishing' ? <Trans>Nakijken wat wringt…</Trans> : <Trans>Zoekt de beste dagen…</Trans>}
      </h2>
      <progress max={100} value={percent} aria-label={t`Voortgang van het zoeken`}>
        {percent} %
      </progress>
      {plan ? (
        <p className={classes.verdict} data-good={hard === 0 || undefined}>
          {hard === 0 ? (
            <Trans>Alles past; het wordt nog beter.</Trans>
          ) : (
            <Plural value={hard} one="Nog # eis die wringt." other="Nog # eisen die wringen." />
          )}
        </p>
      ) : null}
      <TrendChart trend={trend} elapsed={elapsed} />
      {plan ? (
        <p className={classes.note}>
          <Trans>De beste planning tot nu toe staat met een stippellijn in de kalender.</Trans>
        </p>
      ) : null}
      <div className={classes.actions}>
        <Button kind="primary" busy={state === 'finishing'} onClick={onStop}>
          <Trans>Stop, dit is goed genoeg</Trans>
        </Button>
        <Button onClick={onDrop}>
          <Trans>Gooi weg</Trans>
        </Button>
      </div>
      {plan ? <WishCosts costs={plan.costs} /> : null}
    </div>
  );
}
