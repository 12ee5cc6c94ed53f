import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { Can } from './week-pattern.ts';

const MARKS = { can: IconCheck, ifNeeded: IconQuestionMark, cannot: IconX };

/** The sign of an answer, beside or in the place of its word: it is told apart without colour. */
export function CanMark({ can, size = 18 }: { can: Can; size?: number }) {
  const Mark = MARKS[can];
  return <Mark size={size} aria-hidden="true" />;
}
