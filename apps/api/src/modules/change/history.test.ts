import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, editorOf, type ToldChange } from '../../testing/edit-network.ts';
import { signInCoordinatorOf } from '../../testing/sign-in-coordinator-of.ts';
import { startTestApi, TEST_NOW, type TestApi } from '../../testing/start-test-api.ts';
import { signInCoordinator } from '../../testing/text-import.ts';

const HISTORY = `query ($slug: String!, $first: Int, $after: String, $sessionId: ID) {
  network(slug: $slug) {
    changeSets(first: $first, after: $after, sessionId: $sessionId) {
      pageInfo { hasNextPage endCursor }
      edges { node {
        id at userName command isUndo isUndoable undoes { id } undoneBy { id }
        changes { id kind rowId name before after references { id name } }
      } }
    }
  }
}`;

interface Told {
  id: string;
  at: string;
  userName: string;
  command: string;
  isUndo: boolean;
  isUndoable: boolean;
  undoes: { id: string } | null;
  undoneBy: { id: string } | null;
  changes: ToldChange[];
}
interface Answer {
  network: {
    changeSets: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: Told }[] } | null;
  };
}

let api: TestApi;
let cookie: string;
let slug: string;
let editor: Editor;
beforeAll(async () => {
  api = await startTestApi();
  const { networkId } = await signInCoordinator(api);
  cookie = await signInCoordinatorOf(api, networkId, 'Marloes');
  editor = editorOf(api, cookie, networkId);
  ({ slug } = await api.prisma.network.update({ where: { id: networkId }, data: { visibility: 'public' } }));
});
afterAll(() => api?.close());

async function history(variables: object = {}, as: string | undefined = cookie): Promise<Told[] | null> {
  const { data, errors } = await api.ask<Answer>(HISTORY, {
    variables: { slug, first: 50, ...variables },
    cookie: as,
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.network.changeSets?.edges.map(({ node }) => node) ?? null;
}

describe('history', () => {
  it('tells who changed what and when, the latest first, with the names of what rows refer to', async () => {
    const made = await editor.edit(
      { group: { key: 'g', name: 'Groep 1', code: 'G' } },
      { session: { key: 's', groupId: '#g', startsOn: '2026-12-10' } },
      { participation: { organisationName: 'Gemeente Zon' } },
    );
    const [group = '', session = ''] = made.made.map(({ id }) => id);
    await editor.edit({ session: { id: session, version: 1, groupId: null } });
    const removal = await editor.edit({ remove: { kind: 'group', id: group, version: 1 } });
    await editor.undo(removal.changeSet.id);
    const [undo, gone, changed, first] = (await history()) ?? [];
    expect(
      [undo, gone, changed, first].map((one) => [one?.userName, one?.at, one?.isUndo, one?.isUndoable]),
    ).toEqual([
      ['Marloes', TEST_NOW.toISOString(), true, true],
      ['Marloes', TEST_NOW.toISOString(), false, false],
      ['Marloes', TEST_NOW.toISOString(), false, true],
      ['Marloes', TEST_NOW.toISOString(), false, true],
    ]);
    expect([undo?.undoes?.id, gone?.undoneBy?.id]).toEqual([gone?.id, undo?.id]);
    expect(first?.changes.map(({ kind, name }) => [kind, name]).sort()).toEqual([
      ['group', 'Groep 1'],
      ['organisation', 'Gemeente Zon'],
      ['participation', 'Gemeente Zon'],
      ['session', 'Groep 1, 2026-12-10'],
    ]);
    expect(changed?.changes).toMatchObject([
      {
        before: { groupId: group, sequence: 1 },
        after: { groupId: null, sequence: null },
        references: [{ id: group, name: 'Groep 1' }],
      },
    ]);
  });

  it('names what is gone by the name that it had', async () => {
    const made = await editor.edit(
      { place: { key: 'p', name: 'Zaal de Linde' } },
      { session: { key: 's', startsOn: '2026-12-11', title: 'Daar', placeId: '#p' } },
    );
    const [place = ''] = made.made.map(({ id }) => id);
    await editor.edit({ remove: { kind: 'place', id: place, version: 1 } });
    const [removal] = (await history({ first: 1 })) ?? [];
    expect(removal?.changes.find(({ kind }) => kind === 'session')).toMatchObject({
      name: 'Daar',
      before: { placeId: place },
      after: { placeId: null },
      references: [{ id: place, name: 'Zaal de Linde' }],
    });
  });

  it('of one session holds what happened to it, its agenda and its outcomes, and nothing else', async () => {
    const made = await editor.edit({ session: { key: 's', startsOn: '2026-12-12', title: 'Mijn' } });
    const [id = ''] = made.made.map((one) => one.id);
    const agenda = await editor.edit({ agendaItem: { key: 'a', sessionId: id, title: 'Welkom' } });
    await editor.edit({ session: { startsOn: '2026-12-13', title: 'Een andere' } });
    const outcome = await editor.edit({ outcome: { sessionId: id, title: 'Verslag' } });
    const told = await history({ sessionId: id });
    expect(told?.map((one) => one.id)).toEqual([outcome, agenda, made].map(({ changeSet }) => changeSet.id));
  });

  it('comes in pages that are the same at any later time', async () => {
    const all = ((await history()) ?? []).map(({ id }) => id);
    const read: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: { data?: Answer | null } = await api.ask<Answer>(HISTORY, {
        variables: { slug, first: 3, after },
        cookie,
      });
      const sets = page.data?.network.changeSets;
      read.push(...(sets?.edges ?? []).map(({ node }) => node.id));
      if (!sets?.pageInfo.hasNextPage) break;
      after = sets.pageInfo.endCursor;
    }
    expect(read).toEqual(all);
  });

  it('takes as many statements for many rows as for few', async () => {
    const count = async (first: number) => {
      api.statements.length = 0;
      await history({ first });
      return api.statements.length;
    };
    await count(1);
    expect(await count(8)).toBe(await count(2));
  });

  it('is for coordinators of the network only', async () => {
    const stranger = await signInCoordinator(api);
    expect(await history({}, stranger.cookie)).toBeNull();
    expect(await history({}, '')).toBeNull();
  });

  it('is never changed', async () => {
    const entry = await api.prisma.auditEntry.findFirstOrThrow({ where: { changeSetId: { not: null } } });
    const change = (data: object) => api.prisma.auditEntry.update({ where: { id: entry.id }, data });
    await expect(change({ subjectId: 'ander' })).rejects.toThrow();
    await expect(change({ changeSetId: null })).rejects.toThrow();
  });
});
