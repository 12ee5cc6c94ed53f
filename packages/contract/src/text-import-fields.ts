import { z } from 'zod';
import { TEXT_IMPORT_LIMITS } from './text-import-limits.ts';

/** What is wrong with a field, as a code; web and API turn it into words. */
export type InputFault =
  | 'required'
  | 'tooLong'
  | 'tooMany'
  | 'outOfRange'
  | 'noDate'
  | 'noTime'
  | 'noEmail'
  | 'endBeforeStart'
  | 'startMissing'
  | 'reasonNotCancelled'
  | 'unknownKey'
  | 'doubleKey'
  | 'doubleName'
  | 'invalid';

const fault = (code: InputFault): { error: string } => ({ error: code });

/** Words of at most so many characters; absent and null both mean nothing is known. */
export const words = (max: number = TEXT_IMPORT_LIMITS.words) =>
  z.string().max(max, fault('tooLong')).nullish();

/** A name that must say something when it is there. */
export const name = (max: number = TEXT_IMPORT_LIMITS.title) =>
  z
    .string()
    .max(max, fault('tooLong'))
    .refine((text) => text.trim() !== '', fault('required'));

export const date = z.iso.date(fault('noDate'));
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, fault('noTime'));
export const count = (least: number, most: number) =>
  z.int(fault('outOfRange')).min(least, fault('outOfRange')).max(most, fault('outOfRange')).nullish();
export const email = z.email(fault('noEmail')).max(200, fault('tooLong')).nullish();

export const groupKind = z.enum([
  'intervision',
  'learningTable',
  'workshop',
  'learningNetwork',
  'innovationRoom',
  'neighbourhoodTable',
  'other',
]);
export const groupColor = z.enum(['blue', 'plum', 'moss', 'ochre', 'violet', 'teal', 'brick', 'slate']);
export const countUnit = z.enum(['people', 'organisations', 'municipalities', 'representatives']);
export const learningAim = z.enum(['inform', 'transferKnowledge', 'exchangeExperience', 'meet']);
export const normScope = z.enum(['network', 'region', 'group', 'theme']);
export const sessionStatus = z.enum(['planned', 'confirmed', 'held', 'cancelled']);
export const registrationState = z.enum(['unknown', 'notYetOpen', 'open', 'full', 'closed']);
export const visibility = z.enum(['public', 'members']);

/** Every thing bears a key; one that exists already also its id, and the version that the reader saw. */
export const reference = {
  key: z.string().min(1).max(40),
  id: z.string().min(1).max(64).nullish(),
  version: z.int().nullish(),
};

/** A list of at most so many. */
export const list = <Item extends z.ZodType>(item: Item, most: number = TEXT_IMPORT_LIMITS.things) =>
  z.array(item).max(most, fault('tooMany'));

/** The last of two days, or the most of two numbers, that would lie before the first, gets the fault. */
export function requireOrder(first: string, last: string, code: 'endBeforeStart' | 'outOfRange') {
  return (item: object, context: z.RefinementCtx): void => {
    const { [first]: low, [last]: high } = item as Record<string, string | number | null | undefined>;
    if (low === null || low === undefined || high === null || high === undefined) return;
    if (high < low) context.addIssue({ code: 'custom', message: code satisfies InputFault, path: [last] });
  };
}

/** Fields that something new must have; something existing only where they change. */
export function requireWhenNew(fields: readonly string[]) {
  return (item: object, context: z.RefinementCtx): void => {
    const values = item as Record<string, unknown>;
    if (typeof values.id === 'string') return;
    for (const field of fields.filter((one) => values[one] === undefined || values[one] === null)) {
      context.addIssue({ code: 'custom', message: 'required' satisfies InputFault, path: [field] });
    }
  };
}
