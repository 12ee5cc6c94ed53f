import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildUser } from '@leerkring/testkit/build-user';
import type { TestApi } from './start-test-api.ts';

export const MAKE = `mutation MakeFromText($input: MakeFromTextInput!) {
  makeFromText(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { path }
    ... on MakeFromTextOk {
      network { id slug name groups { id name sessions { startsOn } } sessions { startsOn startTime endTime title } }
      season { id name startsOn endsOn }
      textImport { id changedCount made { kind count } }
    }
  }
}`;

export const UNDO = `mutation UndoTextImport($input: UndoTextImportInput!) {
  undoTextImport(input: $input) {
    __typename
    ... on UserError { message }
    ... on LaterEditsError { edits { kind name } }
    ... on UndoTextImportOk { removedNetwork textImport { undoneAt } }
  }
}`;

/** A coordinator of a network of her own, signed in. */
export async function signInCoordinator(
  api: TestApi,
): Promise<{ cookie: string; networkId: string; personId: string }> {
  const network = await buildNetwork(api.prisma, { visibility: 'members' });
  const person = await buildPerson(api.prisma);
  const user = await buildUser(api.prisma, { personId: person.id, isDemo: true });
  await buildMembership(api.prisma, { networkId: network.id, personId: person.id, roles: ['coordinator'] });
  return { cookie: await api.signIn(user.id), networkId: network.id, personId: person.id };
}

const TABLES = [
  'session',
  'undatedSeries',
  'question',
  'capacityRule',
  'delegationRule',
  'intendedResult',
] as const;
const MORE = [
  'projectFact',
  'normSlot',
  'norm',
  'group',
  'theme',
  'meetingFormat',
  'track',
  'season',
] as const;
const PEOPLE = ['membership', 'person', 'network'] as const;

/** Every row that an import can touch; what always moves on (versions, times of writing) is left out. */
export async function contentsOf(prisma: PrismaClient): Promise<Record<string, unknown[]>> {
  const contents: Record<string, unknown[]> = {};
  for (const table of [...TABLES, ...MORE, ...PEOPLE]) {
    const delegate = prisma[table] as unknown as {
      findMany(args: object): Promise<Record<string, unknown>[]>;
    };
    const rows = await delegate.findMany({ orderBy: { id: 'asc' } });
    contents[table] = rows.map(({ version: _v, updatedAt: _u, icalSequence: _i, ...rest }) => rest);
  }
  return contents;
}
