import { describe, expect, it } from 'vitest';
import type { ReadSession, WarningCode } from '../../dated-text/types.ts';
import { proposeImport } from '../propose-import.ts';
import { aReading, aReadSession, foundAt } from '../testing/a-reading.ts';
import type { ImportProposal } from '../types.ts';
import { nearestWeekday, statedWeekday } from './stated-weekday.ts';

const text = `Bijeenkomsten 2022
Maandag 26 september om 14:00 uur
Vrijdag 27 september om 14:00 uur
5 mei van 16:00 tot 14:00 uur
12 juni en nog eens 12 juni`;

function warn(code: WarningCode): ReadSession['warnings'] {
  return [{ code, text: `about ${code}` }];
}

function propose(sessions: ReadSession[], answers = {}): ImportProposal {
  return proposeImport(aReading({ sessions }), { text, today: '2022-01-01', answers });
}

describe('a weekday that is not that of the date', () => {
  const session = aReadSession('2022-09-27', foundAt(text, 'Vrijdag 27 september'), {
    warnings: warn('weekdayMismatch'),
  });

  it('keeps the date until the weekday is chosen', () => {
    const { doubts, sessions } = propose([session]);
    expect(doubts[0]).toMatchObject({ code: 'weekdayMismatch', values: { weekday: 5 }, chosen: 'keep' });
    expect(sessions[0]?.fields.startsOn).toBe('2022-09-27');
    const answered = propose([session], { 'weekdayMismatch:session1': 'date:2022-09-30' });
    expect(answered.sessions[0]?.fields).toMatchObject({ startsOn: '2022-09-30', endsOn: '2022-09-30' });
  });

  it('takes a date that was typed, and no other text', () => {
    const typed = propose([session], { 'weekdayMismatch:session1': 'date:2022-10-04' });
    expect(typed.sessions[0]?.fields.startsOn).toBe('2022-10-04');
    const nonsense = propose([session], { 'weekdayMismatch:session1': 'date:2022-02-31' });
    expect(nonsense.sessions[0]?.fields.startsOn).toBe('2022-09-27');
  });
});

it('names the public holiday and leaves the session out on request', () => {
  const session = aReadSession('2022-05-05', foundAt(text, '5 mei'), { warnings: warn('publicHoliday') });
  expect(propose([session]).doubts[0]?.values.holiday).toBe('liberationDay');
  expect(propose([session], { 'publicHoliday:session1': 'leaveOut' }).sessions[0]?.included).toBe(false);
});

it('drops an end that lies before the start, or swaps the two', () => {
  const times = { start: '16:00', end: '14:00', warnings: warn('endBeforeStart') };
  const session = aReadSession('2022-05-05', foundAt(text, '5 mei'), times);
  expect(propose([session]).sessions[0]?.fields).toMatchObject({ startTime: '16:00', endTime: null });
  const swapped = propose([session], { 'endBeforeStart:session1': 'swap' });
  expect(swapped.sessions[0]?.fields).toMatchObject({ startTime: '14:00', endTime: '16:00' });
});

it('makes a date that is written twice once, unless both are meant', () => {
  const first = aReadSession('2022-06-12', foundAt(text, '12 juni'));
  const second = aReadSession('2022-06-12', foundAt(text, '12 juni', first.span[1]), {
    warnings: warn('duplicateDate'),
  });
  expect(propose([first, second]).sessions.map((one) => one.included)).toEqual([true, false]);
  const both = propose([first, second], { 'duplicateDate:session2': 'keep' });
  expect(both.sessions.map((one) => one.included)).toEqual([true, true]);
});

it('asks doubts of one sort in one group together', () => {
  const saturdays = ['2022-10-01', '2022-10-08'].map((date, index) =>
    aReadSession(
      date,
      { line: 1, span: [index, index + 1] },
      { group: 'Groep 1', warnings: warn('weekend') },
    ),
  );
  const { doubts } = propose(saturdays);
  expect(doubts).toHaveLength(1);
  expect(doubts[0]?.about).toEqual(['session1', 'session2']);
});

it('reads the weekday nearest to the date', () => {
  expect(statedWeekday('was maandag, wordt Vrijdag 27 september')).toBe(5);
  expect(statedWeekday('27 september')).toBeNull();
  expect(nearestWeekday('2022-09-27', 5)).toBe('2022-09-30');
  expect(nearestWeekday('2022-09-27', 1)).toBe('2022-09-26');
});
