import { countImport } from '@leerkring/domain/text-import/counts';
import { makePlan } from '@leerkring/domain/text-import/make-plan';
import { proposeImport } from '@leerkring/domain/text-import/propose-import';
import { THREE_GROUPS, threeGroupsReading } from '@leerkring/domain/text-import/testing/three-groups';
import type { ImportProposal } from '@leerkring/domain/text-import/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { existingFromDatabase } from '../../testing/existing-from-database.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { contentsOf, MAKE, signInCoordinator, UNDO } from '../../testing/text-import.ts';

interface MadeNetwork {
  id: string;
  slug: string;
  groups: { name: string; sessions: { startsOn: string }[] }[];
  sessions: { startsOn: string; startTime: string | null; endTime: string | null; title: string | null }[];
}
interface Made {
  makeFromText: {
    __typename: string;
    path?: string[];
    network: MadeNetwork;
    season: { startsOn: string; endsOn: string };
    textImport: { id: string; changedCount: number; made: { kind: string; count: number }[] };
  };
}
interface Undone {
  undoTextImport: { __typename: string; removedNetwork?: boolean; edits?: { kind: string; name: string }[] };
}

let api: TestApi;
let cookie: string;

beforeAll(async () => {
  api = await startTestApi();
  ({ cookie } = await signInCoordinator(api));
});
afterAll(() => api.close());

function propose(options: Partial<Parameters<typeof proposeImport>[1]> = {}): ImportProposal {
  return proposeImport(threeGroupsReading(), { text: THREE_GROUPS, today: '2024-05-01', ...options });
}

async function make(proposal: ImportProposal, as = cookie): Promise<Made['makeFromText']> {
  const input = { text: THREE_GROUPS, plan: makePlan(proposal) };
  const { data, errors } = await api.ask<Made>(MAKE, { variables: { input }, cookie: as });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.makeFromText;
}

async function undo(id: string, as = cookie): Promise<Undone['undoTextImport']> {
  const { data, errors } = await api.ask<Undone>(UNDO, { variables: { input: { id } }, cookie: as });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.undoTextImport;
}

