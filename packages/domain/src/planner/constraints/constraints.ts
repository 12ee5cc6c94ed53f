import type { Constraint } from './constraint.ts';
import * as days from './days.ts';
import * as people from './people.ts';
import * as preferences from './preferences.ts';
import * as rooms from './rooms.ts';
import * as series from './series.ts';

/** What a plan is judged by, apart from sessions without a date, which the evaluation counts itself. */
export const CONSTRAINTS: readonly Constraint[] = [
  { id: 'personDoubleBooked', find: people.personDoubleBooked },
  { id: 'requiredUnavailable', find: people.requiredUnavailable },
  { id: 'quorum', find: people.quorum },
  { id: 'maxSessionsPerDay', find: people.maxSessionsPerDay },
  { id: 'roomTaken', find: rooms.roomTaken },
  { id: 'roomUnsuitable', find: rooms.roomUnsuitable },
  { id: 'closedDay', find: days.closedDay },
  { id: 'outsideWindow', find: days.outsideWindow },
  { id: 'outsideMonths', find: days.outsideMonths },
  { id: 'outsideWeekdays', find: days.outsideWeekdays },
  { id: 'outsideDayParts', find: days.outsideDayParts },
  { id: 'outsideSlot', find: days.outsideSlot },
  { id: 'leastGap', find: series.leastGap },
  { id: 'order', find: series.order },
  { id: 'fixedMoved', find: days.fixedMoved },
  { id: 'absence', find: people.absence },
  { id: 'ifNeeded', find: people.ifNeeded },
  { id: 'evenGaps', find: series.evenGaps },
  { id: 'costlyPeriod', find: days.costlyPeriod },
  { id: 'weekdayPreference', find: preferences.weekdayPreference },
  { id: 'dayPartPreference', find: preferences.dayPartPreference },
  { id: 'monthPreference', find: preferences.monthPreference },
  { id: 'personalSpacing', find: people.personalSpacing },
  { id: 'weeklyLoad', find: people.weeklyLoad },
  { id: 'sameWeek', find: series.sameWeek },
  { id: 'previousDate', find: days.previousDate },
];
