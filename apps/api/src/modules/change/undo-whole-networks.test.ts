import { EDITABLE_KINDS, type EditableKind } from '@leerkring/contract/edit-models';
import { seed } from '@leerkring/prisma/seed';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contents, editorOf } from '../../testing/edit-network.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';

const ROUNDS = 40;

interface Row {
  id: string;
  version: number;
  networkId?: string;
}

let api: TestApi;
let cookie: string;

beforeAll(async () => {
  api = await startTestApi();
  await seed(api.prisma, { today: '2026-11-22' });
  const admin = await api.prisma.user.findFirstOrThrow({ where: { isAdmin: true } });
  cookie = await api.signIn(admin.id);
});
afterAll(() => api?.close());

// Networks as they really are, where a removed parent takes much along and half of it hangs on something else as well.
it.for([1, 2, 3, 4])(
  'any sequence of edits of the five networks is undone to the last field (%i)',
  async (number) => {
    const random = pseudoRandom(number);
    const start = await contents(api);
    const done: string[] = [];
    const network = pick(await api.prisma.network.findMany({ where: { isDemo: false } }), random);
    const editor = editorOf(api, cookie, network.id);
    for (let round = 0; round < ROUNDS; round += 1) {
      const kind = pick(KINDS, random);
      const rows = await rowsOf(kind, network.id);
      if (rows.length === 0) continue;
      const { id, version } = pick(rows, random);
      const removes = random() < 0.5;
      const edit = removes
        ? { remove: { kind, id, version } }
        : { order: { kind, ids: rows.map((row) => row.id).reverse() } };
      const answer = await editor.edit(edit);
      expect(answer.__typename, `${kind} ${answer.message}`).toMatch(removes ? /Ok$/ : /Ok$|InvalidInput/);
      // A list of one is in order already: then there is no change.
      if (answer.changeSet) done.push(answer.changeSet.id);
    }
    expect(await contents(api)).not.toEqual(start);
    for (const id of done.toReversed()) {
      const undone = await editor.undo(id);
      expect(undone.__typename, undone.message).toBe('UndoChangeOk');
    }
    expect(await contents(api)).toEqual(start);
  },
);

const KINDS: EditableKind[] = EDITABLE_KINDS.filter((kind) => kind !== 'network');

/** The rows of a kind that hang on the network, by whatever path. */
async function rowsOf(kind: EditableKind, networkId: string): Promise<Row[]> {
  const paths: Partial<Record<EditableKind, object>> = {
    norm: { format: { networkId } },
    normSlot: { norm: { format: { networkId } } },
    agendaItem: { OR: [{ format: { networkId } }, { session: { networkId } }] },
  };
  const table = api.prisma[kind as 'track'];
  return table.findMany({ where: (paths[kind] ?? { networkId }) as object, orderBy: { id: 'asc' } });
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}

/** Numbers from 0 to 1 by the minimal standard of Park and Miller (1988). */
function pseudoRandom(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
