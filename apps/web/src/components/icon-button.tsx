import type { ButtonHTMLAttributes } from 'react';
import classes from './icon-button.module.css';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'disabled'> {
  /** What it does, and to what: "Verwijder Intervisiegroep 1". Shown on hover too. */
  label: string;
  /** Can do nothing now; it stays in reach, so that the focus is not lost. */
  disabled?: boolean;
}

/** A small button that shows an icon and says its name. */
export function IconButton({ label, disabled = false, onClick, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={classes.button}
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={(event) => {
        if (!disabled) onClick?.(event);
      }}
    />
  );
}
