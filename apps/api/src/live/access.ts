import { describeAccess } from '../access/rules.ts';

export const liveAccess = [
  describeAccess('Subscription', { networkChanged: 'decidedInside', networkPresence: 'decidedInside' }),
  describeAccess('NetworkChanged', {
    networkId: 'withParent',
    changeSetId: 'withParent',
    kinds: 'withParent',
    sessions: 'withParent',
    isRelease: 'withParent',
    removedSessionIds: 'withParent',
    isMine: 'withParent',
    isPartial: 'withParent',
    byName: 'coordinators',
  }),
  describeAccess('Presence', { people: 'withParent' }),
  describeAccess('PresentPerson', {
    id: 'withParent',
    name: 'withParent',
    isMe: 'withParent',
    at: 'withParent',
  }),
];
