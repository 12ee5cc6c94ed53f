// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { startDraft, startRepeat } from './add-prefill.ts';
import { agendaEdits } from './agenda-draft.ts';
import { asTime } from './as-time.ts';
import { draftFault } from './draft-fault.ts';
import { changedColumns, EMPTY_DRAFT, type SessionDraft } from './session-draft.ts';
import { editsOfPlanned, editsToAdd, editsToChange, editsToMove, seriesRow } from './session-edits.ts';
import { editorNetwork, editorSession } from './testing/editor-network.ts';

const draft: SessionDraft = { ...EMPTY_DRAFT, groupId: 'g1', startsOn: '2026-11-25', endsOn: '2026-11-25' };
const sessions = [
  editorSession('a', '2026-10-14', { status: 'held' }),
  editorSession('b', '2026-11-25', { version: 4 }),
  editorSession('c', '2027-01-06'),
];
const { seasons } = editorNetwork();
const all = sessions.map(seriesRow);
const session = seriesRow(sessions[1] ?? editorSession('b', '2026-11-25'));
const change = (after: Partial<SessionDraft>, scope: 'this' | 'following' | 'all') =>
  editsToChange({ session, before: draft, after: { ...draft, ...after }, scope, all, seasons });

describe('new sessions', () => {
  it('are tied together, each in the season of its day, and say nothing that is not known', () => {
    const dates = ['2027-10-05', '2026-11-24'];
    const edits = editsToAdd({ draft, dates, seasons, status: 'planned', seriesId: 'reeks' });
    expect(edits.map((one) => one.session)).toEqual([
      {
        groupId: 'g1',
        startsOn: '2026-11-24',
        endsOn: '2026-11-24',
        status: 'planned',
        seriesId: 'reeks',
        seasonId: 's1',
      },
      expect.objectContaining({ startsOn: '2027-10-05', seasonId: 's2', seriesId: 'reeks' }),
    ]);
  });

  it('keep the length of the draft; one alone is no series', () => {
    const days = { ...draft, endsOn: '2026-11-26' };
    const [only] = editsToAdd({
      draft: days,
      dates: ['2028-08-15'],
      seasons,
      status: 'planned',
      seriesId: 'x',
    });
    expect(only?.session).toMatchObject({ startsOn: '2028-08-15', endsOn: '2028-08-16' });
    expect(only?.session).not.toHaveProperty('seriesId');
    expect(only?.session).not.toHaveProperty('seasonId');
  });

  it('are taken off what was announced without dates, which goes when none is left', () => {
    const series = {
      __typename: 'UndatedSeries' as const,
      id: 'u',
      version: 2,
      title: 'Vier online',
      count: 4,
      periodNote: null,
      periodStart: '2027-03-01',
      periodEnd: '2027-06-30',
      seasonId: 's1',
      groupId: 'g2',
      formatId: null,
      isOnline: true,
      audience: null,
    };
    expect(editsOfPlanned(series, 3)).toEqual([{ undatedSeries: { id: 'u', version: 2, count: 1 } }]);
    expect(editsOfPlanned(series, 4)).toEqual([{ remove: { kind: 'undatedSeries', id: 'u', version: 2 } }]);
    const network = editorNetwork([], { undatedSeries: [series] });
    const first = startDraft(network, { undatedSeriesId: 'u' }, '2026-11-22');
    expect(first).toMatchObject({ groupId: 'g2', where: 'online', startsOn: '2027-03-01' });
    expect(startRepeat(network, { undatedSeriesId: 'u' }, first)).toMatchObject({
      kind: 'spread',
      count: '4',
      until: '2027-06-30',
    });
  });
});

describe('a change', () => {
  it('sends what differs and nothing else, with the version that was seen', () => {
    expect(change({ startTime: '13:00' }, 'this')).toEqual([
      { session: { id: 'b', version: 4, startTime: '13:00' } },
    ]);
    expect(change({}, 'all')).toEqual([]);
  });

  it('is a value for the following, and a moved day moves them by as many days', () => {
    expect(change({ startsOn: '2026-11-26', endsOn: '2026-11-26', title: 'Nieuw' }, 'following')).toEqual([
      { session: { id: 'b', version: 4, title: 'Nieuw', startsOn: '2026-11-26', endsOn: '2026-11-26' } },
      { session: { id: 'c', version: 1, title: 'Nieuw', startsOn: '2027-01-07', endsOn: '2027-01-07' } },
    ]);
  });

  it('leaves what was held alone', () => {
    expect(change({ title: 'Nieuw' }, 'all').map((one) => one.session?.id)).toEqual(['b', 'c']);
  });

  it('empties what is emptied', () => {
    expect(changedColumns({ ...draft, title: 'Oud' }, draft)).toEqual({ title: null });
  });
});

it('a move into another season goes there, without the number that may be taken', () => {
  expect(editsToMove(session, '2027-09-07', 'this', { all, seasons })).toEqual([
    {
      session: {
        id: 'b',
        version: 4,
        startsOn: '2027-09-07',
        endsOn: '2027-09-07',
        seasonId: 's2',
        sequence: null,
      },
    },
  ]);
  expect(editsToMove(session, '2026-11-25', 'all', { all, seasons })).toEqual([]);
});

it('a programme is changed item by item', () => {
  const item = (id: string | null, title: string, startTime = '') => ({
    key: id ?? title,
    id,
    version: 3,
    title,
    startTime,
  });
  const before = [item('1', 'Opening', '10:00'), item('2', 'Lunch'), item('3', 'Slot')];
  const after = [
    item('1', 'Welkom', '10:00'),
    item('3', 'Slot'),
    item(null, 'Borrel', '16:00'),
    item(null, '  '),
  ];
  expect(agendaEdits('b', before, after)).toEqual([
    { remove: { kind: 'agendaItem', id: '2', version: 3 } },
    { agendaItem: { id: '1', version: 3, title: 'Welkom' } },
    { agendaItem: { id: '3', version: 3, position: 2 } },
    { agendaItem: { sessionId: 'b', title: 'Borrel', startTime: '16:00', position: 3 } },
  ]);
  expect(agendaEdits('b', before, before)).toEqual([]);
});

it.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['1330', '13:30'],
  ['9.30', '09:30'],
  ['14u', '14:00'],
  ['14 u 15', '14:15'],
  ['13:30', '13:30'],
  ['25', '25'],
  ['half tien', 'half tien'],
  ['', ''],
])('takes "%s" for "%s"', (typed, time) => {
  expect(asTime(typed)).toBe(time);
});

it.each<[string, Partial<SessionDraft>]>([
  ['no day', { startsOn: '' }],
  ['days in the wrong order', { endsOn: '2026-11-24' }],
  ['no time of day', { startTime: 'half tien' }],
  ['an end without a start', { endTime: '12:00' }],
  ['an end before the start', { startTime: '12:00', endTime: '10:00' }],
  ['no address', { where: 'online', onlineUrl: 'teams' }],
  ['nothing that names it', { groupId: '' }],
])('refuses %s', (_what, part) => {
  expect(draftFault({ ...draft, ...part })).not.toBeNull();
  expect(draftFault(draft)).toBeNull();
});
