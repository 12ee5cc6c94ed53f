import { expect, it } from 'vitest';
import { closedDaysOf } from './closed-days.ts';
import { dayFacts, yearFacts } from './day-facts.ts';

it('knows on which days the network and its organisations are closed, and where school holidays come from', () => {
  const week = { name: 'Zomersluiting', startsOn: '2027-07-19', endsOn: '2027-07-30' };
  const closedDays = closedDaysOf({
    closedDays: [{ name: 'Brugdag', startsOn: '2027-05-07', endsOn: '2027-05-07' }],
    participations: [{ organisation: { name: 'Gemeente Brugwoude', closedDays: [week] } }],
  });
  const holiday = {
    name: 'Herfstvakantie',
    region: 'north' as const,
    startsOn: '2026-10-10',
    endsOn: '2026-10-18',
  };
  const facts = yearFacts({
    start: '2026-09-01',
    end: '2027-08-31',
    sessions: [],
    closedDays,
    schoolHolidays: [
      { ...holiday, source: 'Rijksoverheid' },
      { ...holiday, startsOn: '2024-10-10', endsOn: '2024-10-18', source: 'van vroeger' },
    ],
  });
  expect(dayFacts(facts, '2027-05-07').closed).toMatchObject([{ name: 'Brugdag', organisation: null }]);
  expect(dayFacts(facts, '2027-07-30').closed).toMatchObject([{ organisation: 'Gemeente Brugwoude' }]);
  expect(dayFacts(facts, '2027-07-31').closed).toEqual([]);
  expect(facts.sources).toEqual(['Rijksoverheid']);
});
