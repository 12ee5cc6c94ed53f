import { z } from 'zod';
import type { InputFault } from './text-import-fields.ts';

/** Limits of the school-holiday table; all inclusive. */
export const SCHOOL_HOLIDAY_EDIT_LIMITS = { edits: 1000, name: 100, source: 200, days: 100 } as const;

const fault = (code: InputFault): { error: string } => ({ error: code });
const filled = (max: number) => z.string().trim().min(1, fault('required')).max(max, fault('tooLong'));

/** A school holiday as it is to stand in the table; days as YYYY-MM-DD, the last one inclusive. */
export const schoolHolidayRow = z
  .object({
    name: filled(SCHOOL_HOLIDAY_EDIT_LIMITS.name),
    region: z.enum(['north', 'middle', 'south'], fault('required')),
    startsOn: z.iso.date(fault('noDate')),
    endsOn: z.iso.date(fault('noDate')),
    source: filled(SCHOOL_HOLIDAY_EDIT_LIMITS.source),
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    const add = (message: InputFault) => context.addIssue({ code: 'custom', message, path: ['endsOn'] });
    if (endsOn < startsOn) add('endBeforeStart');
    else if (Date.parse(endsOn) - Date.parse(startsOn) > SCHOOL_HOLIDAY_EDIT_LIMITS.days * 86_400_000) {
      add('outOfRange');
    }
  });

export type SchoolHolidayRow = z.infer<typeof schoolHolidayRow>;
