import { z } from 'zod';
import { isPlainDate } from '../calendar/plain-date.ts';
import type { Placement } from './placement.ts';

const id = z.string().min(1).max(64).nullable();
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable();

/** One placement as it is stored; keys that are not here are refused. */
export const placementSchema: z.ZodType<Placement> = z.strictObject({
  key: z.string().max(300),
  sessionId: id,
  version: z.int().min(1).nullable(),
  groupId: id,
  formatId: id,
  regionId: id,
  themeId: id,
  trackId: id,
  placeId: id,
  sequence: z.int().min(1).max(10_000).nullable(),
  title: z.string().max(300).nullable(),
  months: z
    .array(z.strictObject({ year: z.int().min(1900).max(2199), month: z.int().min(1).max(12) }))
    .max(24),
  undatedId: id,
  isOnline: z.boolean().nullable(),
  startsOn: z.string().refine(isPlainDate),
  endsOn: z.string().refine(isPlainDate),
  startTime: time,
  endTime: time,
});

/** A season's calendar holds no more. */
const MOST_SESSIONS = 10_000;

/** What a scenario is made of, version 1: every session of the season with a date, held ones too. */
export const scenarioContentSchema = z.strictObject({
  version: z.literal(1),
  /** A copy of the plan as it was, or with a generated plan put on it. */
  source: z.enum(['plan', 'generated']),
  sessions: z.array(placementSchema).max(MOST_SESSIONS),
});

export type ScenarioContent = z.infer<typeof scenarioContentSchema>;
