/** `hard`: must hold, each breach counts one. `soft`: costs its amount times its weight. */
export type Level = 'hard' | 'soft';

export interface ConstraintRow {
  level: Level;
  /** Cost of one unit of its amount. For a hard constraint any weight above 0 means: it holds. */
  weight: number;
  /** What one unit of its amount is, in one line. */
  amount: string;
}

/** Every constraint of the planner: its level, its default weight and the unit of its amount. */
export const CONSTRAINT_TABLE = {
  personDoubleBooked: { level: 'hard', weight: 1, amount: 'one person in two sessions at once' },
  requiredUnavailable: { level: 'hard', weight: 1, amount: 'a required person or facilitator who cannot' },
  quorum: { level: 'hard', weight: 1, amount: 'people short of the quorum' },
  maxSessionsPerDay: { level: 'hard', weight: 1, amount: "a session beyond a person's most per day" },
  roomTaken: { level: 'hard', weight: 1, amount: 'another session in the room at once' },
  roomUnsuitable: {
    level: 'hard',
    weight: 1,
    amount: 'no room, or one that is not asked, closed or too small',
  },
  closedDay: { level: 'hard', weight: 1, amount: 'a closed day' },
  outsideWindow: { level: 'hard', weight: 1, amount: 'days outside the horizon or the window' },
  outsideMonths: { level: 'hard', weight: 1, amount: 'a month that is not allowed' },
  outsideWeekdays: { level: 'hard', weight: 1, amount: 'a weekday that is not allowed' },
  outsideDayParts: { level: 'hard', weight: 1, amount: 'a day part that is not allowed' },
  outsideSlot: { level: 'hard', weight: 1, amount: 'days outside the slot of the norm' },
  leastGap: { level: 'hard', weight: 1, amount: 'days short of the least gap' },
  order: { level: 'hard', weight: 1, amount: 'a session that is not after the one it must follow' },
  fixedMoved: { level: 'hard', weight: 1, amount: 'a fixed session elsewhere' },
  unplanned: { level: 'hard', weight: 1, amount: 'a session without a date' },
  absence: { level: 'soft', weight: 4, amount: 'an attendee who cannot' },
  ifNeeded: { level: 'soft', weight: 1, amount: 'an attendee who comes only if needed' },
  evenGaps: { level: 'soft', weight: 1, amount: 'days off the ideal gap; those beyond a week count double' },
  costlyPeriod: { level: 'soft', weight: 1, amount: 'weight of the period for each attendee of its regions' },
  weekdayPreference: {
    level: 'soft',
    weight: 1,
    amount: 'a person or series on another weekday than preferred',
  },
  dayPartPreference: {
    level: 'soft',
    weight: 1,
    amount: 'a person or series in another part than preferred',
  },
  monthPreference: { level: 'soft', weight: 1, amount: 'a person or series in another month than preferred' },
  personalSpacing: {
    level: 'soft',
    weight: 1,
    amount: 'from the table, for each person with two sessions so near',
  },
  weeklyLoad: { level: 'soft', weight: 5, amount: "a session beyond a person's most per week" },
  sameWeek: { level: 'soft', weight: 5, amount: 'weeks between sister sessions' },
  previousDate: {
    level: 'soft',
    weight: 10,
    amount: '1 for another time, and 1 for each week moved, at most 5',
  },
} as const satisfies Record<string, ConstraintRow>;

export type ConstraintId = keyof typeof CONSTRAINT_TABLE;

export const CONSTRAINT_IDS = Object.keys(CONSTRAINT_TABLE) as ConstraintId[];
