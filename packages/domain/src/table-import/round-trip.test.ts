import { describe, expect, it } from 'vitest';
import { CALENDAR_COLUMNS } from '../export/calendar-columns.ts';
import type { ExportSession } from '../export/export-session.ts';
import { exampleExport } from '../export/testing/example-export.ts';
import { countImport } from '../text-import/counts.ts';
import type { ExistingNetwork } from '../text-import/existing.ts';
import { makePlan } from '../text-import/make-plan.ts';
import { proposeImport } from '../text-import/propose-import.ts';
import { asExisting } from '../text-import/testing/as-existing.ts';
import { readTables } from './read-tables.ts';
import { tablesText } from './table-text.ts';

const TODAY = '2026-05-01';

const sessions: ExportSession[] = [
  exampleExport({ id: 'a', startsOn: '2026-06-12', sequence: 1 }),
  exampleExport({
    id: 'b',
    startsOn: '2026-06-12',
    sequence: 2,
    startTime: null,
    endTime: null,
    place: null,
  }),
  exampleExport({
    ...{ id: 'c', startsOn: '2027-01-04', sequence: 3, placeNote: 'ingang achter', status: 'held' },
    ...{ audience: 'beleid en praktijk', description: 'Eerst eten.\n\nDan praten.' },
  }),
  exampleExport({
    ...{ id: 'd', startsOn: '2027-12-25', group: null, title: 'Kerst', status: 'cancelled' },
    cancelReason: 'Het is Kerst.',
  }),
];

const existing: ExistingNetwork = {
  ...asExisting(proposeImport(readTables('', { referenceDate: TODAY }), { text: '', today: TODAY })),
  seasons: [{ id: 's1', version: 1, name: '2026', startsOn: '2026-01-01', endsOn: '2026-12-31' }],
  groups: [
    {
      ...{ id: 'g1', version: 1, name: 'Intervisiegroep 1', code: 'G1', kind: 'intervision', color: 'blue' },
      ...{ announcedSessions: null, minSize: null, maxSize: null, sizeUnit: 'people' },
    },
  ],
  sessions: sessions.map(
    ({ id, title, startsOn, endsOn, startTime, endTime, isOnline, status, ...rest }) => ({
      ...{ id, version: 4, title, startsOn, endsOn, startTime, endTime, isOnline, status, format: null },
      group: rest.group?.id ?? null,
      placeNote: rest.placeNote ?? rest.place?.name ?? null,
      placeName: rest.place?.name ?? null,
      sequence: rest.sequence,
      audience: rest.audience,
      description: rest.description,
      cancelReason: rest.cancelReason,
    }),
  ),
};

/** The export as rows, as a spreadsheet gives them back. */
function rows(language: 'nl' | 'en' = 'nl'): string[][] {
  const cells = sessions.map((session) =>
    CALENDAR_COLUMNS.map(({ value }) => {
      const cell = value(session, language);
      if (cell?.kind === 'date') return cell.day.split('-').reverse().join('-');
      return cell === null ? '' : cell.kind === 'number' ? String(cell.number) : cell.text;
    }),
  );
  return [CALENDAR_COLUMNS.map(({ heading }) => heading[language]), ...cells];
}

function propose(table: string[][]) {
  const text = tablesText([{ name: null, rows: table }]);
  return proposeImport(readTables(text, { referenceDate: TODAY }), { text, existing, today: TODAY });
}

const at = (heading: string) => CALENDAR_COLUMNS.findIndex((one) => one.heading.nl === heading);

describe('a calendar that was exported, and comes back', () => {
  it.each(['nl', 'en'] as const)('changes nothing when nothing was edited (%s)', (language) => {
    const proposal = propose(rows(language));
    expect(proposal.sessions.map((one) => [one.existing?.id, one.changes])).toEqual(
      sessions.map(({ id }) => [id, []]),
    );
    expect(countImport(proposal)).toEqual({ made: {}, changed: 0, total: 0 });
    expect(proposal.doubts).toEqual([]);
  });

  it('changes what was edited in its row, and only that', () => {
    const table = rows();
    const [, first = [], second = [], third = []] = table;
    first[at('Datum')] = '19-6-2026';
    first[at('Laatste dag')] = '19-6-2026';
    second[at('Begin')] = '09:00';
    third[at('Locatie')] = '';
    table.push(['1-10-2026', '', '', '', 'Nieuw', 'Intervisiegroep 1']);
    const proposal = propose(
      table.reverse().sort((a, b) => (a[0] === 'Datum' ? -1 : b[0] === 'Datum' ? 1 : 0)),
    );
    const plan = makePlan(proposal);
    const byId = Object.fromEntries(plan.sessions.map(({ key: _key, ...one }) => [one.id ?? 'new', one]));
    expect(byId).toEqual({
      a: { id: 'a', version: 4, startsOn: '2026-06-19', endsOn: '2026-06-19' },
      b: { id: 'b', version: 4, startTime: '09:00' },
      c: { id: 'c', version: 4, placeNote: null },
      new: expect.objectContaining({ startsOn: '2026-10-01', title: 'Nieuw', status: 'planned' }),
    });
    expect(plan.groups).toEqual([{ key: 'group1', id: 'g1', version: 1 }]);
    expect(plan.season).toMatchObject({ id: 's1' });
  });

  it('takes a row along that was put in another group or given another status', () => {
    const table = rows();
    const [, first = [], second = []] = table;
    first[at('Groep')] = 'Groep 2';
    second[at('Status')] = 'geannuleerd';
    const plan = makePlan(propose(table));
    expect(plan.groups).toMatchObject([{ name: 'Groep 2' }, { id: 'g1' }]);
    expect(plan.sessions).toMatchObject([
      { id: 'a', group: plan.groups[0]?.key },
      { id: 'b', status: 'cancelled' },
    ]);
  });

  it('takes words along that were rewritten, and a reason only where it is cancelled', () => {
    const table = rows();
    const [, first = [], , third = [], fourth = []] = table;
    first[at('Reden van afgelasten')] = 'Niets aan de hand.';
    third[at('Toelichting')] = 'Eerst praten.\nDan eten.';
    third[at('Voor wie')] = '';
    fourth[at('Reden van afgelasten')] = 'Te druk.';
    expect(makePlan(propose(table)).sessions).toEqual([
      expect.objectContaining({ id: 'c', audience: null, description: 'Eerst praten.\nDan eten.' }),
      expect.objectContaining({ id: 'd', cancelReason: 'Te druk.' }),
    ]);
  });

  it('makes a session whose number is not of this network anew, once', () => {
    const table = rows();
    const first = table[1] ?? [];
    first[at('Leerkring-nummer')] = 'elsewhere';
    first[at('Datum')] = '20-8-2026';
    first[at('Laatste dag')] = '';
    expect(countImport(propose(table)).made.session).toBe(1);
  });
});
