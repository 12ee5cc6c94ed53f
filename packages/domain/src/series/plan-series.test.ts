import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '../calendar/plain-date.ts';
import { obstaclesOn } from '../clashes/day-obstacles.ts';
import { type Avoided, planSeries, type SeriesWish, type WhenAvoided } from './plan-series.ts';
import type { RepeatRule } from './repeat-rule.ts';
import { seededRandom } from './testing/seeded-random.ts';

const on = obstaclesOn({
  schoolHolidays: [
    { name: 'Herfstvakantie', region: 'north', startsOn: '2026-10-10', endsOn: '2026-10-18' },
    { name: 'Herfstvakantie', region: 'south', startsOn: '2026-10-17', endsOn: '2026-10-25' },
    { name: 'Kerstvakantie', region: 'north', startsOn: '2026-12-19', endsOn: '2027-01-03' },
    { name: 'Kerstvakantie', region: 'south', startsOn: '2026-12-19', endsOn: '2027-01-03' },
  ],
  closedDays: [{ name: 'Inruimdag', organisation: null, startsOn: '2026-11-23', endsOn: '2026-11-25' }],
});

const everything: Avoided = { publicHolidays: true, closedDays: true, schoolRegions: ['north', 'south'] };
const sixWeeks: RepeatRule = { kind: 'spread', weeks: 6, weekday: 3 };

const plan = (wish: Partial<SeriesWish>) =>
  planSeries(
    {
      rule: sixWeeks,
      period: { startsOn: '2026-09-01', endsOn: '2027-06-30', count: 6 },
      avoided: everything,
      whenAvoided: 'sameWeekday',
      ...wish,
    },
    on,
  );

describe('six dates, about six weeks apart, preferably on a Wednesday', () => {
  it('puts a date in a school holiday a week or two later, and says because of what', () => {
    const { dates, missing } = plan({ avoided: { ...everything, schoolRegions: ['north'] } });
    expect(dates.map((one) => one.date)).toEqual([
      '2026-09-02',
      '2026-10-21',
      '2026-12-02',
      '2027-01-06',
      '2027-02-17',
      '2027-03-31',
    ]);
    expect(dates[1]).toMatchObject({
      wantedOn: '2026-10-14',
      outcome: 'moved',
      because: [{ kind: 'schoolHoliday', name: 'Herfstvakantie', regions: ['north'] }],
    });
    expect(dates[2]?.because).toMatchObject([{ kind: 'closedDay', name: 'Inruimdag' }]);
    expect(missing).toBe(0);
  });

  it('goes back where later is not free either', () => {
    const { dates } = plan({});
    // One week later is the holiday of the south.
    expect(dates[1]).toMatchObject({ date: '2026-10-07', wantedOn: '2026-10-14', outcome: 'moved' });
  });

  it('leaves dates out where that is asked, goes on until six are found, and keeps those left out in sight', () => {
    const { dates, missing } = plan({ whenAvoided: 'skip' });
    const skipped = dates.filter((one) => one.outcome === 'skipped').map((one) => one.wantedOn);
    expect(skipped).toEqual(['2026-10-14', '2026-11-25']);
    expect(dates.length - skipped.length).toBe(6);
    expect(missing).toBe(0);
  });

  it('tells how many do not fit before the end', () => {
    const { dates, missing } = plan({ period: { startsOn: '2026-09-01', endsOn: '2026-12-31', count: 6 } });
    expect([dates.length, missing]).toEqual([3, 3]);
  });

  it('takes the nearest working day where that is asked', () => {
    const rule: RepeatRule = { kind: 'weeks', every: 1, weekday: 5 };
    const period = { startsOn: '2026-12-25', endsOn: '2027-01-12', count: null };
    const avoided = { ...everything, schoolRegions: [] };
    const { dates } = plan({ rule, period, avoided, whenAvoided: 'nearestDay' });
    expect(dates.map((one) => one.date)).toEqual(['2026-12-28', '2026-12-31', '2027-01-08']);
  });

  it('tells Good Friday rather than avoiding it', () => {
    const rule: RepeatRule = { kind: 'weeks', every: 1, weekday: 5 };
    const { dates } = plan({ rule, period: { startsOn: '2027-03-26', endsOn: '2027-03-26', count: null } });
    expect(dates).toMatchObject([{ date: '2027-03-26', outcome: 'asWanted' }]);
  });
});

it('keeps any series in order, within its period, and off the avoided days', () => {
  const random = seededRandom(11);
  const ways: WhenAvoided[] = ['skip', 'nearestDay', 'sameWeekday'];
  const kinds = (): RepeatRule[] => [
    { kind: 'weeks', every: 1 + random(4), weekday: 1 + random(5) },
    { kind: 'months', nth: (['last', 1, 2, 3, 4, 5] as const)[random(6)] ?? 1, weekday: 1 + random(5) },
    { kind: 'spread', weeks: random(3) ? 1 + random(8) : null, weekday: random(3) ? 1 + random(5) : null },
  ];
  let moved = 0;
  for (let round = 0; round < 400; round++) {
    const startsOn = addDays('2026-08-01', random(200));
    const endsOn = addDays(startsOn, random(300));
    const count = random(3) ? 1 + random(12) : null;
    const whenAvoided = ways[random(3)] ?? 'skip';
    const rule = kinds()[random(3)] ?? sixWeeks;
    const { dates, missing } = plan({ rule, period: { startsOn, endsOn, count }, whenAvoided });
    const made = dates.filter((one) => one.outcome !== 'skipped').map((one) => one.date);
    expect(made).toEqual([...new Set(made)].sort());
    expect(made.every((date) => date >= startsOn && date <= endsOn)).toBe(true);
    expect(
      made
        .flatMap((date) => on(date))
        .filter((one) => one.kind !== 'weekend' && !('isPartial' in one && one.isPartial)),
    ).toEqual([]);
    if (count !== null) expect(made.length + missing).toBe(count);
    for (const one of dates) {
      expect(one.because.length > 0).toBe(one.outcome !== 'asWanted');
      if (one.outcome !== 'moved') continue;
      moved += 1;
      if (whenAvoided === 'sameWeekday') expect(weekdayOf(one.date)).toBe(weekdayOf(one.wantedOn));
      expect(Math.abs(daysBetween(one.wantedOn, one.date))).toBeLessThanOrEqual(28);
    }
  }
  expect(moved).toBeGreaterThan(100);
});
