import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contents, type Editor, editorOf } from '../../testing/edit-network.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { signInCoordinator } from '../../testing/text-import.ts';

let api: TestApi;
let editor: Editor;
let networkId: string;
beforeAll(async () => {
  api = await startTestApi();
  const coordinator = await signInCoordinator(api);
  networkId = coordinator.networkId;
  editor = editorOf(api, coordinator.cookie, networkId);
});
afterAll(() => api?.close());

const id = (answer: { made: { key: string; id: string }[] }, key: string): string =>
  answer.made.find((one) => one.key === key)?.id ?? '';

describe('editNetwork', () => {
  it('makes rows that refer to each other by key, in whatever order they stand', async () => {
    const answer = await editor.edit(
      { session: { key: 's', groupId: '#g', startsOn: '2026-12-10', title: 'Startdag' } },
      { group: { key: 'g', name: 'Groep 1', code: 'G1', themeId: '#t' } },
      { theme: { key: 't', title: 'Thema', trackId: '#l' } },
      { track: { key: 'l', title: 'Lijn 1' } },
      { session: { key: 's2', groupId: '#g', startsOn: '2026-12-01' } },
    );
    expect(answer).toMatchObject({ __typename: 'EditNetworkOk' });
    const session = await api.prisma.session.findUniqueOrThrow({
      where: { id: id(answer, 's') },
      include: { group: { include: { theme: { include: { track: true } } } } },
    });
    expect(session.group?.theme?.track?.title).toBe('Lijn 1');
    expect([session.sequence, session.endsOn.toISOString().slice(0, 10)]).toEqual([2, '2026-12-10']);
    expect(answer.changeSet.changes.map(({ kind, before }) => [kind, before])).toEqual(
      expect.arrayContaining([
        ['session', null],
        ['group', null],
        ['theme', null],
        ['track', null],
      ]),
    );
  });

  it('takes all of it back, and makes it again with the same ids', async () => {
    const before = await contents(api);
    const made = await editor.edit(
      { track: { key: 'a', title: 'Lijn A' } },
      { meetingFormat: { key: 'f', title: 'Vorm', trackId: '#a', learningAims: ['meet'] } },
      { norm: { key: 'n', formatId: '#f', timesPerYear: 2 } },
      { normSlot: { normId: '#n', months: [3, 4] } },
      { agendaItem: { formatId: '#f', title: 'Welkom' } },
    );
    const after = await contents(api);
    const undone = await editor.undo(made.changeSet.id);
    expect(undone.__typename).toBe('UndoChangeOk');
    expect(await contents(api)).toEqual(before);
    const redone = await editor.undo(undone.changeSet.id);
    expect(redone.__typename).toBe('UndoChangeOk');
    expect(await contents(api)).toEqual(after);
    expect((await editor.undo(made.changeSet.id)).__typename).toBe('AlreadyUndoneError');
  });
});
