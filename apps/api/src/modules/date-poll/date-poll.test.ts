import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildSeason } from '@leerkring/testkit/build-season';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildUser } from '@leerkring/testkit/build-user';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';

const { prisma, close, ...api } = await startTestApi();
afterAll(close);

interface Poll {
  id: string;
  version: number;
  state: string;
  options: { id: string; date: string; isChosen: boolean }[];
  reminders: { name: string; personId: string; email: string; subject: string; text: string; url: string }[];
}
interface Invited {
  title: string;
  personName: string;
  isOpen: boolean;
  options: { id: string; date: string; startTime: string; answer: string | null }[];
  others: { name: string; answers: object[] }[] | null;
}
interface Answered {
  answerDatePoll: { __typename: string };
}
interface Undone {
  undoChange: { __typename: string };
}
interface Outcome {
  __typename: string;
  changeSetId: string;
  datePoll: Poll;
  sessions: { id: string; title: string | null; startsOn: string; startTime: string; status: string }[];
  path: string[];
}

const POLL = `id version state options { id date isChosen } reminders { name personId email subject text url }`;
const RESULT = `__typename
  ... on DatePollOk { changeSetId datePoll { ${POLL} } sessions { id title startsOn startTime status } }
  ... on InvalidInputError { path }`;
const INVITED = `title networkName personName isOpen isPast othersAnswered comment
  options { id date startTime answer } others { name answers { answer } }`;

let network: { id: string; slug: string };
let people: { id: string; name: string }[];
let coordinator: string;
let other: string;
let member: string;

async function signIn(person: { id: string; name: string }) {
  return api.signIn((await buildUser(prisma, { name: person.name, personId: person.id, isDemo: true })).id);
}

beforeAll(async () => {
  network = await buildNetwork(prisma, { slug: 'kring', name: 'Kring', visibility: 'members' });
  await buildSeason(prisma, {
    networkId: network.id,
    startsOn: calendarDay('2026-09-01'),
    endsOn: calendarDay('2027-08-31'),
  });
  people = [];
  for (const name of ['Anna', 'Bert', 'Cora']) {
    const person = await buildPerson(prisma, { name });
    await buildMembership(prisma, { networkId: network.id, personId: person.id });
    people.push(person);
  }
  const lead = await buildPerson(prisma, { name: 'Leidster' });
  await buildMembership(prisma, { networkId: network.id, personId: lead.id, roles: ['coordinator'] });
  coordinator = await signIn(lead);
  member = await signIn(people[0] as { id: string; name: string });
  const foreign = await buildNetwork(prisma);
  const stranger = await buildPerson(prisma);
  await buildMembership(prisma, { networkId: foreign.id, personId: stranger.id, roles: ['coordinator'] });
  other = await signIn(stranger);
});
beforeEach(async () => {
  await prisma.datePoll.deleteMany({});
  await prisma.session.deleteMany({});
});

