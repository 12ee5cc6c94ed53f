import { buildUser } from '@leerkring/testkit/build-user';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contents, type Editor, editorOf } from '../../testing/edit-network.ts';
import { signInCoordinatorOf } from '../../testing/sign-in-coordinator-of.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { MAKE, signInCoordinator, UNDO } from '../../testing/text-import.ts';
import { buildWholeNetwork } from '../../testing/whole-network.ts';

let api: TestApi;
let number = 0;
let world: Awaited<ReturnType<typeof buildWholeNetwork>>;
let cookie: string;
let editor: Editor;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(async () => {
  number += 1;
  world = await buildWholeNetwork(api.prisma, { slug: `heel-${number}`, visibility: 'public' });
  cookie = await signInCoordinatorOf(api, world.network.id, 'Marloes');
  editor = editorOf(api, cookie, world.network.id);
});
afterAll(() => api?.close());

describe('a network as a whole', () => {
  it('is removed with everything, and comes back with everything, its history too', async () => {
    await editor.edit({ track: { title: 'Nog een' } });
    const start = await contents(api);
    const of = { networkId: world.network.id };
    const history = await api.prisma.changeSet.count({ where: of });
    const entries = await api.prisma.auditEntry.count({ where: of });
    const removed = await editor.remove(1);
    expect(removed).toMatchObject({ __typename: 'RemoveNetworkOk', network: null });
    expect(removed.removedSessionIds).toContain(world.session.id);
    for (const table of ['network', 'session', 'membership', 'agendaItem', 'participation'] as const) {
      const rows = api.prisma[table] as unknown as { count(args: object): Promise<number> };
      const where =
        table === 'network' ? { id: of.networkId } : table === 'agendaItem' ? { session: of } : of;
      expect(await rows.count({ where }), table).toBe(0);
    }
    const back = await editor.undo(removed.changeSet.id);
    expect(back.__typename, JSON.stringify(back)).toBe('UndoChangeOk');
    expect(back.network?.slug).toBe(world.network.slug);
    expect(await contents(api)).toEqual(start);
    // What was there, the removal, and its undo.
    expect(await api.prisma.changeSet.count({ where: of })).toBe(history + 2);
    expect(await api.prisma.auditEntry.count({ where: of })).toBeGreaterThan(entries * 2);
    const again = await editor.undo(back.changeSet.id);
    expect(again).toMatchObject({ __typename: 'UndoChangeOk', network: null });
    const oncemore = await editor.undo(again.changeSet.id);
    expect(oncemore.__typename).toBe('UndoChangeOk');
    expect(await contents(api)).toEqual(start);
    expect(await api.prisma.changeSet.count({ where: of })).toBe(history + 4);
  });

  it('comes back for whoever removed it and for admins only, and not beside another of its address', async () => {
    const removed = await editor.remove(1);
    const stranger = await signInCoordinator(api);
    const theirs = editorOf(api, stranger.cookie, stranger.networkId);
    expect((await theirs.undo(removed.changeSet.id)).__typename).toBe('NotAllowedError');
    const made = await theirs.create({ name: 'Zelfde adres', slug: world.network.slug });
    expect(made.__typename).toBe('CreateNetworkOk');
    expect((await editor.undo(removed.changeSet.id)).__typename).toBe('LaterEditsError');
    expect((await theirs.undo(made.changeSet.id)).__typename).toBe('UndoChangeOk');
    const { id } = await buildUser(api.prisma, { isAdmin: true, isDemo: true });
    const admin = editorOf(api, await api.signIn(id), world.network.id);
    expect((await admin.undo(removed.changeSet.id)).__typename).toBe('UndoChangeOk');
  });

  it('is not removed on a version that nobody saw last', async () => {
    await editor.edit({ network: { id: world.network.id, version: 1, name: 'Anders' } });
    expect(await editor.remove(1)).toMatchObject({
      __typename: 'StaleRowsError',
    });
    expect(await api.prisma.network.count({ where: { id: world.network.id } })).toBe(1);
  });

  it('changes its own facts, and the organisation that answers for it', async () => {
    const { id } = world.network;
    const answer = await editor.edit({
      network: {
        id,
        version: 1,
        name: 'Nieuwe naam',
        goal: null,
        responsibleOrganisationName: 'Stichting Nieuw',
      },
    });
    expect(answer.network?.version).toBe(2);
    const after = await api.prisma.network.findUniqueOrThrow({
      where: { id },
      include: { responsibleOrganisation: true },
    });
    expect([after.name, after.goal, after.responsibleOrganisation?.name]).toEqual([
      'Nieuwe naam',
      null,
      'Stichting Nieuw',
    ]);
    await editor.undo(answer.changeSet.id);
    const before = await api.prisma.network.findUniqueOrThrow({ where: { id } });
    expect([before.goal, before.responsibleOrganisationId]).toEqual(['Doel', world.organisation.id]);
    expect(await api.prisma.organisation.count({ where: { name: 'Stichting Nieuw' } })).toBe(0);
  });

  it('keeps an organisation that others use by now, whoever made it', async () => {
    const name = `Gemeente ${number}`;
    const made = await editor.edit({
      participation: { organisationName: name, organisationKind: 'municipality' },
    });
    const other = await signInCoordinator(api);
    await editorOf(api, other.cookie, other.networkId).edit({ participation: { organisationName: name } });
    expect((await editor.undo(made.changeSet.id)).__typename).toBe('UndoChangeOk');
    const there = await api.prisma.participation.findMany({ where: { organisation: { name } } });
    expect(there.map(({ networkId }) => networkId)).toEqual([other.networkId]);
  });
});

