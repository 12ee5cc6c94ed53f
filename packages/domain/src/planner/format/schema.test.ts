import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CONSTRAINT_TABLE } from '../constraint-table.ts';
import { planSchema } from './plan-schema.ts';
import { problemSchema } from './problem-schema.ts';
import { readPlan } from './read-plan.ts';
import { readProblem } from './read-problem.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const horizon = { start: '2026-01-01', end: '2026-12-31' };
const least = { version: 1, horizon };

function issues(problem: object): string[] {
  const reading = readProblem({ ...least, ...problem });
  return reading.ok ? [] : reading.issues.map(({ path, message }) => `${path}: ${message}`);
}

describe('the published JSON Schema', () => {
  it.each([
    ['./plan-problem-1.schema.json', problemSchema],
    ['./plan-1.schema.json', planSchema],
  ])('%s is what the reader reads', (name, schema) => {
    expect(read(name)).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))));
  });

  it('lists the constraints with their default weights', () => {
    const { weights } = read('./plan-problem-1.schema.json').properties;
    const { properties } = weights.anyOf[0];
    for (const [id, { weight }] of Object.entries(CONSTRAINT_TABLE))
      expect(properties[id].default).toBe(weight);
  });
});

describe('readProblem', () => {
  it('takes absent, null and none for no restriction', () => {
    const series = [{ id: 'a', sessions: 1, months: null, weekdays: [] }];
    const reading = readProblem({ ...least, series, people: null });
    expect(reading.ok && reading.value.series[0]).toMatchObject({
      months: [],
      weekdays: [],
      window: null,
      quorum: null,
    });
    expect(reading.ok && reading.value.weights.absence).toBe(4);
  });

  it('names what is wrong and where', () => {
    expect(issues({ serie: [] })).toEqual([': unknown key "serie"']);
    expect(issues({ series: [{ id: 'a', sessions: 1, sesions: 2 }] })).toEqual([
      'series[0]: unknown key "sesions"',
    ]);
    expect(issues({ weights: { evenGap: 1 } })).toEqual(['weights: unknown key "evenGap"']);
    expect(issues({ series: [{ id: 'a', sessions: 1, attendees: ['x'] }] })).toEqual([
      'series[0].attendees[0]: unknown person "x"',
    ]);
    expect(issues({ series: [{ id: 'a', sessions: 1, after: ['b'] }] })).toEqual([
      'series[0].after[0]: unknown series "b"',
    ]);
    expect(issues({ people: [{ id: 'p' }, { id: 'p' }] })).toEqual(['people[1].id: "p" is given twice']);
    expect(issues({ closedDays: ['2026-02-30'] })).toEqual(['closedDays[0]: is no existing date']);
    expect(issues({ timeZone: 'Europe/Amsterdm' })).toEqual(['timeZone: is no time zone that is known here']);
    expect(issues({ horizon: { start: '2026-02-01', end: '2026-01-01' } })).toEqual([
      'horizon: ends before it starts',
    ]);
    const fixed = [{ index: 3, date: '2026-01-01' }];
    expect(issues({ series: [{ id: 'a', sessions: 2, fixed }] })).toEqual([
      'series[0].fixed[0].index: 3, and the series has 2 sessions',
    ]);
  });

  it.each([
    null,
    1,
    'text',
    [],
    {},
    { version: 2 },
    { ...least, series: [null] },
    { ...least, series: { a: 1 } },
  ])('refuses %j and does not throw', (input) => expect(readProblem(input).ok).toBe(false));
});

describe('readPlan', () => {
  it('refuses sessions that the problem does not have, or that are placed twice', () => {
    const reading = readProblem({ ...least, series: [{ id: 'a', sessions: 1 }] });
    if (!reading.ok) throw new Error('is a problem');
    const at = (series: string, index: number) => ({ series, index, date: '2026-03-03' });
    const plan = { version: 1, assignments: [at('a', 1), at('a', 1), at('a', 2), at('b', 1)] };
    const result = readPlan(plan, reading.value);
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
      '"a#1" is placed twice',
      '"a#2", and the series has 1 sessions',
      'unknown series "b"',
    ]);
    expect(readPlan({ version: 1, assignments: [at('a', 1)] }, reading.value).ok).toBe(true);
  });
});
