import { type ReactNode, useId } from 'react';
import classes from './check-field.module.css';

interface CheckFieldProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What it means, under the label. */
  hint?: ReactNode;
  disabled?: boolean;
}

/** A box to tick, with its words beside it; words and box are one target for a finger. */
export function CheckField({ label, checked, onChange, hint, disabled = false }: CheckFieldProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className={classes.field}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span id={hintId} className={classes.hint}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}
