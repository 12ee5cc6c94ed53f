import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type PlainDate, plainDate, weekdayOf } from '../calendar/plain-date.ts';
import { nthOfMonth, type RepeatRule, wantedDates } from './repeat-rule.ts';
import { seededRandom } from './testing/seeded-random.ts';

const dates = (rule: RepeatRule, startsOn: PlainDate, endsOn: PlainDate, count: number | null = null) =>
  wantedDates(rule, { startsOn, endsOn, count });

describe('every second Tuesday', () => {
  const rule: RepeatRule = { kind: 'weeks', every: 2, weekday: 2 };

  it('starts on the first Tuesday of the period and goes on over the year’s end', () => {
    expect(dates(rule, '2026-12-03', '2027-01-20')).toEqual([
      '2026-12-08',
      '2026-12-22',
      '2027-01-05',
      '2027-01-19',
    ]);
  });

  it('stays on Tuesdays where the clock changes', () => {
    expect(dates(rule, '2027-03-16', '2027-04-15')).toEqual(['2027-03-16', '2027-03-30', '2027-04-13']);
    expect(dates(rule, '2026-10-20', '2026-11-05')).toEqual(['2026-10-20', '2026-11-03']);
  });

  it('gives nothing in a period that ends before it starts', () => {
    expect(dates(rule, '2027-02-01', '2027-01-01')).toEqual([]);
  });

  it('holds for any weekday and distance: each date on its weekday, evenly apart, none left out', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 300; round++) {
      const [every, weekday] = [1 + random(5), 1 + random(7)];
      const start = addDays('2019-01-01', random(6000));
      const end = addDays(start, random(500));
      const found = dates({ kind: 'weeks', every, weekday }, start, end);
      expect(found.every((date) => weekdayOf(date) === weekday && date >= start && date <= end)).toBe(true);
      const gaps = found.slice(1).map((date, index) => daysBetween(found[index] ?? '', date));
      expect(new Set(gaps).size).toBeLessThan(2);
      expect(gaps[0] ?? every * 7).toBe(every * 7);
      const [first] = found;
      if (first) expect(daysBetween(start, first)).toBeLessThan(7);
      const next = addDays(found.at(-1) ?? first ?? start, every * 7);
      if (found.length > 0) expect(next > end).toBe(true);
    }
  });
});

describe('each nth weekday of the month', () => {
  it('takes the third Thursdays', () => {
    const rule: RepeatRule = { kind: 'months', nth: 3, weekday: 4 };
    expect(dates(rule, '2026-11-20', '2027-02-28')).toEqual(['2026-12-17', '2027-01-21', '2027-02-18']);
  });

  it('takes the first Monday and the last Friday', () => {
    expect(dates({ kind: 'months', nth: 1, weekday: 1 }, '2027-01-01', '2027-03-31')).toEqual([
      '2027-01-04',
      '2027-02-01',
      '2027-03-01',
    ]);
    expect(dates({ kind: 'months', nth: 'last', weekday: 5 }, '2027-01-01', '2027-02-28')).toEqual([
      '2027-01-29',
      '2027-02-26',
    ]);
  });

  it('passes by months without a fifth one', () => {
    const rule: RepeatRule = { kind: 'months', nth: 5, weekday: 1 };
    expect(dates(rule, '2027-01-01', '2027-06-30')).toEqual(['2027-03-29', '2027-05-31']);
  });

  it('finds what counting the days of the month finds', () => {
    for (let month = 1; month <= 60; month++) {
      const [year, of] = [2024 + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
      for (let weekday = 1; weekday <= 7; weekday++) {
        const counted = Array.from({ length: 31 }, (_, index) => plainDate(year, of, index + 1)).filter(
          (date) => Number(date.slice(5, 7)) === of && weekdayOf(date) === weekday,
        );
        for (const nth of [1, 2, 3, 4, 5] as const) {
          expect(nthOfMonth(year, of, nth, weekday)).toBe(counted[nth - 1] ?? null);
        }
        expect(nthOfMonth(year, of, 'last', weekday)).toBe(counted.at(-1));
      }
    }
  });
});

describe('so many dates, about so many weeks apart', () => {
  it('takes the preferred weekday', () => {
    const rule: RepeatRule = { kind: 'spread', weeks: 6, weekday: 3 };
    expect(dates(rule, '2026-09-01', '2026-12-31')).toEqual(['2026-09-02', '2026-10-14', '2026-11-25']);
  });

  it('spreads evenly over the period where no distance is given', () => {
    const rule: RepeatRule = { kind: 'spread', weeks: null, weekday: 2 };
    expect(dates(rule, '2026-09-01', '2026-12-31', 4)).toEqual([
      '2026-09-01',
      '2026-10-06',
      '2026-11-17',
      '2026-12-29',
    ]);
    expect(dates({ kind: 'spread', weeks: null, weekday: null }, '2027-01-01', '2027-01-31', 3)).toEqual([
      '2027-01-01',
      '2027-01-16',
      '2027-01-31',
    ]);
  });

  it('gives one date where one is asked, and never the same date twice', () => {
    const rule: RepeatRule = { kind: 'spread', weeks: null, weekday: 2 };
    expect(dates(rule, '2026-09-01', '2026-12-31', 1)).toEqual(['2026-09-01']);
    const crowded = dates(rule, '2026-09-01', '2026-09-20', 9);
    expect(crowded).toEqual(['2026-09-01', '2026-09-08', '2026-09-15']);
  });
});
