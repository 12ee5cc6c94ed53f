import { type InputHTMLAttributes, useId } from 'react';
import classes from './text-field.module.css';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'id'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A labelled line of text; a date or a time where `type` says so. */
export function TextField({ label, onChange, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <label className={classes.field} htmlFor={id}>
      <span>{label}</span>
      <input {...input} id={id} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
