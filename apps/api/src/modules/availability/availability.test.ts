import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildPlace } from '@leerkring/testkit/build-place';
import { buildUser } from '@leerkring/testkit/build-user';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';

const { prisma, close, ...api } = await startTestApi();
afterAll(close);

const EDIT = `mutation ($input: EditAvailabilityInput!) { editAvailability(input: $input) {
  __typename
  ... on EditAvailabilityOk {
    changeSetId
    person { id version maxSessionsPerDay lines { id kind weekday dayPart startsOn endsOn note version } }
    place { availability { kind weekday } }
  }
  ... on StaleRowsError { rows { kind isRemoved version current } }
  ... on InvalidInputError { path }
} }`;
const UNDO = `mutation ($id: ID!) { undoChange(input: { changeSetId: $id }) {
  __typename ... on UndoChangeOk { changeSet { changes { kind before after } } }
} }`;
const OF_NETWORK = `query ($slug: String!) { network(slug: $slug) {
  availability(first: 20) { totalCount edges { node { person { name } availability { lines { kind note } } } } }
} }`;

interface Undone {
  undoChange: { __typename: string };
}
interface Listed {
  network: {
    availability: {
      edges: { node: { person: { name: string }; availability: { lines: object[] } } }[];
    } | null;
  } | null;
}

let network: { id: string; slug: string };
let me: { id: string };
let cookies: Record<'me' | 'coordinator' | 'former' | 'other', string>;

async function signedIn(name: string, more: object = {}, networkId = network.id) {
  const person = await buildPerson(prisma, { name });
  await buildMembership(prisma, { networkId, personId: person.id, ...more });
  const user = await buildUser(prisma, { name, personId: person.id, isDemo: true });
  return { person, cookie: await api.signIn(user.id) };
}

beforeAll(async () => {
  network = await buildNetwork(prisma, { slug: 'eigen' });
  const elsewhere = await buildNetwork(prisma);
  const mine = await signedIn('Zij');
  me = mine.person;
  const coordinator = await signedIn('Coördinator', { roles: ['coordinator'] });
  const over = { roles: ['coordinator'], endsOn: calendarDay('2026-11-21') };
  const former = await signedIn('Vroeger', over);
  const other = await signedIn('Elders', { roles: ['coordinator'] }, elsewhere.id);
  cookies = {
    me: mine.cookie,
    coordinator: coordinator.cookie,
    former: former.cookie,
    other: other.cookie,
  };
});
beforeEach(() => prisma.availability.deleteMany({}));

async function edit(input: object, cookie = cookies.me) {
  const { data, errors } = await api.ask<{
    editAvailability: Record<string, unknown> & { __typename: string };
  }>(EDIT, { variables: { input }, cookie });
  expect(errors).toBeUndefined();
  return data?.editAvailability as unknown as {
    __typename: string;
    changeSetId: string;
    person: { version: number; lines: { id: string; version: number; note: string | null; kind: string }[] };
    rows: { version: number; isRemoved: boolean; current: Record<string, unknown> | null }[];
    path: string[];
  };
}

const tuesdays = { kind: 'cannot', weekday: 2, dayPart: 'morning' };

