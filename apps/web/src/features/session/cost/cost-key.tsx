import './day-costs.css';
import { useLingui } from '@lingui/react/macro';
import classes from './cost-key.module.css';
import type { CostStep } from './day-cost.ts';
import { STEP_WORDS } from './use-cost-words.ts';

const STEPS: readonly CostStep[] = [1, 2, 3, 4, 'never'];

/** What the colours of days mean. */
export function CostKey() {
  const { t, i18n } = useLingui();
  return (
    <ul className={classes.key} aria-label={t`Kleuren van de dagen`}>
      {STEPS.map((step) => (
        <li key={step}>
          <span className="lk-cost-key" data-cost={step} aria-hidden="true" /> {i18n._(STEP_WORDS[step])}
        </li>
      ))}
    </ul>
  );
}
