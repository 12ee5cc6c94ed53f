import type { InputHTMLAttributes } from 'react';
import { FieldFrame } from '../../../components/field-frame.tsx';

interface LineFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'id' | 'required'> {
  /** Has the focus when its dialog opens. */
  'data-autofocus'?: boolean;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean;
}

/** A labelled line: text, or a day or number where `type` says so. */
export function LineField({ label, value, onChange, hint, error, required, ...input }: LineFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error} required={required}>
      {(control) => (
        <input {...input} {...control} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </FieldFrame>
  );
}
