import { buildGroup } from '@leerkring/testkit/build-group';
import { buildMeetingFormat } from '@leerkring/testkit/build-meeting-format';
import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildSeason } from '@leerkring/testkit/build-season';
import { buildSession } from '@leerkring/testkit/build-session';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { contentsOf, MAKE, signInCoordinator, UNDO } from '../../testing/text-import.ts';

interface Made {
  makeFromText: {
    __typename: string;
    path?: string[];
    network?: { id: string; slug: string };
    textImport?: { id: string };
  };
}

let api: TestApi;
let own: Awaited<ReturnType<typeof signInCoordinator>>;
let ids: Awaited<ReturnType<typeof fillOwn>>;
let foreign: Awaited<ReturnType<typeof buildForeign>>;

beforeAll(async () => {
  api = await startTestApi();
  own = await signInCoordinator(api);
  ids = await fillOwn(own.networkId);
  foreign = await buildForeign();
});
afterAll(() => api?.close());

const DAYS = { startsOn: calendarDay('2026-05-04'), endsOn: calendarDay('2026-05-04') };

async function fillOwn(networkId: string) {
  const { prisma } = api;
  const [a, b] = [
    await buildGroup(prisma, { networkId, name: 'Groep A' }),
    await buildGroup(prisma, { networkId, name: 'Groep B' }),
  ];
  const season = await buildSeason(prisma, { networkId });
  const numbered = { networkId, seasonId: season.id, sequence: 1, ...DAYS };
  const timed = { startTime: '10:00', endTime: '12:00' };
  const cancelled = { status: 'cancelled', cancelReason: 'ziekte' } as const;
  const session = await buildSession(prisma, { ...numbered, ...timed, ...cancelled, groupId: a.id });
  await buildSession(prisma, { ...numbered, groupId: b.id });
  return { group: a.id, session: session.id };
}

async function buildForeign() {
  const network = await buildNetwork(api.prisma, { visibility: 'members' });
  const networkId = network.id;
  return {
    format: (await buildMeetingFormat(api.prisma, { networkId })).id,
    season: (await buildSeason(api.prisma, { networkId })).id,
    group: (await buildGroup(api.prisma, { networkId })).id,
  };
}

const LISTS = ['tracks', 'formats', 'themes', 'groups', 'sessions', 'capacities', 'delegations'];
const MORE = ['undatedSeries', 'intendedResults', 'projectFacts', 'questions'];
const nothing = Object.fromEntries([...LISTS, ...MORE].map((list) => [list, []]));

async function make(plan: object): Promise<Made['makeFromText']> {
  const network = { key: 'n', id: own.networkId };
  const input = { text: 'tekst', plan: { network, season: null, ...nothing, ...plan } };
  const { data, errors } = await api.ask<Made>(MAKE, { variables: { input }, cookie: own.cookie });
  expect(errors).toBeUndefined();
  return data?.makeFromText as Made['makeFromText'];
}

describe('a plan that refers to things of another network', () => {
  const norm = { scope: 'network', asNeeded: true, slots: [] };
  const meeting = { key: 's', startsOn: '2026-03-02', endsOn: '2026-03-02' };
  const cases: [string, () => object][] = [
    ['gives its format no norm', () => ({ formats: [{ key: 'f', id: foreign.format, norms: [norm] }] })],
    ['is not told of its season', () => ({ season: { key: 'f', id: foreign.season } })],
    ['puts nothing in its season', () => ({ season: { key: 'f', id: foreign.season }, sessions: [meeting] })],
    [
      'puts nothing in its group',
      () => ({
        groups: [{ key: 'g', id: foreign.group, code: null }],
        sessions: [{ ...meeting, group: 'g' }],
      }),
    ],
    [
      'names none of its formats',
      () => ({ formats: [{ key: 'f', id: foreign.format }], sessions: [{ ...meeting, format: 'f' }] }),
    ],
    [
      'names nothing that is not there',
      () => ({ groups: [{ key: 'g', id: 'nothing' }], sessions: [{ ...meeting, group: 'g' }] }),
    ],
  ];
  it.each(cases)('%s', async (_name, plan) => {
    const before = await contentsOf(api.prisma);
    const { __typename } = await make(plan());
    expect(__typename).toBe('StaleImportError');
    expect(await contentsOf(api.prisma)).toEqual(before);
  });
});

