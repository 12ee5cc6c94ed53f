import { colorClass } from '../../components/color-class.ts';
import classes from './session-chip.module.css';
import type { SessionStatus } from './session-status.ts';

interface SessionChipProps {
  code: string;
  color: string | null;
  status: SessionStatus;
  /** For event delegation: which session this is. */
  id?: string;
}

/**
 * A session in a square: code, colour, and a shape for its status. The code is drawn, not text: whatever holds
 * the chip says the session in words.
 */
export function SessionChip({ code, color, status, id }: SessionChipProps) {
  return (
    <span
      className={`${classes.chip} ${colorClass(color)}`}
      data-status={status}
      data-code={code}
      data-long={code.length > 2 || undefined}
      data-session={id}
    />
  );
}
