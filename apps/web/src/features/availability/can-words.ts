import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Can, DayPart } from './week-pattern.ts';

export const CAN_WORDS: Record<Can, MessageDescriptor> = {
  can: msg`kan`,
  ifNeeded: msg`als het moet`,
  cannot: msg`kan niet`,
};

export const DAY_PART_WORDS: Record<DayPart, MessageDescriptor> = {
  morning: msg`ochtend`,
  afternoon: msg`middag`,
  evening: msg`avond`,
};

const MONDAY = msg`maandag`;

const WEEKDAY_WORDS: readonly MessageDescriptor[] = [
  MONDAY,
  msg`dinsdag`,
  msg`woensdag`,
  msg`donderdag`,
  msg`vrijdag`,
  msg`zaterdag`,
  msg`zondag`,
];

/** The name of a weekday, 1 is Monday. */
export function weekdayWord(weekday: number): MessageDescriptor {
  return WEEKDAY_WORDS[weekday - 1] ?? MONDAY;
}
