import { useEffect, useRef } from 'react';
import { openConflict } from './ask-conflict.ts';
import type { EditedNetwork } from './edit-outcome.ts';

type Act = (network: EditedNetwork) => Promise<boolean>;

/** Ctrl or ⌘ with Z takes back, with Shift+Z or Y puts back; in a field for text they belong to the text. */
export function useUndoKeys(network: EditedNetwork, undoLast: Act, redoLast: Act): void {
  const latest = useRef({ network, undoLast, redoLast });
  latest.current = { network, undoLast, redoLast };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const what = meaningOf(event);
      // Handled already by another pair of buttons on the same page.
      if (!what || event.defaultPrevented || isForText(event.target)) return;
      // A choice that stands open is answered first.
      if (openConflict.get()) return;
      event.preventDefault();
      const { network: of, undoLast: undo, redoLast: redo } = latest.current;
      void (what === 'undo' ? undo(of) : redo(of));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** What a key asks for. Ctrl+Y is the redo of Windows; a Mac has none of it. */
export function meaningOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): 'undo' | 'redo' | null {
  if (event.altKey || event.ctrlKey === event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}

const NOT_TEXT = new Set([
  'button',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'submit',
  'reset',
  'image',
]);

function isForText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
