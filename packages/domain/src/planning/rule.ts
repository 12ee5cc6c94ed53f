import type { DayPartHours, DayPartName } from '../availability/types.ts';
import { type Importance, WEIGHT_NAMES, type WeightName } from './weights.ts';

/** What a rule says of the sessions that it is about; an empty list or null leaves it to the wider rule. */
export interface RuleFields {
  /** 1 is Monday. */
  weekdays: readonly number[];
  dayParts: readonly DayPartName[];
  /** 1 to 12. */
  months: readonly number[];
  durationMinutes: number | null;
  minGapDays: number | null;
  idealGapDays: number | null;
  /** 0 to 100. */
  quorumPercent: number | null;
  needsPlace: boolean | null;
}

/** How sessions of a group, of a format, or (both null) of the whole network are to be planned. */
export interface PlanningRule extends RuleFields, Partial<Record<`${WeightName}Weight`, number | null>> {
  formatId: string | null;
  groupId: string | null;
  /** `HH:MM`, of the whole network only. */
  morningStart: string | null;
  afternoonStart: string | null;
  eveningStart: string | null;
}

const NOTHING: RuleFields = {
  weekdays: [],
  dayParts: [],
  months: [],
  durationMinutes: null,
  minGapDays: null,
  idealGapDays: null,
  quorumPercent: null,
  needsPlace: null,
};

/** What holds for the sessions of a group or format: what the group's rule leaves open the format's says, then the network's. */
export function effectiveRule(
  rules: readonly PlanningRule[],
  of: { groupId: string | null; formatId: string | null },
): RuleFields {
  const narrowFirst = [
    of.groupId ? rules.find((rule) => rule.groupId === of.groupId) : undefined,
    of.formatId ? rules.find((rule) => !rule.groupId && rule.formatId === of.formatId) : undefined,
    networkRule(rules),
  ].filter((rule) => rule !== undefined);
  const first = <Key extends keyof RuleFields>(key: Key): RuleFields[Key] =>
    narrowFirst
      .map((rule) => rule[key])
      .find((value) => (Array.isArray(value) ? value.length > 0 : value !== null)) ?? NOTHING[key];
  return {
    weekdays: first('weekdays'),
    dayParts: first('dayParts'),
    months: first('months'),
    durationMinutes: first('durationMinutes'),
    minGapDays: first('minGapDays'),
    idealGapDays: first('idealGapDays'),
    quorumPercent: first('quorumPercent'),
    needsPlace: first('needsPlace'),
  };
}

export function networkRule(rules: readonly PlanningRule[]): PlanningRule | undefined {
  return rules.find((rule) => !rule.groupId && !rule.formatId);
}

/** How heavily each wish weighs in a network; what nobody said weighs as usual. */
export function importancesOf(rules: readonly PlanningRule[]): Record<WeightName, Importance> {
  const rule = networkRule(rules);
  return Object.fromEntries(WEIGHT_NAMES.map((name) => [name, rule?.[`${name}Weight`] ?? 2])) as Record<
    WeightName,
    Importance
  >;
}

export const USUAL_STARTS: Record<DayPartName, string> = {
  morning: '09:30',
  afternoon: '13:30',
  evening: '19:30',
};

/** Parts end here, and at the latest where the next one begins. */
const USUAL_ENDS: Record<DayPartName, string> = { morning: '12:30', afternoon: '17:30', evening: '22:30' };

/** The parts of a day in which a network meets, with the hour at which its sessions then begin. */
export function dayPartsOf(rules: readonly PlanningRule[]): DayPartHours[] {
  const rule = networkRule(rules);
  const starts = {
    morning: rule?.morningStart ?? USUAL_STARTS.morning,
    afternoon: rule?.afternoonStart ?? USUAL_STARTS.afternoon,
    evening: rule?.eveningStart ?? USUAL_STARTS.evening,
  };
  const ends: [DayPartName, string][] = [
    ['morning', starts.afternoon],
    ['afternoon', starts.evening],
    ['evening', '23:59'],
  ];
  return ends.map(([id, next]) => {
    const start = starts[id];
    const usual = start < USUAL_ENDS[id] ? USUAL_ENDS[id] : next;
    const end = [usual, next].sort()[0] as string;
    return { id, start, end: end > start ? end : '23:59' };
  });
}
