import { colorClass, GROUP_COLORS } from '../../components/color-class.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import classes from './print-sheet.module.css';

/** A session as its code, in colour and with a hatch of its own, so that it is known on a black-and-white print too. */
export function SheetCode({ session }: { session: Pick<CalendarSession, 'code' | 'color' | 'status'> }) {
  const { code, color, status } = session;
  const hatch = Math.max(
    0,
    GROUP_COLORS.findIndex((one) => one === (color ?? 'slate')),
  );
  return (
    <span className={`${classes.code} ${colorClass(color)}`} data-status={status} data-hatch={hatch}>
      {code}
    </span>
  );
}
