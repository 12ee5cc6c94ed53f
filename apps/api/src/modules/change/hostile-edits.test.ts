import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contents, EDIT, type Editor, editorOf } from '../../testing/edit-network.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { signInCoordinator } from '../../testing/text-import.ts';

let api: TestApi;
let cookie: string;
let networkId: string;
let editor: Editor;
let track: string;
beforeAll(async () => {
  api = await startTestApi();
  ({ cookie, networkId } = await signInCoordinator(api));
  editor = editorOf(api, cookie, networkId);
  const made = await editor.edit(
    { track: { key: 't', title: 'Staat er' } },
    { region: { key: 'r', name: 'Noord' } },
  );
  track = made.made[0]?.id ?? '';
});
afterAll(() => api?.close());

const day = { startsOn: '2026-12-10' };

describe('edits that cannot be', () => {
  it.for<[string, object[], string[]]>([
    ['no edits at all', [], ['edits']],
    ['1,001 edits', Array.from({ length: 1001 }, () => ({ track: { title: 'x' } })), ['edits']],
    [
      'a title of 10,000 characters',
      [{ track: { title: 'x'.repeat(10_000) } }],
      ['edits', '0', 'track', 'title'],
    ],
    ['a title of blanks', [{ track: { title: '   ' } }], ['edits', '0', 'track', 'title']],
    ['no title', [{ track: {} }], ['edits', '0', 'track', 'title']],
    [
      'an address that is none',
      [{ place: { name: 'Zaal', onlineUrl: 'javascript:alert(1)' } }],
      ['edits', '0', 'place', 'onlineUrl'],
    ],
    [
      'a colour of another kind',
      [{ track: { title: 'Kleur', color: '#ffffff' } }],
      ['edits', '0', 'track', 'color'],
    ],
    [
      'a month 13',
      [
        { meetingFormat: { key: 'f', title: 'V' } },
        { norm: { key: 'n', formatId: '#f' } },
        { normSlot: { normId: '#n', months: [13] } },
      ],
      ['edits', '2', 'normSlot', 'months', '0'],
    ],
    [
      'an existing row without a version',
      [{ track: { id: 'x', title: 'A' } }],
      ['edits', '0', 'track', 'version'],
    ],
    [
      'the network without its id',
      [{ network: { name: 'Nieuw', slug: 'nieuw' } }],
      ['edits', '0', 'network', 'id'],
    ],
    [
      'removal of the network by the way',
      [{ remove: { kind: 'network', id: 'x', version: 1 } }],
      ['edits', '0', 'remove', 'kind'],
    ],
    [
      'an order of what has none',
      [{ order: { kind: 'session', ids: ['x'] } }],
      ['edits', '0', 'order', 'kind'],
    ],
    [
      'an order of one row twice',
      [{ order: { kind: 'track', ids: ['x', 'x'] } }],
      ['edits', '0', 'order', 'ids'],
    ],
    [
      'a key that nothing bears',
      [{ session: { ...day, groupId: '#g' } }],
      ['edits', '0', 'session', 'groupId'],
    ],
    [
      'a key of another kind',
      [{ track: { key: 'g', title: 'T' } }, { session: { ...day, groupId: '#g' } }],
      ['edits', '1', 'session', 'groupId'],
    ],
    [
      'one key twice',
      [{ track: { key: 'g', title: 'T' } }, { track: { key: 'g', title: 'U' } }],
      ['edits', '1', 'track', 'key'],
    ],
    [
      'regions that are parts of each other',
      [
        { region: { key: 'a', name: 'A', parentId: '#b' } },
        { region: { key: 'b', name: 'B', parentId: '#a' } },
      ],
      ['edits', '0', 'region', 'parentId'],
    ],
    [
      'a region that is a part of itself',
      [{ region: { key: 'a', name: 'A', parentId: '#a' } }],
      ['edits', '0', 'region', 'parentId'],
    ],
    ['a name that is there', [{ track: { title: 'Staat er' } }], ['edits', '0', 'track', 'title']],
    [
      'one name twice',
      [{ track: { title: 'Nieuw' } }, { track: { title: 'Nieuw' } }],
      ['edits', '1', 'track', 'title'],
    ],
    [
      'a last day before the first',
      [{ season: { name: 'S', startsOn: '2027-01-01', endsOn: '2026-01-01' } }],
      ['edits', '0', 'season', 'endsOn'],
    ],
    [
      'an agenda item of nothing',
      [{ agendaItem: { title: 'Los' } }],
      ['edits', '0', 'agendaItem', 'formatId'],
    ],
    ['a theme without a title', [{ theme: { title: '' } }], ['edits', '0', 'theme', 'title']],
    [
      'a rule that says nothing',
      [{ capacityRule: { unit: 'people' } }],
      ['edits', '0', 'capacityRule', 'max'],
    ],
    [
      'a participation of nobody',
      [{ participation: { role: 'deelnemer' } }],
      ['edits', '0', 'participation', 'organisationId'],
    ],
    [
      'a reason to cancel what goes on',
      [{ session: { ...day, cancelReason: 'Ziek' } }],
      ['edits', '0', 'session', 'cancelReason'],
    ],
  ])('are told where they are: %s', async ([, edits, path]) => {
    const start = await contents(api);
    const answer = await editor.edit(...edits);
    expect(answer).toMatchObject({ __typename: 'InvalidInputError', path });
    expect(answer.message).not.toBe('');
    expect(await contents(api)).toEqual(start);
  });

  it('name a row of the call twice', async () => {
    for (const second of [
      { track: { id: track, version: 1, title: 'B' } },
      { remove: { kind: 'track', id: track, version: 1 } },
    ]) {
      const answer = await editor.edit({ track: { id: track, version: 1, title: 'A' } }, second);
      expect(answer).toMatchObject({
        __typename: 'InvalidInputError',
        path: ['edits', '1', Object.keys(second)[0], 'id'],
      });
    }
  });

  it('refer to what the same call removes', async () => {
    const answer = await editor.edit(
      { remove: { kind: 'track', id: track, version: 1 } },
      { theme: { title: 'Thema', trackId: track } },
    );
    expect(answer).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['edits', '1', 'theme', 'trackId'],
    });
  });

  it.for<object[]>([
    [{ session: { ...day, status: 'uitgesteld' } }],
    [{ session: { startsOn: '2026-02-30' } }],
    [{ session: { ...day, networkId: 'x' } }],
    [{ session: { ...day, icalSequence: 99 } }],
    [{ network: { isDemo: true } }],
    [{ track: { title: 'A' }, region: { name: 'B' } }],
    [{}],
    [{ track: null }],
    [{ order: { kind: 'user', ids: [] } }],
    [{ track: { title: 'nul \0' } }],
  ])('are refused before anything is read: %j', async (edits) => {
    const start = await contents(api);
    const { errors } = await api.ask(EDIT, { variables: { input: { networkId, edits } }, cookie });
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('INTERNAL');
    expect(await contents(api)).toEqual(start);
  });

  it('take the address of another network, or one that the app needs', async () => {
    const other = await signInCoordinator(api);
    const { slug } = await api.prisma.network.findUniqueOrThrow({ where: { id: other.networkId } });
    for (const taken of [slug, 'import', 'new', 'Hoofd Letters']) {
      const answer = await editor.edit({ network: { id: networkId, version: 1, slug: taken } });
      expect(answer).toMatchObject({
        __typename: 'InvalidInputError',
        path: ['edits', '0', 'network', 'slug'],
      });
    }
    expect(
      (await editor.edit({ network: { id: other.networkId, version: 1, name: 'Gekaapt' } })).__typename,
    ).toBe('NotAllowedError');
  });
});

describe('the largest call', () => {
  it('of 1,000 edits takes as many statements as one of two', async () => {
    const add = (count: number) =>
      editor.edit(
        ...Array.from({ length: count }, (_, index) => ({ session: { ...day, title: `Sessie ${index}` } })),
      );
    const counted = async (count: number) => {
      api.statements.length = 0;
      expect((await add(count)).sessions).toHaveLength(count);
      return api.statements.length;
    };
    await counted(2);
    expect(await counted(1000)).toBe(await counted(2));
  });
});
