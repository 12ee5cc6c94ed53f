import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildPlace } from '@leerkring/testkit/build-place';
import { buildSeason } from '@leerkring/testkit/build-season';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildUser } from '@leerkring/testkit/build-user';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorOf } from '../../testing/edit-network.ts';
import { publisherOf } from '../../testing/release.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';

let api: TestApi;
let coordinator: string;
let member: string;
let personIds: Record<'coordinator' | 'member', string>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

async function person(name: string) {
  const { id } = await buildPerson(api.prisma, { name });
  const user = await buildUser(api.prisma, { name, personId: id, isDemo: true });
  return { id, cookie: await api.signIn(user.id) };
}

/** Drafts of a test follow each other on one day. */
let hour: number;
let network: Awaited<ReturnType<typeof buildNetwork>>;
let season: { id: string };
let place: { id: string };
let publisher: ReturnType<typeof publisherOf>;
let reader: ReturnType<typeof publisherOf>;
let editor: ReturnType<typeof editorOf>;

beforeEach(async () => {
  const { prisma } = api;
  const [one, other] = [await person('Marloes'), await person('Lid')];
  personIds = { coordinator: one.id, member: other.id };
  [coordinator, member] = [one.cookie, other.cookie];
  hour = 8;
  network = await buildNetwork(prisma, { visibility: 'members' });
  const networkId = network.id;
  await buildMembership(prisma, { networkId, personId: personIds.coordinator, roles: ['coordinator'] });
  await buildMembership(prisma, { networkId, personId: personIds.member, roles: ['member'] });
  season = await buildSeason(prisma, {
    networkId,
    startsOn: calendarDay('2026-09-01'),
    endsOn: calendarDay('2027-07-01'),
  });
  place = await buildPlace(prisma, { networkId, name: 'Stadhuis' });
  const of = { networkId, slug: network.slug, seasonId: season.id };
  publisher = publisherOf(api, coordinator, of);
  reader = publisherOf(api, member, of);
  editor = editorOf(api, coordinator, networkId);
});

/** A draft of the season that nothing is wrong with. */
const draft = (title: string, more: object = {}) => {
  hour += 1;
  const [startTime, endTime] = ['00', '45'].map((minute) => `${String(hour).padStart(2, '0')}:${minute}`);
  return buildSession(api.prisma, {
    networkId: network.id,
    seasonId: season.id,
    title,
    startsOn: calendarDay('2027-01-12'),
    startTime,
    endTime,
    placeNote: 'In overleg',
    status: 'planned',
    ...more,
  });
};

async function change(id: string, values: object) {
  const { version } = await api.prisma.session.findUniqueOrThrow({ where: { id } });
  const answer = await editor.edit({ session: { id, version, ...values } });
  expect(answer.__typename, answer.message).toBe('EditNetworkOk');
  return answer;
}

async function seenBy(cookie: string) {
  const query = `query($slug: String!) { network(slug: $slug) { sessions { title startsOn status } } }`;
  const { data } = await api.ask<{
    network: { sessions: { title: string; startsOn: string; status: string }[] };
  }>(query, { variables: { slug: network.slug }, cookie });
  return data?.network.sessions.map((one) => `${one.title} ${one.startsOn} ${one.status}`);
}

