import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildOrganisation } from '@leerkring/testkit/build-organisation';
import { buildUser } from '@leerkring/testkit/build-user';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';

const { prisma, close, ...api } = await startTestApi();
afterAll(close);

let admin: string;
let other: string;
let organisation: { id: string; name: string };
beforeAll(async () => {
  admin = await api.signIn((await buildUser(prisma, { isAdmin: true, isDemo: true })).id);
  other = await api.signIn((await buildUser(prisma, { isDemo: true })).id);
});
beforeEach(async () => {
  organisation = await buildOrganisation(prisma);
});

const EDIT = `mutation ($input: EditOrganisationInput!) {
  editOrganisation(input: $input) {
    __typename
    ... on EditOrganisationOk {
      changeSet { id }
      organisation { schoolHolidayRegion version closedDays { id name startsOn endsOn version } }
    }
    ... on StaleRowsError { rows { kind name version } }
    ... on InvalidInputError { path }
  }
}`;

interface Answer {
  __typename: string;
  changeSet: { id: string };
  organisation: { version: number; closedDays: { id: string; version: number }[] };
  path: string[];
}

async function edit(input: object, cookie = admin): Promise<Answer> {
  const variables = { input: { id: organisation.id, ...input } };
  const { data, errors } = await api.ask<{ editOrganisation: Answer }>(EDIT, { variables, cookie });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.editOrganisation;
}
const summer = { name: 'Zomersluiting', startsOn: '2027-07-19', endsOn: '2027-07-30' };

describe('when an organisation does not meet', () => {
  it('is said by its region and its own closed days, and can be undone', async () => {
    const done = await edit({ version: 1, schoolHolidayRegion: 'south', closedDays: [summer] });
    expect(done.organisation).toMatchObject({
      schoolHolidayRegion: 'south',
      version: 2,
      closedDays: [{ ...summer, version: 1 }],
    });
    const { data } = await api.ask<{ undoChange: { __typename: string } }>(
      'mutation ($input: UndoChangeInput!) { undoChange(input: $input) { __typename } }',
      { variables: { input: { changeSetId: done.changeSet.id } }, cookie: admin },
    );
    expect(data?.undoChange.__typename).toBe('UndoChangeOk');
    expect(await prisma.closedDay.count({ where: { organisationId: organisation.id } })).toBe(0);
  });

  it('is changed and removed on the version that was seen', async () => {
    const [day] = (await edit({ closedDays: [summer] })).organisation.closedDays;
    expect(
      (await edit({ closedDays: [{ id: day?.id, version: 1, name: 'Zomer' }] })).organisation,
    ).toMatchObject({
      closedDays: [{ name: 'Zomer', version: 2 }],
    });
    expect((await edit({ closedDays: [{ id: day?.id, version: 1, remove: true }] })).__typename).toBe(
      'StaleRowsError',
    );
    const gone = await edit({ closedDays: [{ id: day?.id, version: 2, remove: true }] });
    expect(gone.organisation.closedDays).toEqual([]);
  });

  it('refuses what cannot be, and closed days of somebody else', async () => {
    expect((await edit({ closedDays: [{ ...summer, endsOn: '2027-07-01' }] })).path).toEqual([
      'closedDays',
      '0',
      'endsOn',
    ]);
    expect((await edit({ closedDays: [{ startsOn: '2027-07-01' }] })).__typename).toBe('InvalidInputError');
    const network = await buildNetwork(prisma);
    const day = new Date('2027-01-01');
    const theirs = await prisma.closedDay.create({
      data: { networkId: network.id, name: 'Brugdag', startsOn: day, endsOn: day },
    });
    expect((await edit({ closedDays: [{ id: theirs.id, version: 1, remove: true }] })).path).toEqual([
      'closedDays',
      '0',
      'id',
    ]);
    expect(await prisma.closedDay.count({ where: { id: theirs.id } })).toBe(1);
  });

  it('is for admins only, as is the list of all organisations', async () => {
    expect((await edit({ closedDays: [summer] }, other)).__typename).toBe('NotAllowedError');
    const LIST = 'query ($search: String) { organisations(search: $search) { edges { node { name } } } }';
    const list = async (cookie: string) =>
      (await api.ask(LIST, { variables: { search: organisation.name.toUpperCase() }, cookie })).data
        ?.organisations;
    expect(await list(other)).toBeNull();
    expect(await list(admin)).toEqual({ edges: [{ node: { name: organisation.name } }] });
  });
});
