import { colorClass } from '../../components/color-class.ts';
import classes from './session-chip.module.css';
import type { SessionStatus } from './session-status.ts';

interface SessionChipProps {
  code: string;
  color: string | null;
  status: SessionStatus;
  /** For event delegation: which session this is. */
  id?: string;
  /** Name of the other network that it belongs to: drawn quietly. */
  overlay?: string | undefined;
}

/**
 * A session in a square: code, colour, and a shape for its status. The code is drawn, not text: whatever holds
 * the chip says the session in words.
 */
export function SessionChip({ code, color, status, id, overlay }: SessionChipProps) {
  return (
    <span
      className={`${classes.chip} ${colorClass(color)}`}
      data-status={status}
      data-code={code}
      data-long={code.length > 2 || undefined}
      data-session={id}
      data-overlay={overlay === undefined ? undefined : ''}
    />
  );
}