async function send(name: string, input: object, cookie = coordinator): Promise<Outcome> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await api.ask<Record<string, Outcome>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${RESULT} } }`,
    { variables: { input }, cookie },
  );
  expect(errors).toBeUndefined();
  return data?.[name] as Outcome;
}

const dates = ['2026-12-01', '2026-12-08', '2026-12-15'].map((date) => ({
  date,
  startTime: '10:00',
  endTime: '12:00',
}));
const create = (more: object = {}) =>
  send('createDatePoll', {
    networkId: network.id,
    title: 'Wanneer?',
    options: dates,
    personIds: people.map(({ id }) => id),
    ...more,
  });

async function invited(token: string, cookie?: string) {
  const { data } = await api.ask<{ datePoll: Invited | null }>(
    `query ($token: String!) { datePoll(token: $token) { ${INVITED} } }`,
    {
      variables: { token },
      cookie,
    },
  );
  return data?.datePoll ?? null;
}

async function answer(input: object, cookie?: string) {
  const { data, errors } = await api.ask<Answered>(
    `mutation ($input: AnswerDatePollInput!) { answerDatePoll(input: $input) {
      __typename ... on AnswerDatePollOk { datePoll { ${INVITED} } } ... on InvalidInputError { path message } } }`,
    { variables: { input }, cookie },
  );
  expect(errors).toBeUndefined();
  return data?.answerDatePoll;
}

const tokenOf = (poll: Poll, name: string) =>
  poll.reminders.find((one) => one.name === name)?.url.split('/poll/')[1] ?? '';
const all = (poll: Poll, answers: string[]) =>
  poll.options.map(({ id }, index) => ({ optionId: id, answer: answers[index] }));
const linesOf = (personId?: string) =>
  prisma.availability.findMany({ where: { personId }, orderBy: { startsOn: 'asc' } });

describe('a signed link', () => {
  it('tells the invited person the question, and nobody’s answers', async () => {
    const { datePoll } = await create();
    await answer({ token: tokenOf(datePoll, 'Bert'), answers: all(datePoll, ['can', 'cannot', 'ifNeeded']) });
    const seen = await invited(tokenOf(datePoll, 'Anna'));
    expect(seen).toMatchObject({
      title: 'Wanneer?',
      networkName: 'Kring',
      personName: 'Anna',
      isOpen: true,
      othersAnswered: 1,
      others: null,
    });
    expect(seen?.options.map((option) => [option.date, option.startTime, option.answer])).toEqual(
      dates.map(({ date }) => [date, '10:00', null]),
    );
    expect(JSON.stringify(seen)).not.toMatch(/Bert|cannot/);
    // Signed in, in the network, she sees who answered what.
    const known = await invited(tokenOf(datePoll, 'Anna'), member);
    expect(known?.others).toEqual([
      { name: 'Bert', answers: expect.arrayContaining([{ answer: 'cannot' }, { answer: 'can' }]) },
    ]);
    // Another's link does not show her more than its holder would see.
    expect((await invited(tokenOf(datePoll, 'Cora'), member))?.others).toBeNull();
  });

  it('opens nothing when tampered with, renewed, or of somebody who left', async () => {
    const { datePoll } = await create();
    const token = tokenOf(datePoll, 'Anna');
    const bad = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const wrong of [bad, '', 'x', `${token}A`, 'é'.repeat(54)]) {
      expect(await invited(wrong), wrong).toBeNull();
      expect((await answer({ token: wrong, answers: [] }))?.__typename).toBe('NotAllowedError');
    }
    const { id, version } = datePoll;
    const renewed = await send('editDatePoll', { id, version, renewLinksOf: [people[0]?.id] });
    expect(await invited(token)).toBeNull();
    const fresh = tokenOf(renewed.datePoll, 'Anna');
    expect((await invited(fresh))?.personName).toBe('Anna');
    await prisma.membership.updateMany({
      where: { personId: people[0]?.id },
      data: { endsOn: calendarDay('2026-11-21') },
    });
    expect(await invited(fresh)).toBeNull();
    expect((await answer({ token: fresh, answers: [] }))?.__typename).toBe('NotAllowedError');
    await prisma.membership.updateMany({ where: { personId: people[0]?.id }, data: { endsOn: null } });
  });

  it('answers by POST only', async () => {
    const { datePoll } = await create();
    const query = `mutation { answerDatePoll(input: { token: "${tokenOf(datePoll, 'Anna')}", answers: [] }) { __typename } }`;
    const url = `/graphql?query=${encodeURIComponent(query)}`;
    const response = await api.inject('GET', url, undefined, { 'apollo-require-preflight': '1' });
    expect(response.statusCode).toBe(405);
    expect(await prisma.datePollInvitee.count({ where: { answeredAt: { not: null } } })).toBe(0);
  });
});

describe('an answer', () => {
  it('becomes lines of availability, which change and go with it', async () => {
    const { datePoll } = await create();
    const token = tokenOf(datePoll, 'Anna');
    const ok = await answer({
      token,
      answers: all(datePoll, ['can', 'cannot', 'ifNeeded']),
      comment: ' liever laat ',
    });
    expect(ok).toMatchObject({ datePoll: { comment: 'liever laat' } });
    const before = await linesOf(people[0]?.id);
    expect(before.map((line) => [line.kind, line.startTime, line.version])).toEqual([
      ['can', '10:00', 1],
      ['cannot', '10:00', 1],
      ['ifNeeded', '10:00', 1],
    ]);
    const [, second, third] = datePoll.options;
    await answer({
      token,
      answers: [
        { optionId: second?.id, answer: 'can' },
        { optionId: third?.id, answer: null },
      ],
    });
    const after = await linesOf(people[0]?.id);
    expect(after.map((line) => [line.id, line.kind, line.version])).toEqual([
      [before[0]?.id, 'can', 1],
      [before[1]?.id, 'can', 2],
    ]);
    const removed = await send('removeDatePoll', { id: datePoll.id, version: 1 });
    expect(await linesOf()).toEqual([]);
    const undone = await api.ask<Undone>(
      'mutation ($id: ID!) { undoChange(input: { changeSetId: $id }) { __typename } }',
      { variables: { id: removed.changeSetId }, cookie: coordinator },
    );
    expect(undone.data?.undoChange.__typename).toBe('UndoChangeOk');
    expect((await linesOf()).length).toBe(2);
    expect((await invited(token))?.options[1]?.answer).toBe('can');
  });

  it('is given by a member for herself by the id of the poll, and for nobody else', async () => {
    const { datePoll } = await create({ personIds: [people[0]?.id] });
    const answers = all(datePoll, ['can', 'can', 'can']);
    expect((await answer({ pollId: datePoll.id, answers }, member))?.__typename).toBe('AnswerDatePollOk');
    for (const cookie of [undefined, coordinator, other]) {
      expect((await answer({ pollId: datePoll.id, answers }, cookie))?.__typename).toBe('NotAllowedError');
    }
    const mine = await api.ask<{ viewer: { datePolls: Invited[] } }>(
      '{ viewer { datePolls { title options { answer } } } }',
      { cookie: member },
    );
    expect(mine.data?.viewer.datePolls).toMatchObject([
      { title: 'Wanneer?', options: [{ answer: 'can' }, {}, {}] },
    ]);
  });

  it('is refused for dates of another poll, and once the poll is closed or its last day over', async () => {
    const { datePoll } = await create();
    const second = await create();
    const token = tokenOf(datePoll, 'Anna');
    const foreign = [{ optionId: second.datePoll.options[0]?.id, answer: 'can' }];
    expect(await answer({ token, answers: foreign })).toMatchObject({ path: ['answers', '0', 'optionId'] });
    const { id } = datePoll;
    const closed = await send('editDatePoll', { id, version: 1, isOpen: false });
    expect(closed.datePoll).toMatchObject({ state: 'closed', reminders: [] });
    const answers = all(datePoll, ['can', 'can', 'can']);
    expect((await answer({ token, answers }))?.__typename).toBe('InvalidInputError');
    expect(await invited(token)).toMatchObject({ isOpen: false, isPast: false });
    await send('editDatePoll', { id, version: 2, isOpen: true, answerBy: '2026-11-21' });
    expect(await invited(token)).toMatchObject({ isOpen: false, isPast: true });
    expect((await answer({ token, answers }))?.__typename).toBe('InvalidInputError');
    await send('editDatePoll', { id, version: 3, answerBy: '2026-11-22' });
    expect((await answer({ token, answers }))?.__typename).toBe('AnswerDatePollOk');
  });
});

describe('reminders', () => {
  it('are drafted for those who have not answered, and marked once sent', async () => {
    const { datePoll } = await create({ answerBy: '2026-11-30' });
    expect(datePoll.reminders.map(({ name }) => name)).toEqual(['Anna', 'Bert', 'Cora']);
    await answer({ token: tokenOf(datePoll, 'Bert'), answers: [] });
    const marked = await send('markReminded', { id: datePoll.id, personIds: [people[0]?.id] });
    expect(marked.datePoll.reminders.map(({ name }) => name)).toEqual(['Anna', 'Cora']);
    const [anna] = marked.datePoll.reminders;
    expect(anna?.subject).toBe('Welke data passen u? Wanneer?');
    expect(anna?.text).toContain('Welke van de 3 data');
    expect(anna?.text).toContain('maandag 30 november 2026');
    expect(anna?.text).toContain(`${anna?.url}`);
    expect(await prisma.datePollInvitee.count({ where: { remindedAt: { not: null } } })).toBe(1);
  });
});

describe('a poll that is changed', () => {
  it('keeps the answers for dates and people that stay', async () => {
    const { datePoll } = await create();
    for (const name of ['Anna', 'Bert']) {
      await answer({ token: tokenOf(datePoll, name), answers: all(datePoll, ['can', 'cannot', 'ifNeeded']) });
    }
    const options = [...dates.slice(0, 2), { date: '2027-01-12' }];
    const { id } = datePoll;
    const edited = await send('editDatePoll', { id, version: 1, options, personIds: [people[0]?.id] });
    expect(edited.datePoll.version).toBe(2);
    expect(edited.datePoll.options.slice(0, 2)).toEqual(datePoll.options.slice(0, 2));
    expect((await linesOf()).map((line) => [line.personId, line.kind])).toEqual([
      [people[0]?.id, 'can'],
      [people[0]?.id, 'cannot'],
    ]);
    expect((await send('editDatePoll', { id, version: 1, title: 'Te laat' })).__typename).toBe(
      'StaleRowsError',
    );
  });

  it.each([
    [{ title: ' ' }, 'title'],
    [{ options: [] }, 'options'],
    [{ options: [{ date: '2026-12-01' }, { date: '2026-12-01' }] }, 'date'],
    [{ options: [{ date: '2026-12-01', startTime: '12:00', endTime: '11:00' }] }, 'endTime'],
    [{ personIds: ['nobody'] }, '0'],
    [{ groupId: 'none' }, 'groupId'],
    [{ sought: 0 }, 'sought'],
  ])('refuses %j at its field', async (wrong, field) => {
    const refused = await create(wrong);
    expect([refused.__typename, refused.path.at(-1)]).toEqual(['InvalidInputError', field]);
  });
});

describe('closing a poll', () => {
  it('makes drafts of the chosen dates in one change, which is undone whole', async () => {
    const { datePoll } = await create();
    const chosen = datePoll.options.slice(1).map(({ id }) => id);
    const done = await send('closeDatePoll', { id: datePoll.id, version: 1, chosen });
    expect(done.sessions.map((one) => [one.title, one.startsOn, one.startTime, one.status])).toEqual([
      ['Wanneer?', '2026-12-08', '10:00', 'planned'],
      ['Wanneer?', '2026-12-15', '10:00', 'planned'],
    ]);
    expect(done.datePoll.options.map(({ isChosen }) => isChosen)).toEqual([false, true, true]);
    expect((await prisma.session.findFirst())?.seasonId).toBeTruthy();
    const again = await send('closeDatePoll', { id: datePoll.id, version: 2, chosen });
    expect(again.__typename).toBe('InvalidInputError');
    await api.ask('mutation ($id: ID!) { undoChange(input: { changeSetId: $id }) { __typename } }', {
      variables: { id: done.changeSetId },
      cookie: coordinator,
    });
    expect(await prisma.session.count()).toBe(0);
    expect(await prisma.datePoll.findFirst({ include: { options: true } })).toMatchObject({
      state: 'open',
      options: [{ isChosen: false }, { isChosen: false }, { isChosen: false }],
    });
  });

  it('moves the session that it was about', async () => {
    const day = calendarDay('2026-11-30');
    const session = await buildSession(prisma, { networkId: network.id, startsOn: day, endsOn: day });
    const { datePoll } = await create({ sessionId: session.id });
    const { id, options } = datePoll;
    const both = options.slice(0, 2).map((option) => option.id);
    expect((await send('closeDatePoll', { id, version: 1, chosen: both })).path).toEqual(['chosen']);
    const moved = await send('closeDatePoll', { id, version: 1, chosen: [options[2]?.id] });
    expect(moved.sessions).toMatchObject([{ id: session.id, startsOn: '2026-12-15', startTime: '10:00' }]);
    expect(await prisma.session.count()).toBe(1);
  });
});

it('tells nothing of polls to whoever does not coordinate', async () => {
  const { datePoll } = await create();
  const query = `query ($slug: String!, $id: ID!) { network(slug: $slug) {
    datePolls(first: 5) { totalCount } datePoll(id: $id) { title } } }`;
  const variables = { slug: network.slug, id: datePoll.id };
  const ask = async (cookie: string) =>
    (await api.ask<{ network: object | null }>(query, { variables, cookie })).data?.network;
  expect(await ask(coordinator)).toEqual({ datePolls: { totalCount: 1 }, datePoll: { title: 'Wanneer?' } });
  expect(await ask(member)).toEqual({ datePolls: null, datePoll: null });
  expect(await ask(other)).toBeNull();
});
