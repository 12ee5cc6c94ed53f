import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './dialog.module.css';

interface DialogProps {
  title: string;
  /** Escape, the cross, or the form inside is done. */
  onClose: () => void;
  children: ReactNode;
  /** The buttons at the bottom, which stay in sight. */
  buttons?: ReactNode;
  size?: 'normal' | 'wide';
}

/**
 * The browser's own dialog: in front of everything, with the rest of the page out of reach, and the focus back where
 * it was afterwards. It is there as long as it is rendered.
 */
export function Dialog({ title, onClose, children, buttons, size = 'normal' }: DialogProps) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);

  // A Mantine drawer below listens to Escape on the whole window, and would close with us.
  useEffect(() => {
    const all = dialog.current?.querySelectorAll('button, input, select, textarea, a') ?? [];
    for (const one of all) one.setAttribute('data-mantine-stop-propagation', 'true');
  });

  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      data-size={size}
      data-mantine-stop-propagation="true"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={classes.head}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className={classes.close} aria-label={t`Sluiten`} onClick={onClose}>
          <IconX size={20} aria-hidden="true" />
        </button>
      </div>
      <div className={classes.body}>{children}</div>
      {buttons ? <div className={classes.buttons}>{buttons}</div> : null}
    </dialog>
  );
}
