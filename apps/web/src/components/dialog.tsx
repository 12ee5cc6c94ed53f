import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import classes from './dialog.module.css';
import { useReturnFocus } from './use-return-focus.ts';
import { useTopLayer } from './use-top-layer.ts';

interface DialogProps {
  title: ReactNode;
  /** What stands under the title: whose this is. */
  lead?: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** The buttons; they stay in sight while the rest scrolls. The first is the one that the dialog is about. */
  actions?: ReactNode;
  /** Makes the whole a form. */
  onSubmit?: () => void;
  /** For a form beside a picture or list of its own. */
  wide?: boolean;
}

/** A dialog in the middle of a wide window, and a sheet from below on a phone. Gives the focus back on closing. */
export function Dialog({ title, lead, onClose, children, actions, onSubmit, wide = false }: DialogProps) {
  const { t } = useLingui();
  const isTop = useTopLayer();
  useReturnFocus();
  const inside = (
    <>
      {lead ? <p className={classes.lead}>{lead}</p> : null}
      <div className={classes.content}>{children}</div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form in a drawer's React tree is not a form in its page: others need not hear of it.
    event.stopPropagation();
    onSubmit?.();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={wide ? '60rem' : '34rem'}
      radius={18}
      closeOnEscape={isTop}
      closeButtonProps={{ 'aria-label': t`Sluiten` }}
      transitionProps={{ duration: 150 }}
      classNames={{
        inner: classes.inner ?? '',
        content: classes.dialog ?? '',
        header: classes.header ?? '',
        title: classes.title ?? '',
        body: classes.body ?? '',
      }}
      // Mantine draws a <header>: a second banner beside that of the page.
      attributes={{ header: { role: 'none' } }}
    >
      {onSubmit ? <form onSubmit={submit}>{inside}</form> : inside}
    </Modal>
  );
}
