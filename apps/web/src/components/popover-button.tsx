import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import classes from './popover-button.module.css';

interface PopoverButtonProps {
  label: ReactNode;
  /** What unfolds under the button; it is there only while it is open. */
  children: (close: () => void) => ReactNode;
}

/** A button that unfolds a panel. Escape, a press elsewhere and leaving it by Tab fold it again. */
export function PopoverButton({ label, children }: PopoverButtonProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();

  function close() {
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  }

  function onBlur(event: FocusEvent) {
    if (!frame.current?.contains(event.relatedTarget)) setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its own buttons are told
    <div ref={frame} className={classes.frame} onBlur={onBlur} onKeyDown={onKeyDown}>
      <Button aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {label}
        <span aria-hidden="true" className={classes.caret} />
      </Button>
      {open ? (
        // Focusable, so that a press on its ground does not fold it.
        <div id={id} className={classes.panel} tabIndex={-1}>
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}