describe('a new network', () => {
  it('has an address of its name, and its maker as coordinator; undo and redo included', async () => {
    const start = await contents(api);
    const made = await editor.create({ name: 'Wijken in beweging' });
    const twin = await editor.create({ name: 'Wijken in beweging', visibility: 'public' });
    expect([made.network?.slug, twin.network?.slug]).toEqual(['wijken-in-beweging', 'wijken-in-beweging-2']);
    const inside = editorOf(api, cookie, twin.network?.id ?? '');
    const first = await inside.edit({ track: { title: 'Lijn' } });
    expect(first.__typename).toBe('EditNetworkOk');
    expect((await editor.undo(twin.changeSet.id)).edits).toEqual([{ kind: 'Track', name: 'Lijn' }]);
    await inside.undo(first.changeSet.id);
    const undone = await editor.undo(twin.changeSet.id);
    expect(undone.__typename, JSON.stringify(undone)).toBe('UndoChangeOk');
    await editor.undo(made.changeSet.id);
    expect(await contents(api)).toEqual(start);
    expect((await editor.undo(undone.changeSet.id)).network?.slug).toBe('wijken-in-beweging-2');
  });

  it('gives an admin without a person of her own one, and takes it back', async () => {
    const { id } = await buildUser(api.prisma, { isAdmin: true, isDemo: true, name: 'Beheerder' });
    const admin = editorOf(api, await api.signIn(id), '');
    const start = await contents(api);
    const made = await admin.create({ name: 'Van de beheerder' });
    const whose = () => api.prisma.user.findUniqueOrThrow({ where: { id }, include: { person: true } });
    expect((await whose()).person?.name).toBe('Beheerder');
    const undone = await admin.undo(made.changeSet.id);
    expect(undone.__typename, JSON.stringify(undone)).toBe('UndoChangeOk');
    expect(await contents(api)).toEqual(start);
    await admin.undo(undone.changeSet.id);
    expect((await whose()).person?.name).toBe('Beheerder');
  });

  it.for([
    [{ name: ' ' }, 'name'],
    [{ name: 'A', slug: 'Met Hoofdletters' }, 'slug'],
    [{ name: 'A', slug: 'new' }, 'slug'],
    [{ name: 'x'.repeat(201) }, 'name'],
  ] as const)('is refused with its place: %j', async ([input, field]) => {
    expect(await editor.create(input)).toMatchObject({ __typename: 'InvalidInputError', path: [field] });
  });
});

