import { Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useShared } from '../../lib/shared-state.ts';
import classes from './toast-region.module.css';
import { closeToast, type Toast, toasts } from './toasts.ts';
import { useUndo } from './use-undo.ts';

/** Milliseconds that a message stays while nobody points at it or has the focus in it. */
const STAY = 12_000;

/** Messages about what was just done. They never take the focus; the region stands still, so that it is spoken. */
export function ToastRegion() {
  const { t } = useLingui();
  const shown = useShared(toasts);
  return (
    <section
      className={classes.region}
      aria-label={t`Meldingen`}
      aria-live="polite"
      aria-relevant="additions"
    >
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useLingui();
  const [held, setHeld] = useState(false);
  const { undo, busy } = useUndo();
  const problem = toast.kind === 'problem';

  // Who reads it, or is in it with the keyboard, keeps it; bad news waits for its reader.
  useEffect(() => {
    if (held || problem || busy) return;
    const timer = setTimeout(() => closeToast(toast.id), STAY);
    return () => clearTimeout(timer);
  }, [held, problem, busy, toast.id]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding and Escape only ease what the buttons inside do
    <div
      className={classes.toast}
      data-kind={toast.kind}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeToast(toast.id);
      }}
    >
      <div className={classes.words}>
        <p>{toast.text}</p>
        {toast.details?.length ? (
          <ul>
            {toast.details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className={classes.buttons}>
        {toast.action ? (
          <Button
            onClick={() => {
              closeToast(toast.id);
              toast.action?.run();
            }}
          >
            {toast.action.label}
          </Button>
        ) : null}
        {toast.undo ? (
          <Button
            busy={busy}
            onClick={() => toast.undo && void undo(toast.undo.network, toast.undo.changeSetId)}
          >
            <Trans>Ongedaan maken</Trans>
          </Button>
        ) : null}
        <button
          type="button"
          className={classes.close}
          aria-label={t`Sluit de melding`}
          onClick={() => closeToast(toast.id)}
        >
          <IconX size={18} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
