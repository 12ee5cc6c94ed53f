import type { ReadNorm, ReadSession } from '@leerkring/domain/dated-text/types';
import { describe, expect, it } from 'vitest';
import type { Figures } from './figures.ts';
import type { Gold, GoldSession, Reading } from './gold.ts';
import { scoreReading } from './score.ts';

function goldSession(date: string, facts: Partial<GoldSession> = {}): GoldSession {
  return {
    date,
    endDate: null,
    start: null,
    end: null,
    group: null,
    title: null,
    location: null,
    online: null,
    status: 'planned',
    ...facts,
  };
}

function readSession(date: string, facts: Partial<ReadSession> = {}): ReadSession {
  return { ...goldSession(date), warnings: [], line: 1, span: [0, 4], ...facts } as ReadSession;
}

function answer(sessions: GoldSession[], facts: Partial<Gold> = {}): Gold {
  return {
    source: 'invented',
    language: 'nl',
    referenceDate: '2026-01-01',
    seriesStart: null,
    sessions,
    norms: [],
    notSessions: [],
    sourceContradictions: [],
    lenientFields: [],
    notes: '',
    ...facts,
  };
}

const TEXT = 'Groep 1 op 3 maart, opgeven voor 1 maart';

function figuresOf(gold: Gold, reading: Partial<Reading>): Figures {
  return scoreReading(gold, TEXT, { sessions: [], norms: [], problems: [], ...reading }).figures;
}

describe('session dates', () => {
  it('counts found, missed and stray dates', () => {
    const gold = answer([goldSession('2026-03-03'), goldSession('2026-04-07')]);
    const figures = figuresOf(gold, { sessions: [readSession('2026-03-03'), readSession('2026-03-01')] });
    expect(figures.dateRecall).toEqual({ right: 1, total: 2 });
    expect(figures.datePrecision).toEqual({ right: 1, total: 2 });
  });

  it('counts an ambiguous meeting neither way', () => {
    const gold = answer([goldSession('2026-03-03', { ambiguous: true, start: '10:00' })]);
    for (const sessions of [[], [readSession('2026-03-03')]]) {
      const figures = figuresOf(gold, { sessions });
      expect([figures.dateRecall, figures.datePrecision, figures.start]).toEqual(
        Array(3).fill({ right: 0, total: 0 }),
      );
    }
  });

  it('uses each meeting of a day once and pairs by group', () => {
    const gold = answer([
      goldSession('2026-03-03', { group: 'A', start: '09:00' }),
      goldSession('2026-03-03', { group: 'B', start: '13:00' }),
    ]);
    const one = figuresOf(gold, {
      sessions: [readSession('2026-03-03', { group: 'Groep B', start: '13:00' })],
    });
    expect(one.dateRecall).toEqual({ right: 1, total: 2 });
    expect(one.group).toEqual({ right: 1, total: 1 });
    expect(one.start).toEqual({ right: 1, total: 1 });
    const thrice = figuresOf(gold, { sessions: Array.from({ length: 3 }, () => readSession('2026-03-03')) });
    expect(thrice.datePrecision).toEqual({ right: 2, total: 3 });
  });

  it('keeps a wrong last day as a figure of its own', () => {
    const gold = answer([goldSession('2026-03-03', { endDate: '2026-03-04' })]);
    const figures = figuresOf(gold, { sessions: [readSession('2026-03-03')] });
    expect(figures.dateRecall).toEqual({ right: 1, total: 1 });
    expect(figures.endDate).toEqual({ right: 0, total: 1 });
  });
});

