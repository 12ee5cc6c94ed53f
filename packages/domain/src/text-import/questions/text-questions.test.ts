import { expect, it } from 'vitest';
import type { ReadFormat, ReadNorm } from '../../dated-text/types.ts';
import { proposeImport } from '../propose-import.ts';
import { aReading, aReadSession, foundAt } from '../testing/a-reading.ts';

const today = '2022-01-01';

it('leaves a day that does not exist out until its date is given', () => {
  const text = 'Groep 1: 3 februari 2022, 31 februari 2022';
  const found = foundAt(text, '31 februari 2022');
  const sessions = [
    aReadSession('2022-02-03', foundAt(text, '3 februari'), { group: 'Groep 1', start: '10:00' }),
  ];
  const groups = [{ ...foundAt(text, 'Groep 1'), label: 'Groep 1', announcedSessions: null, size: null }];
  const problems = [{ ...found, text: '31 februari 2022', code: 'impossibleDate' as const, reason: '' }];
  const reading = aReading({ sessions, groups, problems });
  const { doubts, sessions: made } = proposeImport(reading, { text, today });
  expect(made).toHaveLength(1);
  const answers = { [doubts[0]?.key ?? '']: 'date:2022-03-03' };
  const mended = proposeImport(reading, { text, today, answers }).sessions[1];
  expect(mended?.fields).toMatchObject({ group: 'group1', startsOn: '2022-03-03', startTime: '10:00' });
});

it('asks whether the norm of a regional talk counts for each region', () => {
  const text = 'Informele regiogesprekken 2x per jaar (Jan/Feb, Juni 2020)';
  const unknown = { purpose: null, audience: null, explanation: null, when: null, durationMinutes: null };
  const format: ReadFormat = {
    ...foundAt(text, 'Informele regiogesprekken'),
    title: 'Informele regiogesprekken',
    ...unknown,
  };
  const pattern = '2x per jaar (Jan/Feb, Juni 2020)';
  const slots = [[1, 2], [6]];
  const norm: ReadNorm = {
    ...foundAt(text, pattern),
    what: format.title,
    timesPerYear: 2,
    months: [1, 2, 6],
    slots,
    pattern,
  };
  const reading = aReading({ formats: [format], norms: [norm] });
  const { formats, doubts, season } = proposeImport(reading, { text, today });
  expect(formats[0]?.fields.norms[0]).toMatchObject({
    scope: 'region',
    timesPerYear: 2,
    slots: [{ months: [1, 2], year: 2020 }, { months: [6] }],
  });
  expect(season?.fields).toMatchObject({ startsOn: '2020-01-01', endsOn: '2020-06-30' });
  const answers = { [doubts[0]?.key ?? '']: 'network' };
  expect(proposeImport(reading, { text, today, answers }).formats[0]?.fields.norms[0]?.scope).toBe('network');
});

it('asks which of two periods holds, and settles it', () => {
  const text = 'van 1 november 2020 tot 1 mei 2022; looptijd 2020 2023';
  const periods = [
    { ...foundAt(text, '1 november 2020 tot 1 mei 2022'), start: '2020-11-01', end: '2022-05-01' },
    { ...foundAt(text, '2020 2023'), start: '2020-01-01', end: '2023-12-31' },
  ];
  const problems = [
    { ...foundAt(text, '2020 2023'), text: '2020 2023', code: 'conflictingPeriod' as const, reason: '' },
  ];
  const reading = aReading({ periods, problems, period: { start: '2020-11-01', end: '2022-05-01' } });
  const first = proposeImport(reading, { text, today });
  expect(first.network.fields).toMatchObject({ periodStart: '2020-11-01', periodEnd: '2022-05-01' });
  const answers = { [first.doubts[0]?.key ?? '']: 'period:2020-01-01/2023-12-31' };
  expect(proposeImport(reading, { text, today, answers }).network.fields.periodEnd).toBe('2023-12-31');
});
