import { CancelSessionDialog } from './cancel-session-dialog.tsx';
import { CopySessionDialog } from './copy-session-dialog.tsx';
import { EditSessionDialog } from './edit-session-dialog.tsx';
import { MoveSessionDialog } from './move-session-dialog.tsx';

interface SessionDialogProps {
  kind: 'edit' | 'move' | 'copy' | 'cancel';
  id: string;
  /** The version that was seen when the dialog was asked for. */
  version: number;
  /** Slug of its network. */
  slug: string;
  onClose: () => void;
}

/** What is done with one session, over the page or drawer that shows it. */
export function SessionDialog({ kind, version, ...rest }: SessionDialogProps) {
  if (kind === 'edit') return <EditSessionDialog {...rest} />;
  if (kind === 'move') return <MoveSessionDialog {...rest} />;
  if (kind === 'copy') return <CopySessionDialog {...rest} />;
  return <CancelSessionDialog {...rest} version={version} />;
}
