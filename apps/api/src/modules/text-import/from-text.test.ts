import { readFileSync } from 'node:fs';
import { readMeetings } from '@leerkring/domain/dated-text/read-meetings';
import { makePlan } from '@leerkring/domain/text-import/make-plan';
import { proposeImport } from '@leerkring/domain/text-import/propose-import';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { existingFromDatabase } from '../../testing/existing-from-database.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { contentsOf, MAKE, signInCoordinator, UNDO } from '../../testing/text-import.ts';

const EXAMPLES = '../../../../../packages/domain/src/text-import/examples/';
const today = '2026-11-22';

interface Made {
  makeFromText: { __typename: string; network: { id: string; slug: string }; textImport: { id: string } };
}

let api: TestApi;
let cookie: string;

beforeAll(async () => {
  api = await startTestApi();
  ({ cookie } = await signInCoordinator(api));
});
afterAll(() => api.close());

async function makeExample(name: string, into?: string) {
  const text = readFileSync(new URL(`${EXAMPLES}${name}.txt`, import.meta.url), 'utf8');
  const existing = into ? await existingFromDatabase(api.prisma, into) : null;
  const plan = makePlan(
    proposeImport(readMeetings(text, { referenceDate: today }), { text, existing, today }),
  );
  const { data, errors } = await api.ask<Made>(MAKE, { variables: { input: { text, plan } }, cookie });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.makeFromText;
}

it.each(['directors-in-three-groups', 'programme-of-formats'])(
  'makes %s, nothing twice, and takes it all back',
  async (name) => {
    const before = await contentsOf(api.prisma);
    const { network, textImport } = await makeExample(name);
    const made = await contentsOf(api.prisma);
    await makeExample(name, network.id);
    expect(await contentsOf(api.prisma)).toEqual(made);
    const { data } = await api.ask<{ undoTextImport: { __typename: string } }>(UNDO, {
      variables: { input: { id: textImport.id } },
      cookie,
    });
    expect(data?.undoTextImport.__typename).toBe('UndoTextImportOk');
    expect(await contentsOf(api.prisma)).toEqual(before);
  },
);

it('shows the formats of a programme with their norms, themes and rules', async () => {
  const { network } = await makeExample('programme-of-formats');
  const { data } = await api.ask<{
    network: {
      meetingFormats: {
        title: string;
        norms: { timesPerYear: number | null; slots: { year: number }[] }[];
        delegationRules: object[];
      }[];
      themes: { format: { title: string } | null; isStanding: boolean }[];
    };
  }>(
    `query Formats($slug: String!) { network(slug: $slug) {
      meetingFormats { title norms { timesPerYear slots { months year } } delegationRules { maxPeople } }
      themes { isStanding format { title } } } }`,
    { variables: { slug: network.slug }, cookie },
  );
  const formats = data?.network.meetingFormats ?? [];
  expect(formats.map((one) => one.norms[0]?.timesPerYear ?? null)).toEqual([null, 2, 1, 2, 3]);
  expect(formats[4]?.norms[0]?.slots.map((slot) => slot.year)).toEqual([2019, 2020, 2020]);
  expect(formats[1]?.delegationRules).toEqual([{ maxPeople: 2 }]);
});