describe('a change that the database does not allow is told with its place', () => {
  const session = (fields: object) => () => ({ sessions: [{ key: 's', id: ids.session, ...fields }] });
  const cases: [string, () => object, string][] = [
    ['a last day before the first', session({ endsOn: '1999-01-01' }), 'plan.sessions.0.endsOn'],
    ['a first day after the last', session({ startsOn: '2199-01-01' }), 'plan.sessions.0.endsOn'],
    ['an end before the start', session({ endTime: '09:00' }), 'plan.sessions.0.endTime'],
    ['an end without a start', session({ startTime: null }), 'plan.sessions.0.startTime'],
    ['a reason without cancelling, which goes along', session({ status: 'planned' }), ''],
    [
      'a name that another group has',
      () => ({ groups: [{ key: 'g', id: ids.group, name: 'Groep B' }] }),
      'plan.groups.0.name',
    ],
    [
      'a period that ends before it starts',
      () => ({
        network: { key: 'n', id: own.networkId, periodEnd: '1950-01-01', periodStart: '1949-01-01' },
      }),
      '',
    ],
    [
      'a new start after the end that is there',
      () => ({ network: { key: 'n', id: own.networkId, periodStart: '1951-01-01' } }),
      'plan.network.periodEnd',
    ],
  ];
  it.each(cases)('%s', async (_name, plan, path) => {
    const answer = await make(plan());
    expect(answer).toMatchObject(
      path ? { __typename: 'InvalidInputError', path: path.split('.') } : { __typename: 'MakeFromTextOk' },
    );
  });
});

describe('two at once', () => {
  const both = <Answer>(ask: () => Promise<Answer>) => Promise.all([ask(), ask(), ask()]);

  it('make networks of one name, each with an address of its own', async () => {
    const made = await both(() => make({ network: { key: 'n', name: 'Tegelijk' } }));
    expect(made.map((one) => one.network?.slug).sort()).toEqual(['tegelijk', 'tegelijk-2', 'tegelijk-3']);
  });

  it('double nothing in one network', async () => {
    await both(() => make({ groups: [{ key: 'g', name: 'Groep C', code: 'C' }] }));
    expect(await api.prisma.group.count({ where: { networkId: own.networkId, name: 'Groep C' } })).toBe(1);
  });

  it('undo an import once', async () => {
    const { textImport, network } = await make({ network: { key: 'n', name: 'Even' } });
    const variables = { input: { id: textImport?.id } };
    type Undone = { undoTextImport: { __typename: string } };
    const answers = await both(() => api.ask<Undone>(UNDO, { variables, cookie: own.cookie }));
    const kinds = answers.map(({ data }) => data?.undoTextImport.__typename).sort();
    expect(kinds).toEqual(
      [...kinds].filter((kind) => kind !== 'UndoTextImportOk').concat('UndoTextImportOk'),
    );
    expect(await api.prisma.network.count({ where: { id: network?.id ?? '' } })).toBe(0);
    const entries = { command: 'undoTextImport', subjectId: textImport?.id ?? '' };
    const told = await api.prisma.auditEntry.groupBy({ by: ['changeSetId'], where: entries });
    expect(told).toHaveLength(1);
  });
});

it('a membership that has ended makes nothing', async () => {
  const former = await signInCoordinator(api);
  const other = await buildNetwork(api.prisma);
  await buildMembership(api.prisma, { networkId: other.id, personId: former.personId, roles: ['member'] });
  await api.prisma.membership.updateMany({
    where: { personId: former.personId, networkId: former.networkId },
    data: { endsOn: calendarDay('2026-11-21') },
  });
  const input = { text: 't', plan: { network: { key: 'n', name: 'Nee' }, season: null, ...nothing } };
  const { data } = await api.ask<Made>(MAKE, { variables: { input }, cookie: former.cookie });
  expect(data?.makeFromText.__typename).toBe('NotAllowedError');
});
