import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../planner/evaluate-plan.ts';
import { buildPlanning } from '../planning/build-planning.ts';
import { scenarioAssignments } from './scenario-assignments.ts';
import { placement } from './testing/placement.ts';
import { seasonToPlan } from './testing/season-to-plan.ts';

describe('a scenario as assignments', () => {
  const planning = buildPlanning(seasonToPlan());
  const kept = placement('', { sessionId: 'x1', groupId: 'g', startsOn: '2027-02-09' });

  it('puts known sessions on its days and new ones in open slots', () => {
    const fresh = placement('', { formatId: 'f', startsOn: '2027-03-09' });
    const assignments = scenarioAssignments(planning, [kept, fresh]);
    expect(assignments.map(({ date }) => date)).toEqual(['2027-02-09', '2027-03-09']);
    expect(evaluatePlan(planning.problem, assignments).unplanned).toHaveLength(2);
  });

  it('knows the session that was made of a new one since', () => {
    const made = placement('', { groupId: 'g', startsOn: '2027-01-12' });
    const [assignment, ...more] = scenarioAssignments(planning, [made]);
    const { series, index } = planning.itemOfKey.get(planning.keyOfSession.get('x1') ?? '') ?? {};
    expect([assignment?.series, assignment?.index, more]).toEqual([series, index, []]);
  });

  it('leaves out what nothing asks for', () => {
    const strange = placement('', { themeId: 't', startsOn: '2027-03-09' });
    expect(scenarioAssignments(planning, [kept, strange])).toHaveLength(1);
  });
});
