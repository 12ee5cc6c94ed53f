import { z } from 'zod';
import { date, id, index, list, optional, time } from './fields.ts';

const assignment = z.strictObject({
  series: id,
  index,
  date,
  dayPart: optional(id),
  start: optional(time),
  end: optional(time),
  room: optional(id),
});

/** Version 1 of a plan, as it may be written: what follows from the assignments is not read again. */
export const planSchema = z.strictObject({
  version: z.literal(1),
  assignments: list(assignment),
  unplanned: list(z.strictObject({ series: id, index })),
  score: z.unknown().optional(),
  costs: z.unknown().optional(),
  violations: z.unknown().optional(),
  conflict: z.unknown().optional(),
  moved: z.unknown().optional(),
  stats: z.unknown().optional(),
});
