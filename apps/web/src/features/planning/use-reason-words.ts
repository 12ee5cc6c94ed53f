import {
  CONSTRAINT_IDS,
  CONSTRAINT_TABLE,
  type ConstraintId,
} from '@leerkring/domain/planner/constraint-table';
import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import * as days from './day-words.ts';
import * as gaps from './gap-words.ts';
import * as people from './people-words.ts';
import type { AboutSession, Reason, Told } from './reason.ts';
import { useGapWords } from './use-gap-words.ts';

/** How each constraint of the planner is said, without capital and full stop. */
const WORDS: Record<ConstraintId, (told: Told) => string[]> = {
  personDoubleBooked: people.doubleBookedWords,
  requiredUnavailable: people.requiredWords,
  quorum: people.quorumWords,
  maxSessionsPerDay: people.perDayWords,
  roomTaken: ({ i18n, names, reasons }) =>
    roomsIn(names, reasons).map((room) => i18n._(msg`${room} is dan bezet`)),
  roomUnsuitable: ({ i18n, names, reasons }) => {
    const rooms = roomsIn(names, reasons);
    return rooms.length > 0
      ? rooms.map((room) => i18n._(msg`${room} kan dan niet of is te klein`))
      : [i18n._(msg`geen zaal die dan kan`)];
  },
  closedDay: days.closedDayWords,
  outsideWindow: days.outsideSeasonWords,
  outsideMonths: days.monthWords,
  outsideWeekdays: days.weekdayWords,
  outsideDayParts: ({ i18n }) => [i18n._(msg`niet in dit dagdeel`)],
  outsideSlot: days.slotWords,
  leastGap: gaps.leastGapWords,
  order: gaps.orderWords,
  fixedMoved: ({ i18n }) => [i18n._(msg`staat vast op een andere dag`)],
  unplanned: ({ i18n }) => [i18n._(msg`heeft nog geen datum`)],
  absence: people.absenceWords,
  ifNeeded: people.ifNeededWords,
  evenGaps: gaps.evenGapWords,
  costlyPeriod: days.periodWords,
  weekdayPreference: people.weekdayWishWords,
  dayPartPreference: people.dayPartWishWords,
  monthPreference: people.monthWishWords,
  personalSpacing: gaps.spacingWords,
  weeklyLoad: people.perWeekWords,
  sameWeek: gaps.sisterWords,
  previousDate: ({ i18n }) => [i18n._(msg`anders dan gepubliceerd`)],
};

function roomsIn(names: NamesOfPlan, reasons: readonly Reason[]): string[] {
  return reasons.flatMap(({ subjects: [id = ''] }) => names.rooms.get(id) ?? []);
}

/** Which come first: what must hold, then what costs most. */
function weight(constraint: ConstraintId, reasons: readonly Reason[]): number {
  const { level, weight: each } = CONSTRAINT_TABLE[constraint];
  const amount = reasons.reduce((sum, one) => sum + one.amount, 0);
  return (level === 'hard' ? 1e9 : 0) + amount * each;
}

/**
 * Reasons as sentences, without capital and full stop, the weightiest first, each once. `short` (for a tooltip) counts
 * people, `full` (for a list) names a few. Tell which session is in hand, and on which day it is thought of.
 */
export type ReasonWords = (
  reasons: readonly Reason[],
  form?: 'short' | 'full',
  about?: AboutSession,
) => string[];

/** Says in words why a day costs something, or what a plan breaks. */
export function useReasonWords(names: NamesOfPlan): ReasonWords {
  const { i18n } = useLingui();
  const gapWords = useGapWords();
  return useCallback(
    (reasons: readonly Reason[], form: 'short' | 'full' = 'full', about: AboutSession = {}) => {
      const together = Map.groupBy(reasons, ({ constraint }) => constraint);
      const sentences = CONSTRAINT_IDS.filter((id) => together.has(id))
        .map((id) => ({ id, told: { i18n, names, reasons: together.get(id) ?? [], about, form } }))
        .sort((a, b) => weight(b.id, b.told.reasons) - weight(a.id, a.told.reasons))
        .flatMap(({ id, told }) => WORDS[id](told));
      const isToldOfGap = together.has('leastGap') || together.has('evenGaps');
      const around = about.gaps && !isToldOfGap ? gapWords(about.gaps) : [];
      return [...new Set([...sentences, ...around])];
    },
    [i18n, names, gapWords],
  );
}
