import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contents, type Editor, editorOf } from '../../testing/edit-network.ts';
import { signInCoordinatorOf } from '../../testing/sign-in-coordinator-of.ts';
import { startTestApi, TEST_NOW, type TestApi } from '../../testing/start-test-api.ts';
import { buildWholeNetwork } from '../../testing/whole-network.ts';

let api: TestApi;
let world: Awaited<ReturnType<typeof buildWholeNetwork>>;
let editor: Editor;
let colleague: Editor;

beforeAll(async () => {
  api = await startTestApi();
  world = await buildWholeNetwork(api.prisma, { slug: 'whole', visibility: 'public' });
  const cookies = [
    await signInCoordinatorOf(api, world.network.id, 'Marloes'),
    await signInCoordinatorOf(api, world.network.id, 'Youssef'),
  ];
  [editor, colleague] = cookies.map((cookie) => editorOf(api, cookie, world.network.id)) as [Editor, Editor];
});
afterAll(() => api?.close());

/** A group with two sessions, to work on in one test. */
async function aGroup(name: string) {
  const made = await editor.edit(
    { group: { key: 'g', name, code: 'G', description: 'Zo begon het' } },
    { session: { key: 's1', groupId: '#g', startsOn: '2027-03-01', title: 'Een' } },
    { session: { key: 's2', groupId: '#g', startsOn: '2027-03-08', title: 'Twee' } },
  );
  const id = (key: string) => made.made.find((one) => one.key === key)?.id ?? '';
  return { changeSetId: made.changeSet.id, group: id('g'), s1: id('s1'), s2: id('s2') };
}

describe('rows that somebody else changed meanwhile', () => {
  it('are all told, with what they are now, by whom and when; and nothing is written', async () => {
    const { group, s1, s2 } = await aGroup('Oud nieuws');
    await colleague.edit({ session: { id: s1, version: 1, title: 'Van Youssef' } });
    const removal = await colleague.edit({ remove: { kind: 'session', id: s2, version: 1 } });
    const start = await contents(api);
    const answer = await editor.edit(
      { group: { id: group, version: 1, description: 'Van Marloes' } },
      { session: { id: s1, version: 1, title: 'Van Marloes' } },
      { session: { id: s2, version: 1, title: 'Van Marloes' } },
    );
    expect(answer.__typename).toBe('StaleRowsError');
    expect(answer.rows).toEqual([
      expect.objectContaining({
        kind: 'session',
        id: s1,
        name: 'Van Youssef',
        isRemoved: false,
        version: 2,
        session: { id: s1, version: 2 },
        changedBy: 'Youssef',
        changedAt: TEST_NOW.toISOString(),
        removalEntryId: null,
      }),
      expect.objectContaining({
        id: s2,
        name: 'Twee',
        isRemoved: true,
        current: null,
        session: null,
        changedBy: 'Youssef',
      }),
    ]);
    expect(answer.rows[0]?.current).toMatchObject({
      title: 'Van Youssef',
      startsOn: '2027-03-01',
      groupId: group,
    });
    expect(answer.rows[1]?.removalEntryId).toBe(
      removal.changeSet.changes.find(({ rowId }) => rowId === s2)?.id,
    );
    expect(await contents(api)).toEqual(start);
  });

  it('are not those of which only the order changed', async () => {
    const made = await editor.edit(
      { principle: { key: 'a', text: 'A' } },
      { principle: { key: 'b', text: 'B' } },
    );
    const [a = '', b = ''] = made.made.map(({ id }) => id);
    await colleague.edit({ order: { kind: 'principle', ids: [b, a] } });
    const answer = await editor.edit({ principle: { id: a, version: 1, text: 'A, gewijzigd' } });
    expect(answer.__typename).toBe('EditNetworkOk');
    expect(await api.prisma.principle.findUniqueOrThrow({ where: { id: a } })).toMatchObject({
      position: 2,
      version: 2,
    });
  });
});

