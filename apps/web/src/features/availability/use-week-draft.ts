import { useEffect, useRef, useState } from 'react';
import type { AvailabilityLineInput } from '../../generated/graphql.ts';
import type { AvailabilityLine } from './availability-query.ts';
import { editsOfPattern, patternOf, type WeekPattern } from './week-pattern.ts';

/** So long (milliseconds) after the last press it is kept: going round three answers is one change. */
const PAUSE = 700;

/** The week as it is pressed, shown at once and kept when pressing pauses; also when the page is left. */
export function useWeekDraft(
  lines: readonly AvailabilityLine[],
  save: (edits: AvailabilityLineInput[]) => Promise<boolean>,
) {
  const [pressed, setPressed] = useState<WeekPattern>({});
  const latest = useRef({ lines, save, pressed });
  latest.current = { lines, save, pressed };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef(false);

  const keep = async () => {
    if (sending.current) return;
    const now = latest.current;
    const edits = editsOfPattern(now.lines, { ...patternOf(now.lines), ...now.pressed });
    if (edits.length === 0) return setPressed({});
    sending.current = true;
    await now.save(edits);
    sending.current = false;
    // What was pressed meanwhile differs from what was sent, and goes next.
    const isSame = latest.current.pressed === now.pressed;
    if (isSame) setPressed({});
    else timer.current = setTimeout(() => void keep(), PAUSE);
  };
  const press = (cells: WeekPattern) => {
    setPressed((old) => ({ ...old, ...cells }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), PAUSE);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      const { lines: now, save: send, pressed: last } = latest.current;
      const edits = sending.current ? [] : editsOfPattern(now, { ...patternOf(now), ...last });
      if (edits.length > 0) void send(edits);
    },
    [],
  );
  return { pattern: { ...patternOf(lines), ...pressed }, press };
}
