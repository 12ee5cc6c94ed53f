import { z } from 'zod';
import { isPlainDate } from '../../calendar/plain-date.ts';

/** The fields that problems and plans are made of. Absent and null mean the same: no restriction. */

export const id = z.string().min(1).max(200);

export const date = z
  .string()
  .regex(/^[12]\d{3}-\d{2}-\d{2}$/, 'is not a YYYY-MM-DD date of the years 1000 to 2999')
  .refine(isPlainDate, 'is no existing date')
  .meta({ format: 'date' });

export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a HH:MM time');

/** A list that may be left out. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).nullish().transform(noneWhenAbsent);
}

function noneWhenAbsent<T>(items: T[] | null | undefined): T[] {
  return items ?? [];
}

/** A value that may be left out. */
export function optional<T extends z.ZodType>(value: T) {
  return value.nullish().transform(nullWhenAbsent);
}

function nullWhenAbsent<T>(value: T | null | undefined): T | null {
  return value ?? null;
}

export const weekday = z.int().min(1).max(7);
export const month = z.int().min(1).max(12);
export const index = z.int().min(1).max(10_000);
export const days = z.int().min(0).max(3660);
export const weight = z.number().min(0).max(1e6);

const range = { start: date, end: date };

/** Both days inclusive. */
export const dateRange = z.strictObject(range).refine(isForward, 'ends before it starts');

export const busyRange = z
  .strictObject({ ...range, dayPart: optional(id) })
  .refine(isForward, 'ends before it starts');

export const costlyPeriod = z
  .strictObject({ id, ...range, regions: list(id), weight: weight.default(1) })
  .refine(isForward, 'ends before it starts');

export const normSlot = z.strictObject({ index, ...range }).refine(isForward, 'ends before it starts');

function isForward(value: { start: string; end: string }): boolean {
  return value.start <= value.end;
}
