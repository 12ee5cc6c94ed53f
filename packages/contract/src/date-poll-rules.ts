import { z } from 'zod';
import { EDIT_LIMITS } from './edit-limits.ts';
import type { InputFault } from './text-import-fields.ts';

/** Limits of date polls; all inclusive. */
export const DATE_POLL_LIMITS = { options: 60, people: 500, sought: 60, comment: 2000 } as const;

const fault = (code: InputFault): { error: string } => ({ error: code });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, fault('noTime'));

/** A date that is asked: YYYY-MM-DD, with hours HH:MM or for the whole day. */
export const datePollOption = z
  .object({ date: z.iso.date(fault('noDate')), startTime: time.nullish(), endTime: time.nullish() })
  .superRefine(({ startTime, endTime }, context) => {
    const add = (message: InputFault) => context.addIssue({ code: 'custom', message, path: ['endTime'] });
    if (endTime && !startTime) add('startMissing');
    else if (endTime && startTime && endTime <= startTime) add('endBeforeStart');
  });

/** What a poll says of itself. */
export const datePollText = z.object({
  title: z
    .string()
    .max(EDIT_LIMITS.title, fault('tooLong'))
    .refine((value) => value.trim() !== '', fault('required')),
  explanation: z.string().max(EDIT_LIMITS.words, fault('tooLong')).nullish(),
  sought: z.int().min(1, fault('outOfRange')).max(DATE_POLL_LIMITS.sought, fault('outOfRange')),
  answerBy: z.iso.date(fault('noDate')).nullish(),
});
