import { z } from 'zod';
import { CONSTRAINT_IDS, CONSTRAINT_TABLE, type ConstraintId } from '../constraint-table.ts';
import {
  busyRange,
  costlyPeriod,
  date,
  dateRange,
  days,
  id,
  index,
  list,
  month,
  normSlot,
  optional,
  time,
  weekday,
  weight,
} from './fields.ts';

/** Years that one problem may span, so that a mistyped century is refused instead of planned. */
const LONGEST_HORIZON_DAYS = 3660;
const MS_PER_DAY = 86_400_000;

const preferences = {
  preferredWeekdays: list(weekday),
  preferredDayParts: list(id),
  preferredMonths: list(month),
};

const dayPart = z
  .strictObject({ id, start: time, end: time })
  .refine((part) => part.start < part.end, 'ends before it starts');

const person = z.strictObject({
  id,
  region: optional(id),
  maxSessionsPerDay: optional(z.int().min(0)),
  maxSessionsPerWeek: optional(z.int().min(0)),
  ...preferences,
  unavailable: list(busyRange),
  ifNeeded: list(busyRange),
});

const room = z.strictObject({ id, capacity: optional(z.int().min(0)), unavailable: list(busyRange) });

const series = z.strictObject({
  id,
  sessions: z.int().min(0).max(10_000),
  window: optional(dateRange),
  months: list(month),
  weekdays: list(weekday),
  dayParts: list(id),
  durationMinutes: optional(z.int().min(1).max(1440)),
  slots: list(normSlot),
  minGapDays: optional(days),
  idealGapDays: optional(days),
  ...preferences,
  attendees: list(id),
  required: list(id),
  facilitators: list(id),
  quorum: optional(z.number().min(0).max(1)),
  rooms: list(id),
  online: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  closedDays: list(date),
  after: list(id),
  sameWeekAs: list(id),
  fixed: list(z.strictObject({ index, date, dayPart: optional(id), room: optional(id) })),
});

const weights = z.strictObject(
  Object.fromEntries(CONSTRAINT_IDS.map((each) => [each, weightOf(each)])) as Record<
    ConstraintId,
    ReturnType<typeof weightOf>
  >,
);

function weightOf(constraint: ConstraintId) {
  const row = CONSTRAINT_TABLE[constraint];
  return weight
    .nullish()
    .meta({ default: row.weight, description: `${row.level}; one unit is ${row.amount}; 0 switches it off` })
    .transform((value) => value ?? row.weight);
}

const timeZone = z
  .string()
  .min(1)
  .refine(isTimeZone, 'is no time zone that is known here')
  .default('Europe/Amsterdam');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Version 1 of a plan problem, as it may be written. */
export const problemSchema = z.strictObject({
  version: z.literal(1),
  timeZone,
  horizon: dateRange.refine(
    ({ start, end }) => (Date.parse(end) - Date.parse(start)) / MS_PER_DAY < LONGEST_HORIZON_DAYS,
    'is longer than ten years',
  ),
  weekdays: list(weekday),
  closedDays: list(date),
  costlyPeriods: list(costlyPeriod),
  dayParts: list(dayPart),
  people: list(person),
  rooms: list(room),
  series: list(series),
  previous: list(z.strictObject({ series: id, index, date, dayPart: optional(id) })),
  personalSpacing: list(weight),
  weights: weights.nullish().transform((value) => value ?? weights.parse({})),
});
