import { expect, it } from 'vitest';
import { readWithChrono } from './chrono-reader.ts';
import type { Gold } from './gold.ts';

const GOLD: Gold = {
  source: 'invented',
  language: 'nl',
  referenceDate: '2026-01-05',
  seriesStart: null,
  sessions: [],
  norms: [],
  notSessions: [],
  sourceContradictions: [],
  lenientFields: [],
  notes: '',
};

it('turns each day that chrono-node finds into a meeting, in Dutch and in English', () => {
  const dutch = readWithChrono('Overleg op\n3 maart 2026 om 19:30', GOLD);
  expect(dutch.sessions).toMatchObject([{ date: '2026-03-03', start: '19:30', line: 2 }]);
  const english = readWithChrono('We meet on March 3, 2026', { ...GOLD, language: 'en' });
  expect(english.sessions).toMatchObject([{ date: '2026-03-03', start: null }]);
});
