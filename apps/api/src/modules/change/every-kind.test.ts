import { EDIT_MODELS, EDITABLE_KINDS, type EditableKind } from '@leerkring/contract/edit-models';
import { buildOrganisation } from '@leerkring/testkit/build-organisation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChangeAnswer, contents, type Editor, editorOf } from '../../testing/edit-network.ts';
import { sampleValues } from '../../testing/edit-samples.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { signInCoordinator } from '../../testing/text-import.ts';

let api: TestApi;
let editor: Editor;
let networkId: string;
let foreign: { editor: Editor; ids: Record<string, string> };
/** A row of each kind for others to refer to. */
let ids: Record<string, string>;

const KINDS = EDITABLE_KINDS.filter((kind) => kind !== 'network');

async function makeOneOfEach(as: Editor): Promise<Record<string, string>> {
  const answer = await as.edit(
    { season: { key: 'season', name: 'Seizoen', startsOn: '2026-09-01', endsOn: '2027-06-30' } },
    { region: { key: 'region', name: 'Noord' } },
    { track: { key: 'track', title: 'Lijn' } },
    { meetingFormat: { key: 'meetingFormat', title: 'Vorm' } },
    { norm: { key: 'norm', formatId: '#meetingFormat' } },
    { normSlot: { key: 'normSlot', normId: '#norm', months: [1] } },
    { theme: { key: 'theme', title: 'Thema' } },
    { question: { key: 'question', text: 'Vraag?' } },
    { group: { key: 'group', name: 'Groep', code: 'G' } },
    { capacityRule: { key: 'capacityRule', unit: 'people', max: 12 } },
    { delegationRule: { key: 'delegationRule', maxPeople: 2 } },
    { planningRule: { key: 'planningRule', groupId: '#group' } },
    { place: { key: 'place', name: 'Zaal' } },
    { session: { key: 'session', startsOn: '2026-12-10' } },
    { agendaItem: { key: 'agendaItem', title: 'Punt', sessionId: '#session' } },
    { undatedSeries: { key: 'undatedSeries', title: 'Reeks' } },
    { outcome: { key: 'outcome', title: 'Verslag' } },
    { projectFact: { key: 'projectFact', label: 'Looptijd' } },
    { intendedResult: { key: 'intendedResult', text: 'Resultaat' } },
    { principle: { key: 'principle', text: 'Uitgangspunt' } },
    { actionLearningStep: { key: 'actionLearningStep', title: 'Stap' } },
    { participation: { key: 'participation', organisationName: 'Gemeente Proef' } },
    { closedDay: { key: 'closedDay', name: 'Brugdag', startsOn: '2027-05-07', endsOn: '2027-05-07' } },
  );
  expect(answer.__typename, answer.message).toBe('EditNetworkOk');
  return Object.fromEntries(answer.made.map(({ key, id }) => [key, id]));
}

beforeAll(async () => {
  api = await startTestApi();
  const coordinator = await signInCoordinator(api);
  networkId = coordinator.networkId;
  editor = editorOf(api, coordinator.cookie, networkId);
  ids = { ...(await makeOneOfEach(editor)), organisation: (await buildOrganisation(api.prisma)).id };
  const other = await signInCoordinator(api);
  const theirs = editorOf(api, other.cookie, other.networkId);
  foreign = { editor: theirs, ids: await makeOneOfEach(theirs) };
});
afterAll(() => api?.close());

const rowOf = (answer: ChangeAnswer, id: string) => {
  const told = answer.changeSet.changes.find(({ rowId }) => rowId === id);
  if (!told) throw new Error('The change does not tell of the row');
  return told;
};

