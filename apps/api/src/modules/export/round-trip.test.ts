import { originalCell } from '@leerkring/domain/export/harmless-cell';
import { readTables } from '@leerkring/domain/table-import/read-tables';
import { tablesText } from '@leerkring/domain/table-import/table-text';
import { makePlan } from '@leerkring/domain/text-import/make-plan';
import { proposeImport } from '@leerkring/domain/text-import/propose-import';
import { buildGroup } from '@leerkring/testkit/build-group';
import { buildMeetingFormat } from '@leerkring/testkit/build-meeting-format';
import { buildPlace } from '@leerkring/testkit/build-place';
import { buildSeason } from '@leerkring/testkit/build-season';
import { buildSession } from '@leerkring/testkit/build-session';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { existingFromDatabase } from '../../testing/existing-from-database.ts';
import { startTestApi } from '../../testing/start-test-api.ts';
import { contentsOf, MAKE, signInCoordinator, UNDO } from '../../testing/text-import.ts';

const api = await startTestApi();
afterAll(api.close);

const today = '2026-11-22';
let cookie: string;
let networkId: string;
let sessionId: string;

beforeEach(async () => {
  ({ cookie, networkId } = await signInCoordinator(api));
  const { prisma } = api;
  const season = await buildSeason(prisma, { networkId, name: '2026' });
  const seasonId = season.id;
  const group = await buildGroup(prisma, { networkId, name: 'Netwerkdiner', code: 'ND' });
  const format = await buildMeetingFormat(prisma, { networkId, title: 'Intervisie' });
  const place = await buildPlace(prisma, { networkId, name: 'De Kom', city: 'Nieuwegein' });
  await buildPlace(prisma, { networkId, name: 'Het Huis' });
  const first = await buildSession(prisma, {
    ...{ networkId, seasonId, groupId: group.id, formatId: format.id, placeId: place.id, sequence: 1 },
    ...{ startsOn: calendarDay('2026-12-25'), startTime: '10:00', endTime: '12:00', title: '=1+1' },
  });
  sessionId = first.id;
  await buildSession(prisma, { networkId, seasonId, placeId: place.id, placeNote: 'ingang achter' });
  await buildSession(prisma, {
    ...{ networkId, seasonId, status: 'cancelled', cancelReason: 'Ziek', isOnline: true },
    ...{ startsOn: calendarDay('2026-12-30'), endsOn: calendarDay('2026-12-31') },
  });
  await buildSession(prisma, { networkId, status: 'planned', startsOn: calendarDay('2030-01-01') });
});

async function exported(): Promise<string[][]> {
  const { slug } = await api.prisma.network.findUniqueOrThrow({ where: { id: networkId } });
  const { body } = await api.inject('GET', `/exports/networks/${slug}.csv`, undefined, { cookie });
  const rows: string[][] = parse(body, { bom: true, delimiter: ';' });
  return rows.map((row) => row.map(originalCell));
}

async function importAgain(rows: string[][]) {
  const text = tablesText([{ name: null, rows }]);
  const existing = await existingFromDatabase(api.prisma, networkId);
  const proposal = proposeImport(readTables(text, { referenceDate: today }), { text, existing, today });
  const plan = makePlan(proposal);
  const { data } = await api.ask<{
    makeFromText: { __typename: string; textImport: { id: string; changedCount: number } };
  }>(MAKE, { variables: { input: { text, plan } }, cookie });
  expect(data?.makeFromText).toMatchObject({ __typename: 'MakeFromTextOk' });
  return data?.makeFromText.textImport;
}

it('an export that comes back unedited changes nothing', async () => {
  const before = await contentsOf(api.prisma);
  const rows = await exported();
  expect(rows).toHaveLength(5);
  expect((await importAgain(rows))?.changedCount).toBe(0);
  expect(await contentsOf(api.prisma)).toEqual(before);
});

it('an export that was edited changes the rows that were edited, makes the new one, and can be undone', async () => {
  const before = await contentsOf(api.prisma);
  const rows = await exported();
  const [heads = []] = rows;
  const at = (heading: string) => heads.indexOf(heading);
  const mine = rows.find((row) => row.at(-1) === sessionId) ?? [];
  mine[at('Datum')] = mine[at('Laatste dag')] = '28-12-2026';
  mine[at('Locatie')] = 'Het Huis';
  const cancelled = rows.find((row) => row[at('Status')] === 'afgelast') ?? [];
  cancelled[at('Status')] = 'bevestigd';
  rows.push(['29-12-2026', '', '09:00', '10:00', 'Nieuw', 'Netwerkdiner']);
  const made = await importAgain(rows);
  const sessions = await api.prisma.session.findMany({ where: { networkId }, include: { place: true } });
  expect(sessions).toHaveLength(5);
  expect(sessions.find(({ id }) => id === sessionId)).toMatchObject({
    startsOn: calendarDay('2026-12-28'),
    title: '=1+1',
    placeNote: null,
    place: { name: 'Het Huis' },
    icalSequence: 1,
  });
  expect(sessions.filter(({ icalSequence }) => icalSequence > 0)).toHaveLength(2);
  expect(sessions.find(({ endsOn }) => endsOn.getUTCDate() === 31)).toMatchObject({
    status: 'confirmed',
    cancelReason: null,
  });
  await api.ask(UNDO, { variables: { input: { id: made?.id } }, cookie });
  expect(await contentsOf(api.prisma)).toEqual(before);
});
