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
          { key: 'a', title: 'Lijn' },
          { key: 'a', title: 'Lijn' },
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
