import { useLingui } from '@lingui/react/macro';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { EditedNetwork } from './edit-outcome.ts';
import classes from './undo-buttons.module.css';
import { useUndo } from './use-undo.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { useVisit } from './visit.ts';

/** Undo and redo through the whole visit, for the heading of a page; each button says what it will do. */
export function UndoButtons({ network }: { network: EditedNetwork }) {
  const { t } = useLingui();
  const { undo, redo } = useVisit(network.id);
  const { undoLast, redoLast, busy } = useUndo();
  useUndoKeys(network, undoLast, redoLast);
  const last = undo.at(-1)?.words;
  const next = redo.at(-1)?.words;

  return (
    <div className={classes.pair}>
      <UndoButton
        label={last ? t`Ongedaan maken: ${last}` : t`Niets om ongedaan te maken`}
        disabled={!last}
        busy={busy}
        onPress={() => void undoLast(network)}
      >
        <IconArrowBackUp size={20} aria-hidden="true" />
      </UndoButton>
      <UndoButton
        label={next ? t`Opnieuw doen: ${next}` : t`Niets om opnieuw te doen`}
        disabled={!next}
        busy={busy}
        onPress={() => void redoLast(network)}
      >
        <IconArrowForwardUp size={20} aria-hidden="true" />
      </UndoButton>
    </div>
  );
}

interface UndoButtonProps {
  label: string;
  disabled: boolean;
  busy: boolean;
  onPress: () => void;
  children: React.ReactNode;
}

/** It keeps the focus when it has nothing to do any more, so that the keyboard is not lost. */
function UndoButton({ label, disabled, busy, onPress, children }: UndoButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      aria-busy={busy || undefined}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {children}
    </button>
  );
}
