import { addDays, type PlainDate, weekdayOf } from '@leerkring/domain/calendar/plain-date';
import { publicHolidaysOfYear } from '@leerkring/domain/calendar/public-holidays';
import { describe, expect, test } from 'vitest';
import { type DemoTemplate, demoSeason } from './demo-season.ts';
import type { NetworkSeed } from './network-seed.ts';
import { networkSeeds } from './network-seeds.ts';

const template: DemoTemplate = {
  startsOn: '2020-09-01',
  endsOn: '2021-06-30',
  leastDaysAhead: 30,
  confirmedDays: 60,
  sessions: [
    { date: '2020-09-16' },
    { date: '2020-12-16' },
    { date: '2021-02-10', cancelReason: 'Verhinderd' },
    { date: '2021-06-09' },
  ],
};

/** A day in every fifth week of six years. */
const todays: PlainDate[] = Array.from({ length: 63 }, (_, index) => addDays('2026-01-05', index * 35));

describe('a demo season', () => {
  test('lies around today, on the weekdays of its first year', () => {
    const season = demoSeason(template, '2026-11-22');
    expect(season).toMatchObject({ startsOn: '2026-09-01', endsOn: '2027-06-30', isDemo: true });
    expect(season.sessions?.map(({ date, status }) => [date, status])).toEqual([
      ['2026-09-16', 'held'],
      ['2026-12-16', 'confirmed'],
      ['2027-02-10', 'cancelled'],
      ['2027-06-09', 'planned'],
    ]);
  });

  test('moves on to the next year when too little of it is left', () => {
    expect(demoSeason(template, '2027-05-31').startsOn).toBe('2026-09-01');
    expect(demoSeason(template, '2027-06-01').startsOn).toBe('2027-09-01');
  });

  test('skips a public holiday and keeps the weekday', () => {
    const kingsDay = { ...template, sessions: [{ date: '2021-04-27' }] };
    expect(demoSeason(kingsDay, '2026-11-22').sessions?.[0]?.date).toBe('2027-05-04');
  });
});

describe('whatever the day on which the demo starts', () => {
  const demos = todays.flatMap((today) =>
    networkSeeds(today).map((network) => ({ today, ...demoOf(network) })),
  );

  test('each network has a confirmed session ahead, so that its members and visitors see one', () => {
    for (const { today, slug, sessions } of demos) {
      const ahead = sessions.filter(({ date, status }) => date >= today && status === 'confirmed');
      expect(ahead.length, `${slug} on ${today}`).toBeGreaterThan(0);
    }
  });

  test('each network has a session ahead that is confirmed or planned', () => {
    for (const { today, slug, sessions } of demos) {
      const ahead = sessions.filter(({ date, status }) => date >= today && status !== 'cancelled');
      expect(ahead.length, `${slug} on ${today}`).toBeGreaterThan(0);
    }
  });

  test('each session lies within its season, on a working day', () => {
    for (const { today, slug, startsOn, endsOn, sessions } of demos) {
      for (const { date } of sessions) {
        expect(startsOn <= date && date <= endsOn, `${slug} on ${today}: ${date}`).toBe(true);
        expect(weekdayOf(date) <= 5 && !isPublicHoliday(date), `${slug} on ${today}: ${date}`).toBe(true);
      }
    }
  });

  test('each session of a norm that names months lies in one of them', () => {
    for (const { formats, sessions } of demos) {
      for (const { title, norm } of formats) {
        const months = norm?.slots?.flatMap((slot) => slot.months) ?? [];
        if (months.length === 0) continue;
        for (const { date, format } of sessions) {
          if (format === title) expect(months, `${title} ${date}`).toContain(Number(date.slice(5, 7)));
        }
      }
    }
  });
});

function demoOf({ network, formats = [], seasons }: NetworkSeed) {
  const season = seasons.find(({ isDemo }) => isDemo);
  if (!season) throw new Error(`${network.slug} has no demo season.`);
  return { slug: network.slug, formats, ...season, sessions: season.sessions ?? [] };
}

function isPublicHoliday(date: PlainDate): boolean {
  return publicHolidaysOfYear(Number(date.slice(0, 4))).some((holiday) => holiday.date === date);
}
