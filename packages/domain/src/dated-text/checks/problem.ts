import type { ProblemCode } from '../types.ts';

/** A problem with its place in the flat text. */
export interface ProblemFound {
  code: ProblemCode;
  from: number;
  to: number;
  reason: string;
}
