import { type Importance, WEIGHT_NAMES, type WeightName } from '@leerkring/domain/planning/weights';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import classes from './generate.module.css';
import { IMPORTANCE_WORDS, WISH_WORDS } from './wish-words.ts';

interface WishFieldsProps {
  weights: Record<WeightName, Importance>;
  /** As the rules of the network weigh. */
  usual: Record<WeightName, Importance>;
  onChange: (weights: Record<WeightName, Importance>) => void;
}

/** How heavily each wish weighs for this plan alone; the rules of the network stay as they are. */
export function WishFields({ weights, usual, onChange }: WishFieldsProps) {
  const { i18n } = useLingui();
  const id = useId();
  const changed = WEIGHT_NAMES.filter((name) => weights[name] !== usual[name]).length;
  return (
    <details>
      <summary>
        {changed === 0 ? (
          <Trans>Wat telt zwaar: zoals de planregels zeggen</Trans>
        ) : (
          <Trans>Wat telt zwaar: anders dan de planregels</Trans>
        )}
      </summary>
      <div className={classes.wishes}>
        {WEIGHT_NAMES.map((name) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{i18n._(WISH_WORDS[name].name)}</label>
            <output htmlFor={`${id}-${name}`}>{i18n._(IMPORTANCE_WORDS[weights[name]])}</output>
            <input
              id={`${id}-${name}`}
              type="range"
              min={0}
              max={4}
              step={1}
              value={weights[name]}
              aria-valuetext={i18n._(IMPORTANCE_WORDS[weights[name]])}
              aria-describedby={`${id}-${name}-hint`}
              onChange={(event) => onChange({ ...weights, [name]: Number(event.target.value) as Importance })}
            />
            <small id={`${id}-${name}-hint`}>{i18n._(WISH_WORDS[name].hint)}</small>
          </div>
        ))}
      </div>
    </details>
  );
}
