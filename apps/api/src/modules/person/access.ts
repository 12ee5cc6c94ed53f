import { describeAccess } from '../../access/rules.ts';

export const personAccess = [
  describeAccess('Person', {
    id: 'withParent',
    name: 'withParent',
    organisation: 'withParent',
  }),
  describeAccess('Membership', {
    id: 'withParent',
    network: 'withParent',
    person: 'withParent',
    organisation: 'withParent',
    region: 'withParent',
    roles: 'withParent',
    function: 'withParent',
    startsOn: 'withParent',
    endsOn: 'withParent',
    email: 'coordinators',
  }),
];
