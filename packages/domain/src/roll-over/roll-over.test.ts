import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '../calendar/plain-date.ts';
import { obstaclesOn } from '../clashes/day-obstacles.ts';
import { seededRandom } from '../series/testing/seeded-random.ts';
import { correspondingDate } from './corresponding-date.ts';
import { rollOver } from './roll-over.ts';
import type { RolledSource, SeasonDays } from './types.ts';

const of2026 = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const of2027 = { startsOn: '2027-01-01', endsOn: '2027-12-31' };

const on = obstaclesOn({
  schoolHolidays: [
    { name: 'Voorjaarsvakantie', region: 'north', startsOn: '2027-02-20', endsOn: '2027-02-28' },
    { name: 'Voorjaarsvakantie', region: 'south', startsOn: '2027-02-13', endsOn: '2027-02-21' },
    { name: 'Meivakantie', region: 'north', startsOn: '2027-04-24', endsOn: '2027-05-02' },
    { name: 'Meivakantie', region: 'south', startsOn: '2027-04-24', endsOn: '2027-05-02' },
    { name: 'Zomervakantie', region: 'middle', startsOn: '2027-06-26', endsOn: '2027-08-08' },
    { name: 'Zomervakantie', region: 'north', startsOn: '2027-07-10', endsOn: '2027-08-22' },
  ],
  closedDays: [{ name: 'Inruimdag', organisation: null, startsOn: '2027-11-09', endsOn: '2027-11-09' }],
});

const source = (startsOn: string, more: Partial<RolledSource> = {}): RolledSource => ({
  id: startsOn,
  startsOn,
  status: 'confirmed',
  lane: 'group:1',
  schoolRegions: ['north'],
  months: [],
  busy: [],
  ...more,
});

const roll = (sessions: RolledSource[], days: { from?: SeasonDays; to?: SeasonDays } = {}) =>
  rollOver({ from: of2026, to: of2027, on, sessions, ...days });

/** Old date → new date, or why not. */
const dates = (rolled: ReturnType<typeof roll>) =>
  rolled.map((one) => (one.state === 'carried' ? one.startsOn : one.why));

describe('the corresponding date', () => {
  it('is the same weekday nearest to the same day, a year later', () => {
    expect(correspondingDate('2026-10-13', of2026, of2027)).toBe('2027-10-12');
    expect(correspondingDate('2026-01-01', of2026, of2027)).toBe('2027-01-07');
    expect(correspondingDate('2026-01-08', of2026, of2027)).toBe('2027-01-07');
  });

  it('goes by the calendar where a school year follows a calendar year', () => {
    const schoolYear = { startsOn: '2026-09-01', endsOn: '2027-07-31' };
    expect(
      correspondingDate('2025-10-14', { startsOn: '2025-01-01', endsOn: '2025-12-31' }, schoolYear),
    ).toBe('2026-10-13');
    expect(
      correspondingDate('2025-03-11', { startsOn: '2025-01-01', endsOn: '2025-12-31' }, schoolYear),
    ).toBe('2027-03-09');
  });

  it('goes by weeks where one half year follows the other', () => {
    const spring = { startsOn: '2026-01-05', endsOn: '2026-06-30' };
    const autumn = { startsOn: '2026-08-31', endsOn: '2027-01-15' };
    expect(correspondingDate('2026-01-20', spring, autumn)).toBe('2026-09-15');
    expect(correspondingDate('2026-06-30', spring, autumn)).toBe(null);
  });
});

