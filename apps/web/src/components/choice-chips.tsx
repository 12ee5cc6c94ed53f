import classes from './choice-chips.module.css';

export interface ChipOption {
  value: string;
  label: string;
  /** A class that gives a colour as `--c` on `--c-tint`, shown beside the word. */
  colorClass?: string;
}

interface ChoiceChipsProps {
  /** Id of the group: the name of radio buttons, and the first control's id. */
  id: string;
  /** One of them, or any number. */
  kind: 'radio' | 'checkbox';
  options: readonly ChipOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A few choices, all in sight, each as large as a finger. */
export function ChoiceChips({ id, kind, options, chosen, onChange }: ChoiceChipsProps) {
  const toggled = (value: string) =>
    options
      .map((one) => one.value)
      .filter((one) => (one === value ? !chosen.includes(value) : chosen.includes(one)));
  return (
    <div className={classes.chips}>
      {options.map(({ value, label, colorClass }, index) => (
        <label key={value} className={`${classes.chip} ${colorClass ?? ''}`}>
          <input
            id={index === 0 ? id : undefined}
            type={kind}
            name={id}
            checked={chosen.includes(value)}
            onChange={() => onChange(kind === 'radio' ? [value] : toggled(value))}
          />
          {colorClass ? <span className={classes.dot} aria-hidden="true" /> : null}
          {label}
        </label>
      ))}
    </div>
  );
}
