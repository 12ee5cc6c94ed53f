import { z } from 'zod';
import type { InputFault } from './text-import-fields.ts';

/** Limits of what a person says of her time; all inclusive. */
export const AVAILABILITY_LIMITS = {
  /** Lines in one call, and lines that one person or room can have. */
  edits: 500,
  lines: 1000,
  note: 500,
  perDay: 10,
  perWeek: 50,
} as const;

const fault = (code: InputFault): { error: string } => ({ error: code });
const count = (most: number) =>
  z.int(fault('outOfRange')).min(1, fault('outOfRange')).max(most, fault('outOfRange'));

/** A line as it is to stand; days as YYYY-MM-DD, the last one inclusive. A weekday, or a first and a last day. */
export const availabilityRow = z
  .object({
    kind: z.enum(['cannot', 'ifNeeded', 'can', 'prefers'], fault('required')),
    weekday: z.int().min(1, fault('outOfRange')).max(7, fault('outOfRange')).nullish(),
    dayPart: z.enum(['morning', 'afternoon', 'evening']).nullish(),
    startsOn: z.iso.date(fault('noDate')).nullish(),
    endsOn: z.iso.date(fault('noDate')).nullish(),
    note: z.string().max(AVAILABILITY_LIMITS.note, fault('tooLong')).nullish(),
  })
  .superRefine(({ weekday, startsOn, endsOn }, context) => {
    const add = (field: string, message: InputFault) =>
      context.addIssue({ code: 'custom', message, path: [field] });
    if (!weekday && !startsOn) add('startsOn', 'required');
    else if (!weekday && !endsOn) add('endsOn', 'required');
    if (startsOn && endsOn && endsOn < startsOn) add('endsOn', 'endBeforeStart');
  });

/** The most sessions that somebody can have; null is no limit. */
export const sessionLimits = z.object({
  maxSessionsPerDay: count(AVAILABILITY_LIMITS.perDay).nullish(),
  maxSessionsPerWeek: count(AVAILABILITY_LIMITS.perWeek).nullish(),
});
