import { describe, expect, it } from 'vitest';
import { dayPartsOfHours } from './day-parts-of-hours.ts';
import { resolveAvailability } from './resolve-availability.ts';
import { type AvailabilityLine, USUAL_DAY_PARTS } from './types.ts';

/** Monday 5 to Sunday 18 October 2026. */
const horizon = { start: '2026-10-05', end: '2026-10-18' };

function line(more: Partial<AvailabilityLine>): AvailabilityLine {
  return { kind: 'cannot', weekday: null, dayPart: null, startsOn: null, endsOn: null, ...more };
}

const weekly = (weekday: number, more: Partial<AvailabilityLine> = {}) => line({ weekday, ...more });
const dated = (startsOn: string, endsOn = startsOn, more: Partial<AvailabilityLine> = {}) =>
  line({ startsOn, endsOn, ...more });

function told(...lines: AvailabilityLine[]) {
  return resolveAvailability(lines, horizon).map(
    ({ start, end, dayPart, kind }) => `${start.slice(8)}-${end.slice(8)} ${dayPart ?? 'day'} ${kind}`,
  );
}

describe('resolveAvailability', () => {
  it('tells nothing of who says nothing, or only that she can', () => {
    expect(told()).toEqual([]);
    expect(told(weekly(2, { kind: 'can' }), dated('2026-10-06', '2026-10-09', { kind: 'prefers' }))).toEqual(
      [],
    );
  });

  it('repeats a weekday, between its days where they are given', () => {
    expect(told(weekly(2))).toEqual(['06-06 day cannot', '13-13 day cannot']);
    expect(told(weekly(2, { startsOn: '2026-10-07' }))).toEqual(['13-13 day cannot']);
    expect(told(weekly(2, { dayPart: 'morning', kind: 'ifNeeded' }))).toEqual([
      '06-06 morning ifNeeded',
      '13-13 morning ifNeeded',
    ]);
  });

  it('joins days that follow each other, and cuts at the horizon', () => {
    expect(told(weekly(1), weekly(2))).toEqual(['05-06 day cannot', '12-13 day cannot']);
    expect(told(dated('2026-09-01', '2026-10-07'))).toEqual(['05-07 day cannot']);
    expect(told(dated('2026-11-01'))).toEqual([]);
  });

  it('takes all parts of a day for the whole day', () => {
    const parts = ['morning', 'afternoon', 'evening'] as const;
    expect(told(...parts.map((dayPart) => dated('2026-10-08', '2026-10-08', { dayPart })))).toEqual([
      '08-08 day cannot',
    ]);
  });

  it('lets a dated exception win over the pattern of the week', () => {
    expect(told(weekly(2), dated('2026-10-06', '2026-10-06', { kind: 'can' }))).toEqual(['13-13 day cannot']);
    expect(told(weekly(2), dated('2026-10-06', '2026-10-06', { kind: 'can', dayPart: 'morning' }))).toEqual([
      '06-06 afternoon cannot',
      '06-06 evening cannot',
      '13-13 day cannot',
    ]);
  });

  it('lets a part of the day win over the whole day, and few days over many', () => {
    expect(told(weekly(2), weekly(2, { dayPart: 'evening', kind: 'can' }))[0]).toBe('06-06 morning cannot');
    expect(
      told(dated('2026-10-05', '2026-10-09'), dated('2026-10-07', '2026-10-07', { kind: 'ifNeeded' })),
    ).toEqual(['05-06 day cannot', '07-07 day ifNeeded', '08-09 day cannot']);
  });

  it('counts the worst of two that say as much', () => {
    const both = [dated('2026-10-07', '2026-10-07', { kind: 'can' }), dated('2026-10-07')];
    expect(told(...both)).toEqual(['07-07 day cannot']);
    expect(told(...both.toReversed())).toEqual(['07-07 day cannot']);
  });

  it('maps the hours of an answer to a date poll to parts of the day', () => {
    const answer = { startTime: '10:00', endTime: '12:30' };
    expect(told(dated('2026-10-07', '2026-10-07', answer))).toEqual(['07-07 morning cannot']);
    expect(told(weekly(3), dated('2026-10-07', '2026-10-07', { ...answer, kind: 'can' }))).toEqual([
      '07-07 afternoon cannot',
      '07-07 evening cannot',
      '14-14 day cannot',
    ]);
  });

  it('knows a day without parts', () => {
    expect(resolveAvailability([weekly(2, { dayPart: 'morning' }), weekly(3)], horizon, [])).toEqual([
      { start: '2026-10-07', end: '2026-10-07', dayPart: null, kind: 'cannot' },
      { start: '2026-10-14', end: '2026-10-14', dayPart: null, kind: 'cannot' },
    ]);
  });
});

it.each([
  ['10:00', '12:00', 'morning'],
  ['10:00', '13:00', 'morning'],
  ['11:00', '14:00', 'morning afternoon'],
  ['09:00', '17:00', 'morning afternoon'],
  ['12:00', '13:00', 'morning afternoon'],
  ['16:45', null, 'afternoon'],
  ['19:30', '21:00', 'evening'],
  ['06:00', '07:00', ''],
])('%s to %s claims %s', (start, end, expected) => {
  expect(dayPartsOfHours(start, end, USUAL_DAY_PARTS).join(' ')).toBe(expected);
});
