import { describeAccess } from '../../access/rules.ts';

export const clashAccess = [
  // Null for whoever does not coordinate the network, as for one that is not there.
  describeAccess('Query', { busyDays: 'decidedInside' }),
  describeAccess('BusyDays', {
    people: 'withParent',
    schoolRegions: 'withParent',
    times: 'withParent',
    unavailable: 'withParent',
    closedDays: 'withParent',
  }),
  describeAccess('BusyTime', {
    startsOn: 'withParent',
    endsOn: 'withParent',
    startTime: 'withParent',
    endTime: 'withParent',
    people: 'withParent',
    names: 'withParent',
    session: 'withParent',
  }),
  describeAccess('UnavailableDay', {
    date: 'withParent',
    dayPart: 'withParent',
    kind: 'withParent',
    names: 'withParent',
  }),
  describeAccess('BusySession', {
    id: 'withParent',
    title: 'withParent',
    sequence: 'withParent',
    groupName: 'withParent',
    formatTitle: 'withParent',
    regionName: 'withParent',
    networkName: 'withParent',
  }),
  describeAccess('BusyClosedDay', {
    name: 'withParent',
    organisation: 'withParent',
    startsOn: 'withParent',
    endsOn: 'withParent',
  }),
];
