import { buildUser } from '@leerkring/testkit/build-user';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';

const { prisma, close, ...api } = await startTestApi();
afterAll(close);

let admin: string;
let other: string;
beforeAll(async () => {
  admin = await api.signIn((await buildUser(prisma, { isAdmin: true, isDemo: true, name: 'Els' })).id);
  other = await api.signIn((await buildUser(prisma, { isDemo: true })).id);
});

const EDIT = `mutation ($input: EditSchoolHolidaysInput!) {
  editSchoolHolidays(input: $input) {
    __typename
    ... on EditSchoolHolidaysOk { changeSet { id } schoolHolidays { id name region startsOn endsOn source version } }
    ... on StaleRowsError { rows { kind id name isRemoved version current changedBy } }
    ... on InvalidInputError { path message }
  }
}`;
const UNDO = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { __typename } }`;

interface Row {
  id: string;
  version: number;
  [field: string]: unknown;
}
interface Answer {
  __typename: string;
  changeSet: { id: string } | null;
  schoolHolidays: Row[];
  rows: Row[];
  path: string[];
}

async function edit(edits: object[], cookie = admin): Promise<Answer> {
  const { data, errors } = await api.ask<{ editSchoolHolidays: Answer }>(EDIT, {
    variables: { input: { edits } },
    cookie,
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.editSchoolHolidays;
}
const undo = async (changeSetId: string, cookie = admin) =>
  (
    await api.ask<{ undoChange: { __typename: string } }>(UNDO, {
      variables: { input: { changeSetId } },
      cookie,
    })
  ).data?.undoChange.__typename;

const autumn = {
  name: 'Herfstvakantie',
  region: 'north',
  startsOn: '2026-10-10',
  endsOn: '2026-10-18',
  source: 'Rijksoverheid',
};
const table = () =>
  prisma.schoolHoliday.findMany({ orderBy: { startsOn: 'asc' }, select: { name: true, startsOn: true } });

beforeEach(() => prisma.schoolHoliday.deleteMany({}));

describe('the school-holiday table', () => {
  it('is added to, changed and emptied by an admin, on the version that she saw', async () => {
    const added = await edit([{ ...autumn, name: ' Herfstvakantie ' }]);
    expect(added.schoolHolidays).toMatchObject([{ ...autumn, version: 1 }]);
    const { id = '' } = added.schoolHolidays[0] ?? {};
    const changed = await edit([{ id, version: 1, endsOn: '2026-10-19' }]);
    expect(changed.schoolHolidays).toMatchObject([{ ...autumn, endsOn: '2026-10-19', version: 2 }]);
    const removed = await edit([{ id, version: 2, remove: true }]);
    expect(removed).toMatchObject({ __typename: 'EditSchoolHolidaysOk', schoolHolidays: [] });
    expect(await table()).toEqual([]);
  });

  it('shows what stands now to who was second, and keeps it', async () => {
    const { schoolHolidays } = await edit([autumn]);
    const { id = '' } = schoolHolidays[0] ?? {};
    await edit([{ id, version: 1, endsOn: '2026-10-19' }]);
    const stale = await edit([{ id, version: 1, name: 'Anders' }]);
    expect(stale).toMatchObject({
      __typename: 'StaleRowsError',
      rows: [
        {
          kind: 'schoolHoliday',
          name: 'Herfstvakantie',
          isRemoved: false,
          version: 2,
          changedBy: 'Els',
          current: { endsOn: '2026-10-19' },
        },
      ],
    });
    await edit([{ id, version: 2, remove: true }]);
    expect((await edit([{ id, version: 2, name: 'Anders' }])).rows).toMatchObject([{ isRemoved: true }]);
  });

  it('is undone and redone as a whole, by admins only', async () => {
    const spring = { ...autumn, name: 'Voorjaarsvakantie', startsOn: '2027-02-20', endsOn: '2027-02-28' };
    const { changeSet } = await edit([autumn, spring]);
    expect(await undo(changeSet?.id ?? '', other)).toBe('NotAllowedError');
    expect(await table()).toHaveLength(2);
    expect(await undo(changeSet?.id ?? '')).toBe('UndoChangeOk');
    expect(await table()).toEqual([]);
  });

  it('writes all of it or nothing', async () => {
    const wrong = await edit([autumn, { ...autumn, region: 'south', endsOn: '2026-10-01' }]);
    expect(wrong).toMatchObject({ __typename: 'InvalidInputError', path: ['edits', '1', 'endsOn'] });
    expect(await table()).toEqual([]);
  });

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(101) }],
    ['region', { region: null }],
    ['startsOn', { startsOn: null }],
    ['endsOn', { endsOn: '2027-10-18' }],
    ['source', { source: '' }],
  ])('refuses a row with a %s that cannot be: %o', async (field, wrong) => {
    expect((await edit([{ ...autumn, ...wrong }])).path).toEqual(['edits', '0', field]);
  });

  it('holds one row for each region and first day, but lets two swap theirs', async () => {
    const { schoolHolidays } = await edit([
      autumn,
      { ...autumn, region: 'south', startsOn: '2026-10-17', endsOn: '2026-10-25' },
    ]);
    expect((await edit([autumn])).path).toEqual(['edits', '0', 'startsOn']);
    expect(
      (
        await edit([
          { ...autumn, startsOn: '2027-01-01', endsOn: '2027-01-02' },
          { ...autumn, startsOn: '2027-01-01', endsOn: '2027-01-03' },
        ])
      ).path,
    ).toEqual(['edits', '1', 'startsOn']);
    const [one, two] = schoolHolidays;
    const swapped = await edit([
      { id: one?.id, version: 1, region: 'south', startsOn: '2026-10-17', endsOn: '2026-10-25' },
      { id: two?.id, version: 1, region: 'north', startsOn: '2026-10-10', endsOn: '2026-10-18' },
    ]);
    expect(swapped.__typename).toBe('EditSchoolHolidaysOk');
  });

  it('refuses nobody but admins, nothing, and more than a thousand', async () => {
    expect((await edit([autumn], other)).__typename).toBe('NotAllowedError');
    expect((await edit([])).path).toEqual(['edits']);
    expect((await edit(Array.from({ length: 1001 }, () => autumn))).path).toEqual(['edits']);
  });

  it('says that nothing changed where all was so already', async () => {
    const { schoolHolidays } = await edit([autumn]);
    const again = await edit([{ id: schoolHolidays[0]?.id, version: 1, name: 'Herfstvakantie' }]);
    expect(again).toMatchObject({ __typename: 'EditSchoolHolidaysOk', changeSet: null });
  });

  it('takes two imports at once: one writes, the other is told', async () => {
    const answers = await Promise.all([edit([autumn]), edit([autumn])]);
    expect(answers.map((one) => one.__typename).sort()).toEqual([
      'EditSchoolHolidaysOk',
      'InvalidInputError',
    ]);
    expect(await table()).toEqual([{ name: 'Herfstvakantie', startsOn: calendarDay('2026-10-10') }]);
  });
});