describe('a season carried over', () => {
  it('keeps weekdays, and says nothing where nothing stood in the way', () => {
    const [first] = roll([source('2026-10-13')]);
    expect(first).toEqual({
      sessionId: '2026-10-13',
      from: '2026-10-13',
      state: 'carried',
      wantedOn: '2027-10-12',
      startsOn: '2027-10-12',
      because: [],
      remains: [],
    });
  });

  it('goes a week on or back for a school holiday of its own region only', () => {
    const [north] = roll([source('2026-02-25')]);
    expect(north).toMatchObject({
      wantedOn: '2027-02-24',
      startsOn: '2027-03-03',
      because: [{ kind: 'schoolHoliday', name: 'Voorjaarsvakantie', regions: ['north'] }],
    });
    expect(dates(roll([source('2026-02-25', { schoolRegions: ['south'] })]))).toEqual(['2027-02-24']);
  });

  it('never lands on a public holiday or a closed day', () => {
    const [easter, closed] = roll([source('2026-03-30'), source('2026-11-10')]);
    expect(easter).toMatchObject({ startsOn: '2027-04-05', because: [{ kind: 'publicHoliday' }] });
    expect(closed).toMatchObject({ wantedOn: '2027-11-09', startsOn: '2027-11-16' });
  });

  it('stays in the months of its norm, on another weekday if it must', () => {
    const [moved] = roll([source('2026-02-25', { months: [2] })]);
    expect(moved).toMatchObject({ startsOn: '2027-02-17', remains: [] });
    const [tight] = roll([source('2026-04-28', { months: [4] })]);
    expect(tight).toMatchObject({ wantedOn: '2027-04-27', startsOn: '2027-04-20' });
  });

  it('tells what it could not avoid', () => {
    const [summer] = roll([source('2026-07-29', { months: [7, 8] })]);
    expect(summer).toMatchObject({
      wantedOn: '2027-07-28',
      startsOn: '2027-07-07',
      because: [{ name: 'Zomervakantie' }],
    });
    const [july] = roll([source('2026-07-29', { months: [7], schoolRegions: ['middle'] })]);
    expect(july).toMatchObject({ startsOn: '2027-07-28', because: [], remains: [{ name: 'Zomervakantie' }] });
  });

  it('keeps the order of a group', () => {
    const rolled = roll([source('2026-02-25'), source('2026-03-04'), source('2026-03-11')]);
    expect(dates(rolled)).toEqual(['2027-02-17', '2027-03-03', '2027-03-10']);
  });

  it('takes nobody to a day on which she is elsewhere', () => {
    const busy = ['person:anna'];
    const rolled = roll([
      source('2026-02-25', { busy }),
      source('2026-03-04', { lane: 'group:2', busy }),
      source('2026-02-18', { lane: 'group:3', busy: ['person:bert'] }),
    ]);
    expect(dates(rolled)).toEqual(['2027-02-17', '2027-02-17', '2027-03-03']);
  });

  it('says what cannot come along', () => {
    const to = { startsOn: '2027-01-01', endsOn: '2027-06-30' };
    const rolled = roll([source('2026-03-10', { status: 'cancelled' }), source('2026-10-13')], { to });
    expect(dates(rolled)).toEqual(['cancelled', 'outsideSeason']);
  });
});

it('keeps any season in order, within the new one, on the same weekdays where it can', () => {
  const random = seededRandom(5);
  let carried = 0;
  for (let round = 0; round < 150; round++) {
    const sessions = Array.from({ length: 1 + random(40) }, (_, index) => {
      const day = addDays('2026-01-01', random(365));
      const lane = `group:${random(5)}`;
      return source(weekdayOf(day) > 5 ? addDays(day, -2) : day, {
        id: `s${index}`,
        lane,
        schoolRegions: random(3) ? ['north'] : [],
        months: random(4) ? [] : [Number(day.slice(5, 7)), 6],
      });
    });
    const rolled = roll(sessions);
    const laneOf = new Map(sessions.map((one) => [one.id, one.lane]));
    const last = new Map<string, { from: string; to: string }>();
    for (const one of rolled) {
      if (one.state === 'left') continue;
      carried += 1;
      expect(one.startsOn >= of2027.startsOn && one.startsOn <= of2027.endsOn).toBe(true);
      expect(weekdayOf(one.startsOn)).toBeLessThanOrEqual(5);
      expect(Math.abs(daysBetween(one.wantedOn, one.startsOn))).toBeLessThanOrEqual(28);
      expect(one.because.length > 0).toBe(one.startsOn !== one.wantedOn);
      const hard = on(one.startsOn).filter(
        (found) => found.kind === 'closedDay' || (found.kind === 'publicHoliday' && !found.isPartial),
      );
      expect(hard).toEqual([]);
      const lane = laneOf.get(one.sessionId) ?? '';
      const before = last.get(lane);
      if (before && before.from < one.from) expect(before.to < one.startsOn).toBe(true);
      last.set(lane, { from: one.from, to: one.startsOn });
    }
    expect(roll([...sessions].reverse())).toEqual(rolled);
  }
  expect(carried).toBeGreaterThan(2000);
});