describe('a release', () => {
  it('confirms what was planned and shows it to members, who saw nothing before', async () => {
    const { id } = await draft('Startdag');
    expect([await seenBy(member), await seenBy(coordinator)]).toEqual([[], ['Startdag 2027-01-12 planned']]);
    const before = await publisher.preview();
    expect(before?.unreleasedChanges).toBe(1);
    expect(before?.releasePreview).toMatchObject({
      plannedCount: 1,
      unchangedCount: 0,
      lastRelease: null,
      blockers: [],
    });
    const answer = await publisher.publish({ name: ' Najaar ', note: 'Welkom' });
    expect(answer).toMatchObject({
      __typename: 'PublishReleaseOk',
      release: { number: 1, name: 'Najaar', note: 'Welkom', sessionCount: 1 },
    });
    expect(answer.release.changes).toMatchObject([{ sessionId: id, kind: 'added', before: null }]);
    expect([await seenBy(member), await seenBy(coordinator)]).toEqual(
      Array(2).fill(['Startdag 2027-01-12 confirmed']),
    );
    expect((await publisher.preview())?.unreleasedChanges).toBe(0);
  });

  it('tells what was moved, cancelled, removed and added since the one before', async () => {
    const [moved, off, gone] = [await draft('Dag'), await draft('Weg'), await draft('Vervalt')];
    await publisher.publish();
    await change(moved.id, { startsOn: '2027-02-02', placeId: place.id });
    await change(off.id, { status: 'cancelled', cancelReason: 'ziek' });
    const { version } = await api.prisma.session.findUniqueOrThrow({ where: { id: gone.id } });
    await editor.edit({ remove: { kind: 'session', id: gone.id, version } });
    const fresh = await draft('Nieuw', { startsOn: calendarDay('2027-05-05') });
    expect(await seenBy(member)).toEqual(
      ['Dag', 'Weg', 'Vervalt'].map((one) => `${one} 2027-01-12 confirmed`),
    );
    const { release } = await publisher.publish({ name: 'Tweede' });
    expect(release.changes.map(({ sessionId, kind, fields }) => [sessionId, kind, fields])).toEqual([
      [off.id, 'cancelled', ['status', 'cancelReason']],
      [gone.id, 'removed', []],
      [moved.id, 'moved', ['startsOn', 'endsOn', 'place']],
      [fresh.id, 'added', []],
    ]);
    expect(release.changes[2]).toMatchObject({
      before: { startsOn: '2027-01-12', placeName: null },
      after: { startsOn: '2027-02-02', placeName: 'Stadhuis' },
    });
    const [latest, first] = await reader.releases();
    expect([latest?.name, latest?.byName, latest?.sessionCount, first?.changes.length]).toEqual([
      'Tweede',
      null,
      3,
      3,
    ]);
    const back = await reader.releases(latest?.id);
    expect(back[1]?.changes.map(({ kind }) => kind)).toEqual(['moved', 'restored', 'added', 'removed']);
  });

  it('leaves for members as it was what is left out', async () => {
    const [stays, moves] = [await draft('Blijft'), await draft('Later')];
    await publisher.publish();
    const hidden = await draft('Nog niet');
    await change(stays.id, { startsOn: '2027-03-03' });
    await change(moves.id, { startsOn: '2027-03-04' });
    const { release } = await publisher.publish({ leaveOut: [stays.id, hidden.id] });
    expect(release.changes.map(({ sessionId }) => sessionId)).toEqual([moves.id]);
    expect(await seenBy(member)).toEqual(['Blijft 2027-01-12 confirmed', 'Later 2027-03-04 confirmed']);
    const { status } = await api.prisma.session.findUniqueOrThrow({ where: { id: hidden.id } });
    expect([status, (await publisher.preview())?.unreleasedChanges]).toEqual(['planned', 2]);
  });

  it('is refused when the plan is no longer what was looked at, and when there is nothing new', async () => {
    const { id } = await draft('Dag');
    const fingerprint = (await publisher.preview())?.releasePreview?.fingerprint;
    await change(id, { title: 'Anders' });
    expect((await publisher.publish({ fingerprint })).__typename).toBe('PlanChangedError');
    expect(await seenBy(member)).toEqual([]);
    expect((await publisher.publish()).__typename).toBe('PublishReleaseOk');
    expect((await publisher.publish()).__typename).toBe('InvalidInputError');
    expect(await publisher.publish({ name: ' ' })).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['name'],
    });
  });

  it('is for coordinators, and so is all that stands before it', async () => {
    await draft('Dag');
    const fingerprint = (await publisher.preview())?.releasePreview?.fingerprint;
    expect((await reader.publish({ fingerprint })).__typename).toBe('NotAllowedError');
    expect(await reader.preview()).toEqual({ releasePreview: null, unreleasedChanges: null });
    const { release } = await publisher.publish();
    expect((await reader.restore(release.id)).__typename).toBe('NotAllowedError');
    const compare = `query($id: ID!) { compareReleases(from: $id, to: $id) { kind } }`;
    const asVisitor = await api.ask<{ compareReleases: unknown }>(compare, { variables: { id: release.id } });
    const asMember = await api.ask<{ compareReleases: unknown }>(compare, {
      variables: { id: release.id },
      cookie: member,
    });
    expect([asVisitor.data?.compareReleases, asMember.data?.compareReleases]).toEqual([null, []]);
  });

  it('stands when the change that confirmed its sessions is undone', async () => {
    const { id } = await draft('Dag');
    await publisher.publish();
    const [entry] = await api.prisma.auditEntry.findMany({
      where: { subjectId: id, command: 'publishRelease' },
    });
    const undone = await editor.undo(entry?.changeSetId ?? '');
    expect(undone.__typename).toBe('UndoChangeOk');
    expect([await seenBy(coordinator), await seenBy(member)]).toEqual([
      ['Dag 2027-01-12 planned'],
      ['Dag 2027-01-12 confirmed'],
    ]);
  });
});

