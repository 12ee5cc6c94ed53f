import { describeAccess } from '../../access/rules.ts';

export const viewerAccess = [
  describeAccess('Query', { viewer: 'everyone', demoUsers: 'everyone' }),
  describeAccess('Viewer', {
    user: 'withParent',
    isAdmin: 'withParent',
    isCoordinator: 'withParent',
    isDemoMode: 'withParent',
    memberships: 'withParent',
    sessions: 'withParent',
  }),
  describeAccess('User', {
    id: 'withParent',
    name: 'withParent',
    language: 'withParent',
  }),
  describeAccess('DemoUser', {
    id: 'withParent',
    name: 'withParent',
    isAdmin: 'withParent',
    places: 'withParent',
  }),
  describeAccess('DemoPlace', {
    networkName: 'withParent',
    roles: 'withParent',
    function: 'withParent',
  }),
];
