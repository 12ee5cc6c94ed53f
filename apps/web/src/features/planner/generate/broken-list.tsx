import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import type { GeneratedPlan } from '@leerkring/domain/scenario/generate-plan';
import { Plural, Trans } from '@lingui/react/macro';
import { useReasonWords } from '../../planning/use-reason-words.ts';
import classes from './generate.module.css';
import { useRequirementWords } from './use-requirement-words.ts';

interface BrokenListProps {
  plan: GeneratedPlan;
  names: NamesOfPlan;
}

/** More sentences than these nobody reads; the number of the rest says enough. */
const MOST = 8;

/** Where not everything fits: what the best plan breaks, and the requirements that cannot hold together. */
export function BrokenList({ plan, names }: BrokenListProps) {
  const sentences = useReasonWords(names);
  const words = useRequirementWords(names);
  const broken = [...new Set(plan.broken.flatMap((one) => sentences([one])))];
  const hard = plan.broken.length;
  const rest = broken.length - MOST;
  return (
    <div className={classes.broken}>
      <p>
        <b>
          <Plural value={hard} one="Niet alles past: # eis wringt" other="Niet alles past: # eisen wringen" />
        </b>
      </p>
      <ul>
        {broken.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {rest > 0 ? (
          <li>
            <Plural value={rest} one="en nog #" other="en nog #" />
          </li>
        ) : null}
      </ul>
      {plan.conflict ? (
        <div className={classes.conflict}>
          <p>
            <b>
              <Trans>Dit kan niet samen:</Trans>
            </b>
          </p>
          <ul>
            {plan.conflict.requirements.map((one) => (
              <li key={`${one.constraint} ${one.subjects.join()}`}>{words(one)}</li>
            ))}
          </ul>
          {plan.conflict.isMinimal ? (
            <p>
              <Trans>Laat je één hiervan los, dan past de rest wel.</Trans>
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
