import { describeAccess } from '../../access/rules.ts';

export const availabilityAccess = [
  describeAccess('Mutation', { editAvailability: 'decidedInside' }),
  describeAccess('Viewer', { availability: 'withParent' }),
  describeAccess('Network', { availability: 'coordinators' }),
  describeAccess('Membership', { availability: 'coordinators' }),
  describeAccess('Place', { availability: 'coordinators' }),
  describeAccess('PersonAvailability', {
    id: 'withParent',
    lines: 'withParent',
    maxSessionsPerDay: 'withParent',
    maxSessionsPerWeek: 'withParent',
    version: 'withParent',
  }),
  describeAccess('AvailabilityLine', {
    id: 'withParent',
    kind: 'withParent',
    weekday: 'withParent',
    dayPart: 'withParent',
    startsOn: 'withParent',
    endsOn: 'withParent',
    startTime: 'withParent',
    endTime: 'withParent',
    isPollAnswer: 'withParent',
    version: 'withParent',
    note: 'herself',
  }),
  describeAccess('EditAvailabilityOk', {
    changeSetId: 'withParent',
    person: 'withParent',
    place: 'withParent',
  }),
];