describe('what blocks a release', () => {
  const kinds = async () =>
    (await publisher.preview())?.releasePreview?.blockers.map(({ kind, level, session }) => [
      kind,
      level,
      session?.sessionId,
    ]);

  it('is a session without place, hour or name, or outside its season, unless it is left out', async () => {
    const bare = await draft('', { title: null, placeNote: null, startTime: null, endTime: null });
    const late = await draft('Te laat', { startsOn: calendarDay('2027-08-01') });
    expect(await kinds()).toEqual([
      ['noPlace', 'blocks', bare.id],
      ['noStartTime', 'blocks', bare.id],
      ['noName', 'blocks', bare.id],
      ['outsideSeason', 'blocks', late.id],
    ]);
    const refused = await publisher.publish();
    expect([refused.__typename, refused.blockers.length]).toEqual(['ReleaseBlockedError', 4]);
    expect(await seenBy(member)).toEqual([]);
    await draft('Goed');
    const answer = await publisher.publish({ leaveOut: [bare.id, late.id] });
    expect(answer.__typename).toBe('PublishReleaseOk');
    expect(await seenBy(member)).toEqual(['Goed 2027-01-12 confirmed']);
  });

  it('is a room taken twice', async () => {
    // Of a group that nobody is in, so that nobody is twice somewhere.
    const { id: groupId } = await api.prisma.group.create({
      data: { networkId: network.id, name: 'Leeg', code: 'L', position: 1 },
    });
    const at = { placeId: place.id, startTime: '10:00', endTime: '12:00' };
    const one = await draft('Een', { ...at, groupId, sequence: 1 });
    const other = await draft('Twee', at);
    const [blocker, ...rest] = (await publisher.preview())?.releasePreview?.blockers ?? [];
    expect(rest).toEqual([]);
    expect(blocker).toMatchObject({ kind: 'placeTwice', level: 'blocks', names: ['Stadhuis'] });
    const told = [blocker?.session, ...(blocker?.others ?? [])].map((session) => session?.sessionId);
    expect(told.sort()).toEqual([one.id, other.id].sort());
  });

  it('is a broken requirement of the planner, such as somebody who must be in two places', async () => {
    const { prisma } = api;
    const membership = await prisma.membership.findFirstOrThrow({
      where: { networkId: network.id, personId: personIds.member },
    });
    const groups = await Promise.all(
      ['A', 'B'].map((name, at) =>
        prisma.group.create({
          data: {
            networkId: network.id,
            name,
            code: name,
            position: at + 1,
            members: { create: { membershipId: membership.id, isFacilitator: true } },
          },
        }),
      ),
    );
    for (const [at, { id: groupId }] of groups.entries())
      await draft('', { title: null, groupId, sequence: at + 1, startTime: '10:00', endTime: '12:00' });
    const blockers = (await publisher.preview())?.releasePreview?.blockers ?? [];
    expect(blockers.map(({ kind, level, names }) => [kind, level, names])).toEqual([
      ['personTwice', 'blocks', ['Lid']],
    ]);
  });

  it('is nothing that is past, held or cancelled; what members see already only warns', async () => {
    await draft('Geweest', { placeNote: null, startsOn: calendarDay('2026-10-01') });
    await draft('Gehouden', { placeNote: null, status: 'held', released: false });
    await draft('Afgelast', { placeNote: null, status: 'cancelled', released: false });
    const old = await draft('Bekend', { placeNote: null, status: 'confirmed' });
    expect(await kinds()).toEqual([['noPlace', 'warns', old.id]]);
    expect((await publisher.publish()).__typename).toBe('PublishReleaseOk');
  });
});

describe('going back to a release', () => {
  it('brings the plan back to it as one change that can be undone; members see it when it is released again', async () => {
    const [moved, gone] = [await draft('Dag'), await draft('Vervalt', { sequence: 7 })];
    await api.prisma.agendaItem.create({ data: { sessionId: gone.id, position: 1, title: 'Welkom' } });
    const { release } = await publisher.publish();
    await change(moved.id, { startsOn: '2027-02-02', title: 'Anders' });
    const { version } = await api.prisma.session.findUniqueOrThrow({ where: { id: gone.id } });
    await editor.edit({ remove: { kind: 'session', id: gone.id, version } });
    await draft('Nieuw');
    await publisher.publish({ name: 'Tweede' });
    const second = await seenBy(coordinator);
    const back = await publisher.restore(release.id);
    expect(back.__typename, back.message).toBe('RestoreReleaseOk');
    const first = ['Dag 2027-01-12 confirmed', 'Vervalt 2027-01-12 confirmed'];
    expect([await seenBy(coordinator), await seenBy(member)]).toEqual([first, second]);
    expect(await api.prisma.agendaItem.findMany({ where: { sessionId: gone.id } })).toMatchObject([
      { title: 'Welkom' },
    ]);
    const undone = await editor.undo(back.changeSet.id);
    expect(undone.__typename, JSON.stringify(undone.edits)).toBe('UndoChangeOk');
    expect(await seenBy(coordinator)).toEqual(second);
    await editor.undo(undone.changeSet.id);
    const { release: third } = await publisher.publish({ name: 'Terug' });
    expect(await seenBy(member)).toEqual(first);
    expect((await publisher.releases(release.id)).find(({ id }) => id === third.id)?.changes).toEqual([]);
  });

  it('leaves what has been held since, and empties links to what is gone', async () => {
    const { id } = await draft('Dag', { placeId: place.id });
    const { release } = await publisher.publish();
    await change(id, { status: 'held', title: 'Gehouden' });
    const { version } = await api.prisma.place.findUniqueOrThrow({ where: { id: place.id } });
    await editor.edit({ remove: { kind: 'place', id: place.id, version } });
    expect((await publisher.restore(release.id)).__typename).toBe('RestoreReleaseOk');
    const session = await api.prisma.session.findUniqueOrThrow({ where: { id } });
    expect([session.title, session.status, session.placeId]).toEqual(['Dag', 'held', null]);
  });
});
