import { type ReactNode, useId } from 'react';
import classes from './choice-field.module.css';

interface ChoiceFieldProps<Value extends string> {
  /** What is chosen; said to a screen reader, and shown unless `quiet`. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
  quiet?: boolean;
}

/** One of a few, side by side: radio buttons in the looks of a switch. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, options, onChange, quiet = false } = props;
  const name = useId();
  return (
    <fieldset className={classes.field}>
      <legend className={quiet ? 'lk-unseen' : undefined}>{label}</legend>
      <div className={classes.options}>
        {options.map((one) => (
          <label key={one.value} data-chosen={one.value === value || undefined}>
            <input
              type="radio"
              name={name}
              checked={one.value === value}
              onChange={() => onChange(one.value)}
            />
            <span>{one.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