describe('facts of a meeting', () => {
  const full = { group: 'Groep 1', start: '10:00', end: '12:00', location: 'De Kring, Zwolle' };

  it('scores what the answer has', () => {
    const gold = answer([goldSession('2026-03-03', { ...full, online: false })]);
    const right = figuresOf(gold, {
      sessions: [readSession('2026-03-03', { ...full, group: 'groep 1', location: 'De Kring' })],
    });
    const wrong = figuresOf(gold, {
      sessions: [readSession('2026-03-03', { online: true, status: 'cancelled' })],
    });
    for (const name of ['group', 'start', 'end', 'place', 'status'] as const) {
      expect(right[name], name).toEqual({ right: 1, total: 1 });
      expect(wrong[name], name).toEqual({ right: 0, total: 1 });
    }
  });

  it('leaves lenient fields out, of the text and of one meeting', () => {
    const gold = answer([goldSession('2026-03-03', { ...full, lenientFields: ['end'] })], {
      lenientFields: ['group', 'location', 'online'],
    });
    const figures = figuresOf(gold, { sessions: [readSession('2026-03-03', { start: '10:00' })] });
    expect([figures.group.total, figures.end.total, figures.place.total]).toEqual([0, 0, 0]);
    expect(figures.start).toEqual({ right: 1, total: 1 });
  });

  it('wants a digital meeting to be online and takes no sentence for a place', () => {
    const gold = answer([goldSession('2026-03-03', { online: true }), goldSession('2026-04-07', full)]);
    const sentence = 'De Kring in Zwolle waar wij altijd graag met elkaar koffie drinken na afloop';
    const figures = figuresOf(gold, {
      sessions: [readSession('2026-03-03'), readSession('2026-04-07', { location: sentence })],
    });
    expect(figures.place).toEqual({ right: 0, total: 2 });
  });

  it('counts invented groups and times apart', () => {
    const gold = answer([goldSession('2026-03-03')]);
    const figures = figuresOf(gold, {
      sessions: [readSession('2026-03-03', { group: 'X', start: '09:00' })],
    });
    expect(figures.group.total).toBe(0);
    expect(figures.noInventedGroup).toEqual({ right: 0, total: 1 });
    expect(figures.noInventedTime).toEqual({ right: 1, total: 2 });
  });
});

describe('doubts', () => {
  const gold = answer([goldSession('2026-03-03', { expectWarning: true })]);
  const warning = { code: 'weekdayMismatch', text: 'x' } as const;
  const problem = { line: 1, text: '3 maart', code: 'unclearDate', reason: 'x' } as const;

  it('is content with a warning or with a problem at the words', () => {
    const warned = figuresOf(gold, { sessions: [readSession('2026-03-03', { warnings: [warning] })] });
    const named = figuresOf(gold, {
      sessions: [readSession('2026-03-03', { span: [11, 18] })],
      problems: [{ ...problem, span: [11, 18] }],
    });
    const elsewhere = figuresOf(gold, {
      sessions: [readSession('2026-03-03', { span: [11, 18] })],
      problems: [{ ...problem, span: [20, 30] }],
    });
    expect([warned, named, elsewhere].map((figures) => figures.warned.right)).toEqual([1, 1, 0]);
  });

  it('counts a missed meeting as not warned, and needless warnings', () => {
    expect(figuresOf(gold, {}).warned).toEqual({ right: 0, total: 1 });
    const calm = answer([goldSession('2026-03-03')]);
    const figures = figuresOf(calm, { sessions: [readSession('2026-03-03', { warnings: [warning] })] });
    expect(figures.quiet).toEqual({ right: 0, total: 1 });
  });
});

describe('what is no meeting', () => {
  it('must not become one, by date or by wording', () => {
    const gold = answer([], { notSessions: ['2026-03-01', 'voor 1 maart', 'Postbus 3'] });
    const figures = figuresOf(gold, { sessions: [readSession('2026-03-01', { span: [33, 40] })] });
    expect(figures.leftAlone).toEqual({ right: 1, total: 3 });
  });

  it('may share its day with a meeting of the answer', () => {
    const gold = answer([goldSession('2026-03-01')], { notSessions: ['2026-03-01'] });
    const figures = figuresOf(gold, { sessions: [readSession('2026-03-01', { span: [33, 40] })] });
    expect(figures.leftAlone).toEqual({ right: 1, total: 1 });
  });
});

describe('norms', () => {
  const norm = (timesPerYear: number | null, months: number[], what = 'overleg'): ReadNorm => ({
    what,
    timesPerYear,
    months,
    slots: [],
    pattern: 'x',
    line: 1,
    span: [0, 4],
  });

  it('wants the same number and the same months, whatever their order', () => {
    const gold = answer([], {
      norms: [
        { what: 'overleg', timesPerYear: 2, months: [11, 3] },
        { what: 'intervisie', timesPerYear: null, months: [] },
      ],
    });
    const figures = figuresOf(gold, { norms: [norm(2, [3, 11]), norm(4, []), norm(null, [], 'intervisie')] });
    expect(figures.normRecall).toEqual({ right: 2, total: 2 });
    expect(figures.normPrecision).toEqual({ right: 2, total: 3 });
  });

  it('forgives more rules where the answer says so', () => {
    const gold = answer([], { lenientFields: ['norms'] });
    expect(figuresOf(gold, { norms: [norm(4, [])] }).normPrecision).toEqual({ right: 0, total: 0 });
  });
});