describe('editAvailability', () => {
  it('keeps what she says of her own week, her exceptions and the most that she can do', async () => {
    const exception = { kind: 'ifNeeded', startsOn: '2026-12-21', endsOn: '2027-01-03', note: 'weg' };
    const ok = await edit({ lines: [tuesdays, exception], personVersion: 1, maxSessionsPerDay: 1 });
    expect(ok.person).toMatchObject({
      maxSessionsPerDay: 1,
      lines: [
        { kind: 'cannot', weekday: 2, dayPart: 'morning', startsOn: null, note: null },
        { kind: 'ifNeeded', weekday: null, startsOn: '2026-12-21', endsOn: '2027-01-03', note: 'weg' },
      ],
    });
    const stale = await edit({ lines: [], personVersion: 1, maxSessionsPerDay: null });
    expect(stale).toMatchObject({ __typename: 'StaleRowsError', rows: [{ version: 2 }] });
    expect(JSON.stringify(stale)).not.toContain('@example.nl');
    await edit({ lines: [], personVersion: 2, maxSessionsPerDay: null });
  });

  it('is undone by herself, and by nobody to whom it does not belong', async () => {
    const { changeSetId } = await edit({ lines: [tuesdays] });
    const undo = async (cookie: string) =>
      (await api.ask<Undone>(UNDO, { variables: { id: changeSetId }, cookie })).data?.undoChange.__typename;
    for (const who of ['coordinator', 'former', 'other'] as const) {
      expect(await undo(cookies[who]), who).toBe('NotAllowedError');
    }
    expect(await undo(cookies.me)).toBe('UndoChangeOk');
    expect(await prisma.availability.count()).toBe(0);
  });

  it('lets a coordinator of hers change it, without her notes', async () => {
    const { person } = await edit({ lines: [{ ...tuesdays, note: 'mijn geheim' }] });
    const [line] = person.lines;
    const { changeSetId, ...ok } = await edit(
      { personId: me.id, lines: [{ id: line?.id, version: 1, kind: 'ifNeeded' }] },
      cookies.coordinator,
    );
    expect(ok.person.lines).toMatchObject([{ kind: 'ifNeeded', note: null, version: 2 }]);
    const stale = await edit(
      { personId: me.id, lines: [{ id: line?.id, version: 1, kind: 'can' }] },
      cookies.coordinator,
    );
    expect(stale).toMatchObject({ __typename: 'StaleRowsError', rows: [{ version: 2 }] });
    const undone = await api.ask<Undone>(UNDO, {
      variables: { id: changeSetId },
      cookie: cookies.coordinator,
    });
    expect(undone.data?.undoChange.__typename).toBe('UndoChangeOk');
    expect(JSON.stringify([ok, stale, undone])).not.toContain('geheim');
    const refused = await edit({ personId: me.id, lines: [{ ...tuesdays, note: 'x' }] }, cookies.coordinator);
    expect(refused).toMatchObject({ __typename: 'InvalidInputError', path: ['lines', '0', 'note'] });
    expect((await prisma.availability.findMany())[0]).toMatchObject({ note: 'mijn geheim', kind: 'cannot' });
  });

  it('is refused to former and foreign coordinators, and for lines and rooms of others', async () => {
    for (const cookie of [cookies.former, cookies.other]) {
      expect((await edit({ personId: me.id, lines: [tuesdays] }, cookie)).__typename).toBe('NotAllowedError');
      expect((await edit({ personId: 'nobody', lines: [tuesdays] }, cookie)).__typename).toBe(
        'NotAllowedError',
      );
    }
    const { person } = await edit({ lines: [tuesdays] });
    const foreign = [{ id: person.lines[0]?.id, version: 1, kind: 'can' }];
    expect((await edit({ lines: foreign }, cookies.other)).__typename).toBe('NotAllowedError');
    await edit({ lines: [{ id: person.lines[0]?.id, version: 1, remove: true }] });
    expect((await edit({ lines: foreign }, cookies.other)).__typename).toBe('NotAllowedError');
    expect(await edit({ lines: foreign })).toMatchObject({ rows: [{ isRemoved: true }] });
    const place = await buildPlace(prisma, { networkId: network.id });
    const taken = { placeId: place.id, lines: [{ kind: 'cannot', weekday: 5 }] };
    expect((await edit(taken)).__typename).toBe('NotAllowedError');
    expect((await edit(taken, cookies.other)).__typename).toBe('NotAllowedError');
    expect(await edit(taken, cookies.coordinator)).toMatchObject({
      place: { availability: [{ kind: 'cannot', weekday: 5 }] },
    });
  });

  it.each([
    [{ kind: 'cannot' }, 'startsOn'],
    [{ kind: 'cannot', startsOn: '2026-12-01' }, 'endsOn'],
    [{ kind: 'cannot', startsOn: '2026-12-02', endsOn: '2026-12-01' }, 'endsOn'],
    [{ kind: 'cannot', weekday: 8 }, 'weekday'],
    [{ weekday: 1 }, 'kind'],
    [{ ...tuesdays, note: 'x'.repeat(501) }, 'note'],
  ])('refuses %j at its field, and writes nothing', async (line, field) => {
    const wrong = await edit({ lines: [tuesdays, line] });
    expect(wrong).toMatchObject({ __typename: 'InvalidInputError', path: ['lines', '1', field] });
    expect(await prisma.availability.count()).toBe(0);
  });

  it('refuses more lines than anybody has', async () => {
    const many = Array.from({ length: 501 }, () => tuesdays);
    expect(await edit({ lines: many })).toMatchObject({ path: ['lines'] });
  });
});

describe('Network.availability', () => {
  it('is for its coordinators: people who are not gone, without their notes', async () => {
    await edit({ lines: [{ ...tuesdays, note: 'mijn geheim' }] });
    const ask = async (cookie?: string) =>
      (await api.ask<Listed>(OF_NETWORK, { variables: { slug: network.slug }, cookie })).data?.network
        ?.availability;
    const told = await ask(cookies.coordinator);
    expect(told?.edges.map(({ node }) => node.person.name)).toEqual(['Coördinator', 'Zij']);
    expect(told?.edges[1]?.node.availability.lines).toEqual([{ kind: 'cannot', note: null }]);
    for (const cookie of [undefined, cookies.me, cookies.former, cookies.other]) {
      expect(await ask(cookie)).toBeNull();
    }
  });
});
