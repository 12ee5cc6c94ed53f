import { describeAccess } from '../../access/rules.ts';

export const searchAccess = [
  describeAccess('Query', { search: 'everyone' }),
  describeAccess('SearchHits', {
    networks: 'withParent',
    groups: 'withParent',
    sessions: 'withParent',
    people: 'withParent',
  }),
];
