import { describe, expect, it } from 'vitest';
import { textImportInput } from './text-import-input.ts';
import { TEXT_IMPORT_LIMITS } from './text-import-limits.ts';

const nothing = {
  network: { key: 'network', name: 'Samen leren' },
  season: null,
  tracks: [],
  formats: [],
  themes: [],
  groups: [],
  sessions: [],
  capacities: [],
  delegations: [],
  undatedSeries: [],
  intendedResults: [],
  projectFacts: [],
  questions: [],
};

function faults(plan: object, text = 'tekst'): [path: string, code: string][] {
  const { error } = textImportInput.safeParse({ text, plan: { ...nothing, ...plan } });
  return (error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]);
}

describe('the input rules of an import', () => {
  it('accept a network with nothing in it', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    [
      'a network without a name',
      { network: { key: 'network', name: '  ' } },
      'plan.network.name',
      'required',
    ],
    [
      'a new group without a code',
      { groups: [{ key: 'g', name: 'Groep 1' }] },
      'plan.groups.0.code',
      'required',
    ],
    [
      'a date that does not exist',
      { sessions: [{ key: 's', startsOn: '2026-02-31', endsOn: '2026-03-01' }] },
      'plan.sessions.0.startsOn',
      'noDate',
    ],
    [
      'a last day before the first',
      { sessions: [{ key: 's', startsOn: '2026-02-03', endsOn: '2026-02-02' }] },
      'plan.sessions.0.endsOn',
      'endBeforeStart',
    ],
    [
      'an end before the start',
      {
        sessions: [
          { key: 's', startsOn: '2026-02-03', endsOn: '2026-02-03', startTime: '12:00', endTime: '11:00' },
        ],
      },
      'plan.sessions.0.endTime',
      'endBeforeStart',
    ],
    [
      'a session of a group that is not there',
      { sessions: [{ key: 's', group: 'g', startsOn: '2026-02-03', endsOn: '2026-02-03' }] },
      'plan.sessions.0.group',
      'unknownKey',
    ],
    [
      'one key for two things',
      {
        tracks: [
          { key: 'a', title: 'Lijn A' },
          { key: 'a', title: 'Lijn B' },
        ],
      },
      'plan.tracks.1.key',
      'doubleKey',
    ],
    [
      'a month that does not exist',
      {
        formats: [
          {
            key: 'f',
            title: 'Dag',
            norms: [{ scope: 'network', asNeeded: false, slots: [{ months: [13] }] }],
          },
        ],
      },
      'plan.formats.0.norms.0.slots.0.months.0',
      expect.any(String),
    ],
    [
      'a period that ends before it starts',
      { network: { key: 'n', name: 'A', periodStart: '2026-05-01', periodEnd: '2026-01-01' } },
      'plan.network.periodEnd',
      'endBeforeStart',
    ],
    [
      'more people at least than at most',
      { groups: [{ key: 'g', name: 'A', code: '1', minSize: 9, maxSize: 3 }] },
      'plan.groups.0.maxSize',
      'outOfRange',
    ],
    [
      'a rule on numbers without a number',
      { capacities: [{ key: 'c', unit: 'people' }] },
      'plan.capacities.0.max',
      'required',
    ],
    ['a theme without a title', { themes: [{ key: 't' }] }, 'plan.themes.0.title', 'required'],
    [
      'a series of no meetings',
      { undatedSeries: [{ key: 'u', title: 'A', count: 0 }] },
      'plan.undatedSeries.0.count',
      'outOfRange',
    ],
    [
      'two groups of one name',
      {
        groups: [
          { key: 'a', name: 'Groep', code: '1' },
          { key: 'b', name: 'Groep', code: '2' },
        ],
      },
      'plan.groups.1.name',
      'doubleName',
    ],
    [
      'a session of a group that is a format',
      {
        formats: [{ key: 'f', title: 'Dag' }],
        sessions: [{ key: 's', group: 'f', startsOn: '2026-02-03', endsOn: '2026-02-03' }],
      },
      'plan.sessions.0.group',
      'unknownKey',
    ],
    [
      'the key of the season for something else',
      {
        season: { key: 'a', name: '2026', startsOn: '2026-01-01', endsOn: '2026-12-31' },
        tracks: [{ key: 'a', title: 'Lijn' }],
      },
      'plan.tracks.0.key',
      'doubleKey',
    ],
    [
      'two changes of one thing',
      {
        tracks: [
          { key: 'a', id: 'x', title: 'A' },
          { key: 'b', id: 'x', title: 'B' },
        ],
      },
      'plan.tracks.1.id',
      'doubleKey',
    ],
    ['an empty id', { network: { key: 'n', id: '', name: 'A' } }, 'plan.network.id', expect.any(String)],
  ])('refuse %s', (_title, plan, path, code) => {
    expect(faults(plan)).toEqual([[path, code]]);
  });

  it('ask nothing of an existing thing but what changes', () => {
    expect(
      faults({ network: { key: 'network', id: 'n' }, groups: [{ key: 'g', id: 'x', version: 1 }] }),
    ).toEqual([]);
  });

  it('refuse more sessions, and more text, than an import may hold', () => {
    const day = { startsOn: '2026-02-03', endsOn: '2026-02-03' };
    const sessions = Array.from({ length: TEXT_IMPORT_LIMITS.sessions + 1 }, (_, index) => ({
      key: `s${index}`,
      ...day,
    }));
    expect(faults({ sessions })).toEqual([['plan.sessions', 'tooMany']]);
    expect(faults({}, 'a'.repeat(TEXT_IMPORT_LIMITS.keptCharacters + 1))).toEqual([['text', 'tooLong']]);
  });
});