describe('each kind of row', () => {
  it('is made in these tests', () => {
    expect(
      Object.keys(ids)
        .filter((kind) => kind !== 'organisation')
        .sort(),
    ).toEqual([...KINDS].sort());
  });

  it.for(KINDS)('%s is added, changed and removed, and each is undone and done again', async (kind) => {
    const start = await contents(api);
    const first = sampleValues(kind, 0, ids);
    const added = await editor.edit({ [kind]: { key: 'new', ...first } });
    expect(added.__typename, `${added.path} ${added.message}`).toBe('EditNetworkOk');
    const [{ id = '' } = {}] = added.made;
    expect(rowOf(added, id)).toMatchObject({ kind, before: null, after: { ...first, version: 1 } });
    const withRow = await contents(api);

    const second = sampleValues(kind, 1, ids);
    const changed = await editor.edit({ [kind]: { id, version: 1, ...second } });
    expect(changed.__typename, `${changed.path} ${changed.message}`).toBe('EditNetworkOk');
    expect(rowOf(changed, id)).toMatchObject({ before: first, after: { ...second, version: 2 } });
    const withChange = await contents(api);

    const removed = await editor.edit({ remove: { kind, id, version: 2 } });
    expect(removed.__typename, removed.message).toBe('EditNetworkOk');
    expect(rowOf(removed, id)).toMatchObject({ before: second, after: null });
    expect(await contents(api)).toEqual(start);

    const back = await editor.undo(removed.changeSet.id);
    expect(back.__typename, JSON.stringify(back)).toBe('UndoChangeOk');
    expect(await contents(api)).toEqual(withChange);
    expect((await editor.undo(changed.changeSet.id)).__typename).toBe('UndoChangeOk');
    expect(await contents(api)).toEqual(withRow);
    const gone = await editor.undo(added.changeSet.id);
    expect(gone.__typename, JSON.stringify(gone)).toBe('UndoChangeOk');
    expect(await contents(api)).toEqual(start);
    expect((await editor.undo(gone.changeSet.id)).__typename).toBe('UndoChangeOk');
    expect(await contents(api)).toEqual(withRow);
    const stale = await editor.edit({ [kind]: { id, version: 1, ...second } });
    expect(stale.__typename).toBe('StaleRowsError');
    const version = stale.rows[0]?.version ?? 0;
    // Versions never go back, whatever is undone.
    expect(version).toBeGreaterThan(3);
    await editor.edit({ remove: { kind, id, version } });
    expect(await contents(api)).toEqual(start);
  });

  it.for(KINDS)('%s empties what may be empty, and refuses to empty the rest at its field', async (kind) => {
    const answer = await editor.edit({ [kind]: { key: 'new', ...sampleValues(kind, 0, ids) } });
    const [{ id = '' } = {}] = answer.made;
    for (const [field, { isOptional, isVirtual }] of Object.entries(EDIT_MODELS[kind])) {
      if (isVirtual) continue;
      const empty = {
        [field]: null,
        ...(field === 'startTime' && kind === 'session' ? { endTime: null } : {}),
      };
      const { version } = await current(kind, id);
      const emptied = await editor.edit({ [kind]: { id, version, ...empty } });
      if (isOptional && !['title', 'formatId', 'max'].includes(field)) {
        expect(emptied.__typename, `${kind}.${field} ${emptied.message}`).toBe('EditNetworkOk');
        const values = emptied.changeSet ? rowOf(emptied, id).after : { [field]: null };
        expect(values?.[field], `${kind}.${field}`).toBeNull();
      } else if (!isOptional) {
        expect(emptied).toMatchObject({ __typename: 'InvalidInputError', path: ['edits', '0', kind, field] });
      }
    }
    const { version } = await current(kind, id);
    await editor.edit({ remove: { kind, id, version } });
  });

  it.for(KINDS)(
    '%s of another network is not there: not to change, remove, order or refer to',
    async (kind) => {
      const start = await contents(api);
      const id = foreign.ids[kind] ?? '';
      const attempts = [
        { [kind]: { id, version: 1, ...sampleValues(kind, 1, ids) } },
        { [kind]: { id, version: 99, ...sampleValues(kind, 1, ids) } },
        { remove: { kind, id, version: 1 } },
        { remove: { kind, id, version: 99 } },
        { remove: { kind, id: '0192a000-0000-7000-8000-000000000000', version: 1 } },
      ];
      for (const attempt of attempts) {
        expect((await editor.edit(attempt)).__typename).toBe('NotAllowedError');
      }
      if (EDIT_MODELS[kind].position) {
        const ordered = await editor.edit({ order: { kind, ids: [ids[kind], id] } });
        expect(ordered).toMatchObject({
          __typename: 'InvalidInputError',
          path: ['edits', '0', 'order', 'ids', '1'],
        });
      }
      for (const [field, { refersTo }] of Object.entries(EDIT_MODELS[kind])) {
        if (!refersTo || refersTo === 'organisation') continue;
        const values = { ...sampleValues(kind, 0, ids), [field]: foreign.ids[refersTo] };
        const answer = await editor.edit({ [kind]: values });
        expect(answer).toMatchObject({ __typename: 'InvalidInputError', path: ['edits', '0', kind, field] });
      }
      expect(await contents(api)).toEqual(start);
    },
  );
});

async function current(kind: EditableKind, id: string): Promise<{ version: number }> {
  const table = api.prisma[kind] as unknown as {
    findUniqueOrThrow(args: object): Promise<{ version: number }>;
  };
  return table.findUniqueOrThrow({ where: { id } });
}
