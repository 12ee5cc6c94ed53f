import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import classes from './field-frame.module.css';

/** What a control needs to be told by its label, its hint and what is wrong with it. */
export interface FieldControl {
  id: string;
  'aria-describedby': string;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

interface FieldFrameProps {
  label: string;
  required?: boolean | undefined;
  hint?: string | undefined;
  /** What is wrong, in a sentence; stands right under the control. */
  error?: string | undefined;
  /** Several controls under one label: they are a group, and the label names it. */
  isGroup?: boolean;
  children: (control: FieldControl) => ReactNode;
}

/** A control with its label above it, a hint between them, and below it what is wrong with it. */
export function FieldFrame({ label, required, hint, error, isGroup = false, children }: FieldFrameProps) {
  const id = useId();
  const told = `${id}-hint`;
  const wrong = `${id}-error`;
  const control: FieldControl = {
    id,
    'aria-describedby': `${told} ${wrong}`,
    'aria-invalid': error ? true : undefined,
    'aria-required': required || undefined,
  };
  const name = (
    <>
      {label}
      {required ? (
        <span className={classes.optional} aria-hidden="true">
          {' '}
          <Trans>verplicht</Trans>
        </span>
      ) : null}
    </>
  );
  const notes = (
    <>
      {hint ? (
        <p id={told} className={classes.hint}>
          {hint}
        </p>
      ) : null}
      <div className={classes.control}>{children(control)}</div>
      <p id={wrong} className={classes.error}>
        {error}
      </p>
    </>
  );
  if (!isGroup) {
    return (
      <div className={classes.frame}>
        <label className={classes.label} htmlFor={id}>
          {name}
        </label>
        {notes}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser.
    <div role="group" className={classes.frame} aria-labelledby={`${id}-label`} aria-describedby={wrong}>
      <span id={`${id}-label`} className={classes.label}>
        {name}
      </span>
      {notes}
    </div>
  );
}
