import type { ReactNode } from 'react';
import { DialogWaiting } from '../../session/edit/dialog-waiting.tsx';
import type {
  EditorNetwork,
  EditorSchoolHoliday,
  EditorSession,
} from '../../session/edit/session-editor-query.ts';
import { useSessionEditor } from '../../session/edit/use-session-editor.ts';

export interface AdjustDialogProps {
  /** The session that is adjusted. */
  id: string;
  /** Slug of its network. */
  slug: string;
  onClose: () => void;
}

export interface AdjustFacts {
  session: EditorSession;
  network: EditorNetwork;
  schoolHolidays: readonly EditorSchoolHoliday[];
}

/** Waits for what a dialog about one session needs, and then draws it. */
export function EditorDialog(
  props: AdjustDialogProps & { title: string; children: (facts: AdjustFacts) => ReactNode },
) {
  const { id, slug, title, onClose, children } = props;
  const editor = useSessionEditor(slug);
  const session = editor.state === 'ready' ? editor.network.sessions.find((one) => one.id === id) : undefined;
  if (editor.state === 'ready' && session) return children({ ...editor, session });
  const retry = editor.state === 'ready' ? onClose : editor.retry;
  return (
    <DialogWaiting title={title} failed={editor.state !== 'loading'} onRetry={retry} onClose={onClose} />
  );
}
