import { buildGroup } from '@leerkring/testkit/build-group';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { contentsOf, MAKE, signInCoordinator, UNDO } from '../../testing/text-import.ts';

let api: TestApi;
let own: Awaited<ReturnType<typeof signInCoordinator>>;
let groupId: string;

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(async () => {
  own = await signInCoordinator(api);
  groupId = (await buildGroup(api.prisma, { networkId: own.networkId, name: 'Groep A' })).id;
});
afterAll(() => api?.close());

const LISTS = ['tracks', 'formats', 'themes', 'groups', 'sessions', 'capacities', 'delegations'];
const MORE = ['undatedSeries', 'intendedResults', 'projectFacts', 'questions'];
const nothing = Object.fromEntries([...LISTS, ...MORE].map((list) => [list, []]));

/** The id of an import that was made. */
async function make(plan: object): Promise<string> {
  const network = { key: 'n', id: own.networkId };
  const input = { text: 'tekst', plan: { network, season: null, ...nothing, ...plan } };
  type Made = { makeFromText: { textImport: { id: string } } };
  const { data } = await api.ask<Made>(MAKE, { variables: { input }, cookie: own.cookie });
  return data?.makeFromText.textImport.id ?? '';
}

async function undo(id: string): Promise<{ __typename: string; edits?: object[] } | undefined> {
  type Undone = { undoTextImport: { __typename: string; edits?: object[] } };
  const { data } = await api.ask<Undone>(UNDO, { variables: { input: { id } }, cookie: own.cookie });
  return data?.undoTextImport;
}

const rename = (name: string) => ({ groups: [{ key: 'g', id: groupId, name }] });

describe('imports upon imports', () => {
  it('are undone from the last to the first', async () => {
    const before = await contentsOf(api.prisma);
    const first = await make(rename('Groep B'));
    const second = await make(rename('Groep C'));
    expect(await undo(first)).toMatchObject({ __typename: 'LaterEditsError' });
    expect((await undo(second))?.__typename).toBe('UndoTextImportOk');
    expect((await undo(first))?.__typename).toBe('UndoTextImportOk');
    expect(await contentsOf(api.prisma)).toEqual(before);
  });

  it('are kept while something else bears the old name', async () => {
    const first = await make(rename('Groep B'));
    const second = await make({ groups: [{ key: 'g', name: 'Groep A', code: 'A' }] });
    const before = await contentsOf(api.prisma);
    const refused = { __typename: 'LaterEditsError', edits: [{ kind: 'Group', name: 'Groep A' }] };
    expect(await undo(first)).toMatchObject(refused);
    expect(await contentsOf(api.prisma)).toEqual(before);
    expect((await undo(second))?.__typename).toBe('UndoTextImportOk');
    expect((await undo(first))?.__typename).toBe('UndoTextImportOk');
  });

  it('are kept while a rule hangs on the format that they made', async () => {
    const first = await make({ formats: [{ key: 'f', title: 'Intervisie' }] });
    const format = await api.prisma.meetingFormat.findFirstOrThrow({ where: { networkId: own.networkId } });
    const rule = { networkId: own.networkId, formatId: format.id, position: 1, per: 'organisation' } as const;
    await api.prisma.delegationRule.create({ data: rule });
    expect(await undo(first)).toMatchObject({
      __typename: 'LaterEditsError',
      edits: [{ kind: 'DelegationRule' }],
    });
  });
});
