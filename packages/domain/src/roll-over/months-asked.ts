import type { SeasonCoverage } from '../norm-coverage/types.ts';

/**
 * In which months (1 to 12) a norm lets each session fall that fills one of its slots, by session id. Sessions that
 * no norm asks, or at any time, are not in it; one that fills slots of two norms has the months that suit both.
 */
export function monthsAsked(coverage: SeasonCoverage): Map<string, number[]> {
  const months = new Map<string, number[]>();
  const slots = coverage.lines.flatMap((line) => line.subjects.flatMap((one) => one.slots));
  for (const slot of slots) {
    if (!slot.sessionId || slot.months.length === 0) continue;
    const asked = [...new Set(slot.months.map((one) => one.month))].sort((a, b) => a - b);
    const known = months.get(slot.sessionId);
    const both = known?.filter((month) => asked.includes(month)) ?? [];
    months.set(slot.sessionId, both.length > 0 ? both : asked);
  }
  return months;
}
