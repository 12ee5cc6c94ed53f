import { CONSTRAINT_IDS } from '@leerkring/domain/planner/constraint-table';
import type { NamesOfPlan, SeriesName } from '@leerkring/domain/planning/types';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderHook } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AboutSession, Reason } from './reason.ts';
import { useReasonWords } from './use-reason-words.ts';

const series: SeriesName = {
  group: 'Groep 2',
  ...{ format: null, region: null, theme: null, title: null },
  sessions: 6,
  people: 8,
  minGapDays: 21,
  idealGapDays: 28,
};

const names: NamesOfPlan = {
  people: new Map([
    ['a', 'Anna'],
    ['b', 'Bert'],
    ['c', 'Cora'],
    ['d', 'Dirk'],
  ]),
  standIns: new Set(['region:r', 'school:north']),
  rooms: new Map([['eik', 'De Eik']]),
  series: new Map([
    ['group:2', series],
    ['norm:n:r', { ...series, group: null, format: 'Regiogesprek', region: 'Drenthe', sessions: 1 }],
  ]),
  periods: new Map([
    ['p', { kind: 'schoolHoliday', name: 'Herfstvakantie', regions: ['north'] }],
    ['p:area', { kind: 'schoolHoliday', name: 'Herfstvakantie', regions: ['north'] }],
    ['g', { kind: 'publicHoliday', name: { nl: 'Goede Vrijdag', en: 'Good Friday' } }],
  ]),
  dates: new Map([
    ['group:2#1', '2027-04-01'],
    ['group:2#2', '2027-05-01'],
    ['norm:n:r#1', '2027-04-12'],
  ]),
  closedDays: [{ name: 'Studieweek', startsOn: '2027-05-10', endsOn: '2027-05-14' }],
  publicHolidays: new Map([['2027-04-27', [{ nl: 'Koningsdag', en: 'King’s Day' }]]]),
};

beforeEach(() => i18n.loadAndActivate({ locale: 'nl', messages: {} }));

const Wrapper = ({ children }: PropsWithChildren) => <I18nProvider i18n={i18n}>{children}</I18nProvider>;

function say(reasons: Reason[], about?: AboutSession, form?: 'short' | 'full') {
  const { result } = renderHook(() => useReasonWords(names), { wrapper: Wrapper });
  return result.current(reasons, form, about);
}

const hand = { key: 'group:2#2', date: '2027-04-10' };
const absent = (...people: string[]): Reason[] =>
  people.map((id) => ({ constraint: 'absence', amount: 1, subjects: [id, hand.key] }));

describe('useReasonWords', () => {
  it.each(CONSTRAINT_IDS)('%s has a sentence of its own', (constraint) => {
    const subjects = {
      personDoubleBooked: ['a', 'norm:n:r#1', hand.key],
      costlyPeriod: ['p', hand.key],
      roomTaken: ['eik', 'norm:n:r#1', hand.key],
      leastGap: ['group:2#1', hand.key],
      evenGaps: ['group:2#1', hand.key],
      order: ['group:2#1', hand.key],
      personalSpacing: ['norm:n:r#1', hand.key],
      sameWeek: ['norm:n:r#1', hand.key],
    } as Partial<Record<typeof constraint, string[]>>;
    const [sentence = ''] = say(
      [{ constraint, amount: 2, subjects: subjects[constraint] ?? ['a', hand.key] }],
      hand,
    );
    expect(sentence).toMatch(/^\S.{6,}$/);
    expect(sentence).not.toMatch(/undefined|group:|\{|#/);
  });

  it('counts people in short, names a few in full, and counts many', () => {
    expect(say(absent('a', 'b', 'c'), hand, 'short')).toEqual(['3 van de 8 kunnen niet']);
    expect(say(absent('a', 'b'), hand)).toEqual(['Anna en Bert kunnen niet']);
    expect(say(absent('a'), hand)).toEqual(['Anna kan niet']);
    expect(say(absent('a', 'b', 'c', 'd'), hand)).toEqual(['4 van de 8 kunnen niet']);
    expect(say(absent('a'), hand, 'short')).toEqual(['1 van de 8 kan niet']);
  });

  it('neither counts nor names who stands for a region', () => {
    expect(say(absent('region:r', 'a'), hand, 'short')).toEqual(['1 van de 8 kan niet']);
    expect(say(absent('school:north'), hand)).toEqual([]);
  });

  it('tells a holiday once, by its name and region', () => {
    const period = (id: string): Reason => ({
      constraint: 'costlyPeriod',
      amount: 3,
      subjects: [id, hand.key],
    });
    expect(say([period('p'), period('p:area')], hand)).toEqual(['herfstvakantie Noord']);
    expect(say([period('g')], hand)).toEqual(['Goede Vrijdag, niet voor iedereen vrij']);
  });

  it('tells the distance to the previous and the next on the day that is thought of', () => {
    const gap: Reason = { constraint: 'leastGap', amount: 12, subjects: ['group:2#1', hand.key] };
    expect(say([gap], hand)).toEqual(['9 dagen na de vorige (minstens 21)']);
    expect(say([gap], { ...hand, date: '2027-03-31' })).toEqual(['1 dag voor de volgende (minstens 21)']);
    expect(say([{ ...gap, constraint: 'evenGaps' }], hand)).toEqual(['9 dagen na de vorige (liefst 28)']);
  });

  it('calls a closed day by its name', () => {
    const closed: Reason = { constraint: 'closedDay', amount: 1, subjects: [hand.key] };
    expect(say([closed], { ...hand, date: '2027-04-27' })).toEqual(['Koningsdag']);
    expect(say([closed], { ...hand, date: '2027-05-12' })).toEqual(['gesloten: Studieweek']);
    expect(say([{ constraint: 'roomTaken', amount: 1, subjects: ['eik', 'x', hand.key] }], hand)).toEqual([
      'De Eik is dan bezet',
    ]);
  });

  it('puts what must hold first, and then what costs most', () => {
    const reasons: Reason[] = [
      ...absent('a'),
      { constraint: 'evenGaps', amount: 9, subjects: ['group:2#1', hand.key] },
      { constraint: 'outsideWeekdays', amount: 1, subjects: [hand.key] },
    ];
    expect(say(reasons, hand)).toEqual([
      'niet op zaterdag',
      '9 dagen na de vorige (liefst 28)',
      'Anna kan niet',
    ]);
  });

  it('names another session by its group and number, or its format and region', () => {
    const busy: Reason = {
      constraint: 'personDoubleBooked',
      amount: 1,
      subjects: ['a', 'norm:n:r#1', hand.key],
    };
    expect(say([busy], hand)).toEqual(['Anna is dan bij Regiogesprek · Drenthe']);
    expect(say([{ ...busy, subjects: ['a', 'group:2#1', 'norm:n:r#1'] }], { key: 'norm:n:r#1' })).toEqual([
      'Anna is dan bij Groep 2, bijeenkomst 1',
    ]);
  });
});
