import type { AvailabilityLineInput } from '../../generated/graphql.ts';
import type { AvailabilityLine } from './availability-query.ts';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** What one part of one weekday says. Who prefers a time can. */
export type Can = 'can' | 'ifNeeded' | 'cannot';

/** Every part of every weekday, by `weekday part`. */
export type WeekPattern = Readonly<Record<string, Can>>;

export const cellOf = (weekday: number, part: DayPart) => `${weekday} ${part}`;

const NEXT: Record<Can, Can> = { can: 'ifNeeded', ifNeeded: 'cannot', cannot: 'can' };

export function nextOf(can: Can): Can {
  return NEXT[can];
}

/** A line of the pattern of the week: one that holds all year round. */
export function isWeekly(line: AvailabilityLine): boolean {
  return !!line.weekday && !line.startsOn && !line.isPollAnswer;
}

/** What the lines say of each part of the week; a part of a day wins over the whole day, and the worst of two. */
export function patternOf(lines: readonly AvailabilityLine[]): WeekPattern {
  const weekly = lines.filter(isWeekly);
  const said = (weekday: number, part: DayPart | null) => {
    const kinds = weekly
      .filter((one) => one.weekday === weekday && (one.dayPart ?? null) === part)
      .map((one) => one.kind);
    if (kinds.includes('cannot')) return 'cannot';
    if (kinds.includes('ifNeeded')) return 'ifNeeded';
    return kinds.length > 0 ? 'can' : null;
  };
  return Object.fromEntries(
    WEEKDAYS.flatMap((weekday) =>
      DAY_PARTS.map((part) => [cellOf(weekday, part), said(weekday, part) ?? said(weekday, null) ?? 'can']),
    ),
  );
}

/** The edits that bring the lines of the week to a pattern: as few lines as say it, and none that stays is touched. */
export function editsOfPattern(
  lines: readonly AvailabilityLine[],
  pattern: WeekPattern,
): AvailabilityLineInput[] {
  const wanted = WEEKDAYS.flatMap((weekday) => linesOfDay(weekday, pattern));
  const keyOf = (one: { weekday?: number | null; dayPart?: string | null; kind?: string | null }) =>
    `${one.weekday} ${one.dayPart ?? ''} ${one.kind}`;
  const missing = new Map(wanted.map((one) => [keyOf(one), one]));
  const gone: AvailabilityLineInput[] = [];
  for (const line of lines.filter(isWeekly)) {
    if (missing.delete(keyOf(line))) continue;
    gone.push({ id: line.id, version: line.version, remove: true });
  }
  return [...gone, ...missing.values()];
}

/** What says nothing but "can" needs no line. */
function linesOfDay(weekday: number, pattern: WeekPattern): AvailabilityLineInput[] {
  const parts = DAY_PARTS.map((dayPart) => ({ dayPart, kind: pattern[cellOf(weekday, dayPart)] ?? 'can' }));
  const [first] = parts;
  if (first && parts.every(({ kind }) => kind === first.kind)) {
    return first.kind === 'can' ? [] : [{ weekday, kind: first.kind }];
  }
  return parts.filter(({ kind }) => kind !== 'can').map((one) => ({ weekday, ...one }));
}
