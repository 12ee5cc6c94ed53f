import { FieldFrame } from '../../../components/field-frame.tsx';

interface PickFieldProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  /** What no choice is called. Without it something is always chosen. */
  none?: string;
  hint?: string | undefined;
  /** Has the focus when its dialog opens. */
  isFirst?: boolean;
}

/** One of a list, by the device's own menu. */
export function PickField({ label, value, options, onChange, none, hint, isFirst }: PickFieldProps) {
  return (
    <FieldFrame label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          data-autofocus={isFirst || undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {none ? <option value="">{none}</option> : null}
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
