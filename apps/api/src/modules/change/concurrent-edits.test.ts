import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Editor, editorOf } from '../../testing/edit-network.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { signInCoordinator } from '../../testing/text-import.ts';

/** A real server takes them all; the embedded database does one thing at a time, and shows the same with fewer. */
const EDITS = process.env.LEERKRING_TEST_DB === 'postgresql' ? 10_000 : 1_000;
/** Edits that one call bears, and calls that are under way at once. */
const IN_ONE_CALL = 5;
const AT_ONCE = 50;
const SESSIONS = 40;

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

const LIGHT = `mutation EditNetwork($input: EditNetworkInput!) {
  editNetwork(input: $input) {
    __typename
    ... on StaleRowsError { rows { id version } }
    ... on EditNetworkOk { sessions { id version } }
  }
}`;

/** A sequence that looks random and is the same in every run. */
function* numbers(): Generator<number> {
  for (let state = 42; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

it('applies each of so many concurrent edits, or answers it with a conflict, and loses none', async () => {
  const made = await editor.edit(
    ...Array.from({ length: SESSIONS }, (_, index) => ({
      session: { key: `s${index}`, startsOn: '2026-12-10', title: '0' },
    })),
  );
  const seen = new Map(made.made.map(({ id }) => [id, 1]));
  const applied = new Map(made.made.map(({ id }) => [id, 0]));
  const ids = [...seen.keys()];
  const random = numbers();
  let [sent, conflicts] = [0, 0];

  /** One editor: takes what she saw last, writes, and looks again when somebody was before her. */
  async function work(): Promise<void> {
    while (sent < EDITS) {
      sent += IN_ONE_CALL;
      const first = (random.next().value as number) % SESSIONS;
      const mine = Array.from({ length: IN_ONE_CALL }, (_, index) => ids[(first + index) % SESSIONS] ?? '');
      const title = `Keer ${sent}`;
      const edits = mine.map((id) => ({ session: { id, version: seen.get(id), title } }));
      const answer = await editor.send(LIGHT, { networkId, edits });
      if (answer.__typename === 'EditNetworkOk') {
        for (const id of mine) applied.set(id, (applied.get(id) ?? 0) + 1);
        for (const { id, version } of answer.sessions) seen.set(id, Math.max(version, seen.get(id) ?? 0));
      } else {
        expect(answer.__typename).toBe('StaleRowsError');
        expect(answer.rows.length).toBeGreaterThan(0);
        conflicts += IN_ONE_CALL;
        for (const { id, version } of answer.rows) seen.set(id, Math.max(version, seen.get(id) ?? 0));
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  const rows = await api.prisma.session.findMany({ where: { id: { in: ids } } });
  const total = [...applied.values()].reduce((sum, one) => sum + one, 0);
  expect(total + conflicts).toBe(EDITS);
  expect(total).toBeGreaterThan(EDITS / 50);
  expect(conflicts).toBeGreaterThan(0);
  for (const { id, version, icalSequence } of rows) {
    expect(version).toBe(1 + (applied.get(id) ?? 0));
    expect(icalSequence).toBe(applied.get(id));
  }
  // The trail tells of each that was applied, and of nothing else.
  const entries = await api.prisma.auditEntry.count({
    where: { subjectType: 'Session', subjectId: { in: ids } },
  });
  expect(entries).toBe(SESSIONS + total);
});