describe('making a network from text', () => {
  it('makes three groups with six, six and five sessions, and the dinner', async () => {
    const { network, season, textImport } = await make(propose());
    const stored = await existingFromDatabase(api.prisma, network.id);
    const counts = stored.groups.map(
      (group) => stored.sessions.filter((one) => one.group === group.id).length,
    );
    expect(counts).toEqual([6, 6, 5]);
    const dates = stored.sessions.map((one) => one.startsOn).sort();
    expect([dates[0], dates.at(-1)]).toEqual(['2024-06-12', '2025-02-12']);
    const dinner = stored.sessions.find((one) => one.group === null);
    expect(dinner).toMatchObject({
      startsOn: '2024-07-01',
      startTime: '17:30',
      endTime: '21:00',
      title: 'Netwerkdiner',
    });
    expect(season).toMatchObject({ startsOn: '2024-06-01', endsOn: '2025-02-28' });
    expect(textImport.made).toContainEqual({ kind: 'Session', count: 18 });
  });

  it('numbers the sessions of a group by date and keeps the six that were announced', async () => {
    const { network } = await make(propose());
    const { groups, sessions } = await existingFromDatabase(api.prisma, network.id);
    const third = groups.find((group) => group.name === 'Groep 3');
    expect(third?.announcedSessions).toBe(6);
    const mine = sessions
      .filter((one) => one.group === third?.id)
      .sort((a, b) => a.startsOn.localeCompare(b.startsOn));
    expect(mine.map((one) => one.sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  it('makes whoever made it coordinator, so that she can read it at once', async () => {
    const { network } = await make(propose());
    const { data } = await api.ask<{ network: { viewerMayEdit: boolean } | null }>(
      'query Made($slug: String!) { network(slug: $slug) { viewerMayEdit } }',
      { variables: { slug: network.slug }, cookie },
    );
    expect(data?.network?.viewerMayEdit).toBe(true);
  });

  it('makes nothing when the same text is read into it again', async () => {
    const { network } = await make(propose());
    const before = await contentsOf(api.prisma);
    const again = propose({ existing: await existingFromDatabase(api.prisma, network.id) });
    expect(countImport(again)).toMatchObject({ made: {}, changed: 0 });
    expect((await make(again)).textImport).toMatchObject({ made: [], changedCount: 0 });
    expect(await contentsOf(api.prisma)).toEqual(before);
  });

  it('doubles nothing when two people make the same text at once', async () => {
    const { network } = await make(propose());
    const blind = makePlan(propose());
    const input = { text: THREE_GROUPS, plan: { ...blind, network: { key: 'network', id: network.id } } };
    const before = await contentsOf(api.prisma);
    const { data } = await api.ask<Made>(MAKE, { variables: { input }, cookie });
    expect(data?.makeFromText.textImport.made).toEqual([]);
    expect(await contentsOf(api.prisma)).toEqual(before);
  });

  it('writes nothing of a proposal of which one part is wrong', async () => {
    const before = await contentsOf(api.prisma);
    const plan = makePlan(propose());
    const last = plan.sessions.at(-1);
    if (last) last.endTime = '16:00';
    const { data } = await api.ask<Made>(MAKE, { variables: { input: { text: 'x', plan } }, cookie });
    expect(data?.makeFromText).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['plan', 'sessions', '17', 'endTime'],
    });
    expect(await contentsOf(api.prisma)).toEqual(before);
  });

  it('writes nothing when a change is stale halfway', async () => {
    const { network } = await make(propose());
    const existing = await existingFromDatabase(api.prisma, network.id);
    const [session] = existing.sessions;
    if (session) Object.assign(session, { startTime: '09:00', version: 7 });
    const reading = threeGroupsReading();
    const first = reading.sessions.find((one) => one.date === session?.startsOn);
    if (first) first.start = '10:00';
    reading.groups.push({ label: 'Groep 4', line: 1, span: [0, 1], announcedSessions: 6, size: null });
    const before = await contentsOf(api.prisma);
    const stale = proposeImport(reading, { text: THREE_GROUPS, today: '2024-05-01', existing });
    expect((await make(stale)).__typename).toBe('StaleImportError');
    expect(await contentsOf(api.prisma)).toEqual(before);
  });

  it('writes its audit entry', async () => {
    const { textImport, network } = await make(propose());
    const entry = await api.prisma.auditEntry.findFirst({ where: { subjectId: textImport.id } });
    expect(entry).toMatchObject({
      command: 'makeFromText',
      networkId: network.id,
      after: { made: { session: 18 } },
    });
  });
});

describe('who may make from text', () => {
  it('refuses a coordinator of another network, a member and a visitor', async () => {
    const { network } = await make(propose());
    const stranger = await signInCoordinator(api);
    const into = propose({ existing: await existingFromDatabase(api.prisma, network.id) });
    expect((await make(into, stranger.cookie)).__typename).toBe('NotAllowedError');
    await api.prisma.membership.updateMany({
      where: { personId: stranger.personId },
      data: { roles: ['member'] },
    });
    expect((await make(propose(), stranger.cookie)).__typename).toBe('NotAllowedError');
    expect((await make(propose(), '')).__typename).toBe('NotAllowedError');
  });
});

describe('undoing an import', () => {
  it('leaves the database as it was before a new network was made', async () => {
    const before = await contentsOf(api.prisma);
    const { textImport } = await make(propose());
    expect(await undo(textImport.id)).toMatchObject({ __typename: 'UndoTextImportOk', removedNetwork: true });
    expect(await contentsOf(api.prisma)).toEqual(before);
    const entry = await api.prisma.auditEntry.findFirst({
      where: { command: 'undoTextImport', subjectId: textImport.id },
    });
    expect(entry).not.toBeNull();
  });

  it('takes out what was made in an existing network and gives back what was changed', async () => {
    const { networkId } = await signInCoordinator(api);
    const { cookie: own, networkId: mine } = await signInCoordinator(api);
    expect(networkId).not.toBe(mine);
    await make(propose({ existing: await existingFromDatabase(api.prisma, mine) }), own);
    const [moved] = await api.prisma.session.findMany({
      where: { networkId: mine },
      orderBy: { startsOn: 'asc' },
    });
    const away = { startsOn: new Date('2024-06-05'), endsOn: new Date('2024-06-05') };
    await api.prisma.session.update({ where: { id: moved?.id ?? '' }, data: away });
    const before = await contentsOf(api.prisma);
    const { textImport } = await make(
      propose({ existing: await existingFromDatabase(api.prisma, mine) }),
      own,
    );
    expect(textImport.changedCount).toBe(1);
    expect(await undo(textImport.id, own)).toMatchObject({
      __typename: 'UndoTextImportOk',
      removedNetwork: false,
    });
    expect(await contentsOf(api.prisma)).toEqual(before);
  });

  it('refuses, and says what would be lost, when somebody has worked on it since', async () => {
    const { textImport, network } = await make(propose());
    const group = await api.prisma.group.findFirstOrThrow({
      where: { networkId: network.id, name: 'Groep 2' },
    });
    await api.prisma.group.update({
      where: { id: group.id },
      data: { description: 'Bijgewerkt', version: 2 },
    });
    await api.prisma.place.create({ data: { networkId: network.id, name: 'Buurthuis' } });
    const before = await contentsOf(api.prisma);
    const refused = await undo(textImport.id);
    expect(refused.__typename).toBe('LaterEditsError');
    expect(refused.edits).toEqual([
      { kind: 'Group', name: 'Groep 2' },
      { kind: 'Place', name: 'Buurthuis' },
    ]);
    expect(await contentsOf(api.prisma)).toEqual(before);
  });

  it('works once, and for coordinators of the network only', async () => {
    const { cookie: own, networkId } = await signInCoordinator(api);
    const { textImport } = await make(
      propose({ existing: await existingFromDatabase(api.prisma, networkId) }),
      own,
    );
    expect((await undo(textImport.id)).__typename).toBe('NotAllowedError');
    expect((await undo(textImport.id, own)).__typename).toBe('UndoTextImportOk');
    expect((await undo(textImport.id, own)).__typename).toBe('AlreadyUndoneError');
  });
});

it('lists the imports of a network for its coordinators only', async () => {
  const { network } = await make(propose());
  const ask = (as: string) =>
    api.ask<{ network: { textImports: { edges: { node: { madeBy: string } }[] } | null } | null }>(
      'query Imports($slug: String!) { network(slug: $slug) { textImports { edges { node { id madeBy undoneAt made { kind count } } } } } }',
      { variables: { slug: network.slug }, cookie: as },
    );
  expect((await ask(cookie)).data?.network?.textImports?.edges).toHaveLength(1);
  await api.prisma.network.update({ where: { id: network.id }, data: { visibility: 'public' } });
  expect((await ask('')).data?.network?.textImports).toBeNull();
});
