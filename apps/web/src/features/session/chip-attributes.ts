import { colorClass } from '../../components/color-class.ts';
import type { Attributes } from '../../lib/markup.ts';
import classes from './session-chip.module.css';
import type { SessionStatus } from './session-status.ts';

export interface Chip {
  code: string;
  color: string | null;
  status: SessionStatus;
  /** For event delegation: which session this is. */
  id?: string | undefined;
  /** Name of the other network that it belongs to: drawn quietly. */
  overlay?: string | undefined;
  /** Stays where it is when the rest is planned again. */
  isPinned?: boolean | undefined;
  /** It is only proposed. */
  proposal?: 'new' | 'moved' | undefined;
}

/** What a chip's element bears, whether React makes it or the calendar's own markup. */
export function chipAttributes({
  code,
  color,
  status,
  id,
  overlay,
  isPinned,
  proposal,
}: Chip): Attributes & { class: string } {
  return {
    class: `${classes.chip} ${colorClass(color)}`,
    'data-status': status,
    'data-code': code,
    'data-long': code.length > 2 ? 'true' : undefined,
    'data-session': id,
    'data-pinned': isPinned ? '' : undefined,
    'data-proposal': proposal,
    'data-overlay': overlay === undefined ? undefined : '',
  };
}
