import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useState } from 'react';
import classes from './copy-button.module.css';

interface CopyButtonProps {
  /** What goes to the clipboard. */
  text: string;
  children: ReactNode;
}

/** How long it says that it worked (milliseconds). */
const SHOWN_MS = 4000;

/** Copies a text and says so. Where the browser refuses, the text is in sight to be copied by hand. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'done' | 'refused'>('idle');
  useEffect(() => {
    if (state !== 'done') return;
    const clock = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(clock);
  }, [state]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('done');
    } catch {
      setState('refused');
    }
  }

  return (
    <span className={classes.frame}>
      <button type="button" className={classes.button} onClick={() => void copy()}>
        {children}
      </button>
      <span role="status">
        {state === 'done' ? <Trans>Gekopieerd</Trans> : null}
        {state === 'refused' ? <code className={classes.text}>{text}</code> : null}
      </span>
    </span>
  );
}
