import type { ButtonHTMLAttributes } from 'react';
import classes from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` for the one thing that a page or form is about. */
  kind?: 'primary' | 'plain';
  /** At work: it keeps its place and its focus, and a second press does nothing. */
  busy?: boolean;
}

/** A button in the interface's own looks: light enough for the pages that visitors load first. */
export function Button({ kind = 'plain', busy = false, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes.button}
      data-kind={kind}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
