import { expect, it } from 'vitest';
import { readersOf } from './readers.ts';
import type { ReleaseChange } from './release-change.ts';

const change = (groupName: string | null): ReleaseChange => ({
  sessionId: 's',
  kind: 'added',
  groupName,
  fields: [],
});
const groups = [
  { name: 'Groep 1', members: [1, 2, 3] },
  { name: 'Groep 2', members: null },
  { name: 'Groep 3', members: [] },
];

it('names the groups that a change concerns, with how many people are in them', () => {
  expect(readersOf([change('Groep 2'), change('Groep 1'), change('Groep 1')], groups)).toEqual({
    groups: [
      { name: 'Groep 1', members: 3 },
      { name: 'Groep 2', members: null },
    ],
    everyone: false,
  });
});

it('tells that a session of no group concerns everyone', () => {
  expect(readersOf([change(null)], groups)).toEqual({ groups: [], everyone: true });
});
