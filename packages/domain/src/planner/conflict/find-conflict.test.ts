import { describe, expect, it } from 'vitest';
import { readProblem } from '../format/read-problem.ts';
import { planYear } from '../plan-year.ts';

function planOf(facts: object) {
  const reading = readProblem({
    version: 1,
    horizon: { start: '2026-03-01', end: '2026-04-30' },
    weekdays: [1, 2, 3, 4, 5],
    closedDays: ['2026-04-06', '2026-04-27'],
    people: [{ id: 'p', unavailable: [{ start: '2026-03-01', end: '2026-03-31' }] }, { id: 'q' }],
    ...facts,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return planYear(reading.value, { seconds: 0.05 });
}

const named = (plan: ReturnType<typeof planOf>) =>
  plan.conflict?.requirements.map(({ constraint, subjects }) => [constraint, ...subjects].join(' ')).sort();

describe('an impossible problem', () => {
  it('names the gap, the window and the number of sessions that do not go together', () => {
    const plan = planOf({
      series: [
        {
          id: 'a',
          sessions: 3,
          minGapDays: 21,
          window: { start: '2026-03-01', end: '2026-03-31' },
          attendees: ['q'],
        },
        { id: 'b', sessions: 2, minGapDays: 14, attendees: ['q'] },
      ],
    });
    expect(plan.score.hard).toBeGreaterThan(0);
    expect(plan.assignments.length + plan.unplanned.length).toBe(5);
    expect(named(plan)).toEqual(['leastGap a', 'outsideWindow a', 'sessions a']);
    expect(plan.conflict?.isMinimal).toBe(true);
  });

  it('names the facilitator who is away in the only month', () => {
    const plan = planOf({
      series: [
        { id: 'a', sessions: 1, months: [3], facilitators: ['p'] },
        { id: 'b', sessions: 1, attendees: ['q'] },
      ],
    });
    expect(named(plan)).toEqual([
      'outsideMonths a',
      'personDoubleBooked p',
      'requiredUnavailable p',
      'sessions a',
    ]);
  });

  it('is silent where everything fits', () => {
    expect(planOf({ series: [{ id: 'a', sessions: 2, attendees: ['q'] }] }).conflict).toBeUndefined();
  });
});