describe('restoring a row', () => {
  it('gives it the recorded state again, whatever came since', async () => {
    const { id } = world.group;
    const first = await editor.edit({ group: { id, version: 1, description: 'Eerst', maxSize: 9 } });
    await editor.edit({ group: { id, version: 2, description: 'Toen', name: 'Anders' } });
    const entry = first.changeSet.changes[0]?.id ?? '';
    const after = await editor.restore(entry, 'after');
    expect(after.changeSet.changes[0]?.after).toMatchObject({
      description: 'Eerst',
      maxSize: 9,
      name: 'Groep 1',
      version: 4,
    });
    const before = await editor.restore(entry, 'before');
    expect(before.changeSet.changes[0]?.after).toMatchObject({ description: 'w', maxSize: 8, version: 5 });
    expect((await editor.undo(before.changeSet.id)).__typename).toBe('UndoChangeOk');
  });

  it('makes it again under its id, without links to what is gone', async () => {
    const { id } = world.session;
    const removal = await editor.edit({ remove: { kind: 'session', id, version: 1 } });
    await editor.edit({ remove: { kind: 'place', id: world.place.id, version: 1 } });
    const entry = removal.changeSet.changes.find(({ rowId }) => rowId === id)?.id ?? '';
    const restored = await editor.restore(entry, 'before');
    expect(restored.sessions).toMatchObject([{ id, version: 2, sequence: 1 }]);
    const row = await api.prisma.session.findUniqueOrThrow({ where: { id } });
    expect([row.placeId, row.groupId, row.icalUid]).toEqual([null, world.group.id, world.session.icalUid]);
  });

  it('is refused where it cannot be: a state that is none, what it hung on is gone, or its name is taken', async () => {
    const added = await editor.edit({ track: { key: 't', title: 'Kort' } });
    const entry = added.changeSet.changes[0]?.id ?? '';
    expect(await editor.restore(entry, 'before')).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['to'],
    });
    const removal = await editor.edit({ remove: { kind: 'group', id: world.group.id, version: 1 } });
    const ofSession = removal.changeSet.changes.find(({ kind }) => kind === 'session')?.id ?? '';
    expect(await editor.restore(ofSession, 'before')).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['groupId'],
    });
    await editor.edit({ group: { name: 'Groep 1', code: 'X' } });
    const ofGroup = removal.changeSet.changes.find(({ kind }) => kind === 'group')?.id ?? '';
    expect(await editor.restore(ofGroup, 'before')).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['name'],
    });
    const stranger = await signInCoordinator(api);
    const theirs = editorOf(api, stranger.cookie, stranger.networkId);
    expect((await theirs.restore(ofGroup, 'before')).__typename).toBe('NotAllowedError');
  });
});

describe('an import', () => {
  it('is undone by either undo, and done again', async () => {
    const nothing = {
      tracks: [],
      formats: [],
      themes: [],
      capacities: [],
      delegations: [],
      undatedSeries: [],
      intendedResults: [],
      projectFacts: [],
      questions: [],
    };
    const plan = {
      ...nothing,
      network: { key: 'n', id: world.network.id, version: 1, goal: 'Uit tekst' },
      groups: [{ key: 'g', name: 'Uit tekst', code: 'U' }],
      sessions: [{ key: 's', group: 'g', startsOn: '2027-02-03', endsOn: '2027-02-03' }],
    };
    const start = await contents(api);
    const variables = { input: { text: 'Tekst', plan } };
    const { data } = await api.ask<{ makeFromText: { textImport: { id: string } } }>(MAKE, {
      variables,
      cookie,
    });
    const id = data?.makeFromText.textImport.id ?? '';
    const made = await contents(api);
    const [last] = await api.prisma.changeSet.findMany({
      where: { command: 'makeFromText' },
      orderBy: { id: 'desc' },
      take: 1,
    });
    const undone = await editor.undo(last?.id ?? '');
    expect(undone.__typename, JSON.stringify(undone)).toBe('UndoChangeOk');
    const withoutImport = ({ text_imports: _imports, ...rest }: Record<string, unknown[]>) => rest;
    expect(withoutImport(await contents(api))).toEqual(withoutImport(start));
    const undoImport = async () => {
      const answer = await api.ask<{ undoTextImport: { __typename: string } }>(UNDO, {
        variables: { input: { id } },
        cookie,
      });
      return answer.data?.undoTextImport.__typename;
    };
    expect(await undoImport()).toBe('AlreadyUndoneError');
    await editor.undo(undone.changeSet.id);
    expect(await contents(api)).toEqual(made);
    expect(await undoImport()).toBe('UndoTextImportOk');
    expect(withoutImport(await contents(api))).toEqual(withoutImport(start));
    const { undoneAt } = await api.prisma.textImport.findUniqueOrThrow({ where: { id } });
    expect(undoneAt).not.toBeNull();
  });
});
