import { describe, expect, it } from 'vitest';
import { readProblem } from '../planner/format/read-problem.ts';
import { planYear } from '../planner/plan-year.ts';
import { planCalendar } from './plan-calendar.ts';
import { readEvents } from './read-back.ts';

function calendarOf(over: object) {
  const reading = readProblem({
    version: 1,
    horizon: { start: '2026-03-02', end: '2026-06-26' },
    people: [{ id: 'p' }],
    rooms: [{ id: 'Zaal 2' }],
    series: [
      { id: 'Groep Noord', sessions: 2, attendees: ['p'], rooms: ['Zaal 2'], durationMinutes: 120 },
      { id: 'Slot', sessions: 1, attendees: ['p'], online: true, after: ['Groep Noord'] },
    ],
    ...over,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { assignments } = planYear(reading.value, { seconds: 0.02 });
  return {
    assignments,
    events: readEvents(planCalendar(reading.value, assignments, new Date('2026-01-05T12:00:00Z'))),
  };
}

describe('the calendar of a plan', () => {
  it('has an event for each session, with its local time and room', () => {
    const { assignments, events } = calendarOf({ dayParts: [{ id: 'am', start: '09:30', end: '12:00' }] });
    expect(events.map(({ summary, location }) => [summary, location])).toEqual([
      ['Groep Noord, bijeenkomst 1', 'Zaal 2'],
      ['Groep Noord, bijeenkomst 2', 'Zaal 2'],
      ['Slot', 'Online'],
    ]);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      assignments.map(({ date }) => `${date}T09:30:00`),
    );
    expect(events[0]?.endDate.toString()).toBe(`${assignments[0]?.date}T11:30:00`);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  it('is all day where the problem has no parts of days', () => {
    const { events } = calendarOf({});
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });
});