describe('undo', () => {
  it('leaves what others changed of the same rows since, when it was something else', async () => {
    const { group } = await aGroup('Ieder het zijne');
    const mine = await editor.edit({ group: { id: group, version: 1, name: 'Andere naam' } });
    await colleague.edit({ group: { id: group, version: 2, description: 'Van Youssef' } });
    expect((await editor.undo(mine.changeSet.id)).__typename).toBe('UndoChangeOk');
    expect(await api.prisma.group.findUniqueOrThrow({ where: { id: group } })).toMatchObject({
      name: 'Ieder het zijne',
      description: 'Van Youssef',
      version: 4,
    });
  });

  it('says what it would throw away, and does nothing', async () => {
    const { group, changeSetId } = await aGroup('Niet kwijtraken');
    const mine = await editor.edit({ group: { id: group, version: 1, description: 'Van Marloes' } });
    await colleague.edit(
      { group: { id: group, version: 2, description: 'Van Youssef' } },
      { session: { groupId: group, startsOn: '2027-04-01', title: 'Ook nog' } },
    );
    const start = await contents(api);
    expect(await editor.undo(mine.changeSet.id)).toMatchObject({
      __typename: 'LaterEditsError',
      edits: [{ kind: 'Group', name: 'Niet kwijtraken' }],
    });
    const whole = await editor.undo(changeSetId);
    expect(whole.edits).toEqual([
      { kind: 'Group', name: 'Niet kwijtraken' },
      { kind: 'Session', name: 'Ook nog' },
    ]);
    expect(await contents(api)).toEqual(start);
  });

  it('does not bring back a row beside what has its name by now', async () => {
    const { group } = await aGroup('Bezet');
    const removal = await editor.edit({ remove: { kind: 'group', id: group, version: 1 } });
    await colleague.edit({ group: { name: 'Bezet', code: 'B' } });
    expect(await editor.undo(removal.changeSet.id)).toMatchObject({
      __typename: 'LaterEditsError',
      edits: [{ kind: 'Group', name: 'Bezet' }],
    });
  });

  it('does not bring back a row without what it hung on', async () => {
    const made = await editor.edit(
      { place: { key: 'p', name: 'Zaal die gaat' } },
      { session: { key: 's', startsOn: '2027-05-01', title: 'Daar', placeId: '#p' } },
    );
    const [place = '', session = ''] = made.made.map(({ id }) => id);
    const first = await editor.edit({ remove: { kind: 'session', id: session, version: 1 } });
    const second = await editor.edit({ remove: { kind: 'place', id: place, version: 1 } });
    expect(await editor.undo(first.changeSet.id)).toMatchObject({
      __typename: 'LaterEditsError',
      edits: [{ kind: 'Session', name: 'Daar' }],
    });
    expect((await editor.undo(second.changeSet.id)).__typename).toBe('UndoChangeOk');
    expect((await editor.undo(first.changeSet.id)).__typename).toBe('UndoChangeOk');
  });

  it('is done once, also by two at the same moment', async () => {
    const { changeSetId } = await aGroup('Eenmaal');
    const answers = await Promise.all(
      [editor, colleague, editor, colleague].map((one) => one.undo(changeSetId)),
    );
    const kinds = answers.map((one) => one.__typename).sort();
    expect(kinds).toEqual([...Array(3).fill('AlreadyUndoneError'), 'UndoChangeOk']);
  });

  it('raises versions and the sequence of calendar events, which never go back', async () => {
    const { s1 } = await aGroup('Tellers');
    const state = () => api.prisma.session.findUniqueOrThrow({ where: { id: s1 } });
    const { icalUid } = await state();
    let last = await editor.edit({ session: { id: s1, version: 1, startsOn: '2027-03-02' } });
    const counted = [[(await state()).version, (await state()).icalSequence]];
    last = await editor.edit({ remove: { kind: 'session', id: s1, version: 2 } });
    for (let round = 0; round < 3; round += 1) {
      last = await editor.undo(last.changeSet.id);
      const now = await api.prisma.session.findUnique({ where: { id: s1 } });
      if (now) counted.push([now.version, now.icalSequence]);
    }
    expect(counted).toEqual([
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
    expect((await state()).icalUid).toBe(icalUid);
  });
});

describe('removal', () => {
  it.for(['group', 'track', 'theme', 'format', 'season', 'region', 'place', 'session'] as const)(
    'of a %s takes along what hangs on it, and undo brings all of it back row by row',
    async (key) => {
      const start = await contents(api);
      const { id } = world[key];
      const kind = key === 'format' ? 'meetingFormat' : key;
      const table = api.prisma[kind] as unknown as {
        findUniqueOrThrow(args: object): Promise<{ version: number }>;
      };
      const { version } = await table.findUniqueOrThrow({ where: { id } });
      const removal = await editor.edit({ remove: { kind, id, version } });
      expect(removal.__typename, removal.message).toBe('EditNetworkOk');
      const told = removal.changeSet.changes;
      expect(told.some(({ rowId, after }) => rowId === id && after === null)).toBe(true);
      expect(told.length).toBeGreaterThan(1);
      expect(await contents(api)).not.toEqual(start);
      const undone = await editor.undo(removal.changeSet.id);
      expect(undone.__typename, JSON.stringify(undone.edits)).toBe('UndoChangeOk');
      expect(await contents(api)).toEqual(start);
    },
  );

  it('lets names be swapped, taken over and passed on in one call', async () => {
    const made = await editor.edit(
      { track: { key: 'a', title: 'Naam A' } },
      { track: { key: 'b', title: 'Naam B' } },
      { track: { key: 'c', title: 'Naam C' } },
    );
    const [a = '', b = '', c = ''] = made.made.map(({ id }) => id);
    const start = await contents(api);
    const swapped = await editor.edit(
      { track: { id: a, version: 1, title: 'Naam B' } },
      { track: { id: b, version: 1, title: 'Naam A' } },
      { remove: { kind: 'track', id: c, version: 1 } },
      { track: { title: 'Naam C' } },
    );
    expect(swapped.__typename, swapped.message).toBe('EditNetworkOk');
    const titles = await api.prisma.track.findMany({ where: { id: { in: [a, b] } }, orderBy: { id: 'asc' } });
    expect(titles.map(({ title }) => title)).toEqual(['Naam B', 'Naam A']);
    expect((await editor.undo(swapped.changeSet.id)).__typename).toBe('UndoChangeOk');
    expect(await contents(api)).toEqual(start);
  });

  it('spares what the same call moves elsewhere', async () => {
    const { group, s1, s2 } = await aGroup('Gaat weg');
    const other = await aGroup('Blijft staan');
    const answer = await editor.edit(
      { remove: { kind: 'group', id: group, version: 1 } },
      { session: { id: s1, version: 1, groupId: other.group } },
    );
    expect(answer.removedSessionIds).toEqual([s2]);
    const moved = await api.prisma.session.findUniqueOrThrow({ where: { id: s1 } });
    expect([moved.groupId, moved.sequence]).toEqual([other.group, 3]);
  });
});
