import { describeAccess } from '../../access/rules.ts';

export const organisationAccess = [
  describeAccess('Organisation', {
    id: 'withParent',
    name: 'withParent',
    shortName: 'withParent',
    kind: 'withParent',
    schoolHolidayRegion: 'withParent',
    website: 'withParent',
  }),
  describeAccess('Participation', {
    id: 'withParent',
    organisation: 'withParent',
    role: 'withParent',
    announcedParticipants: 'withParent',
    version: 'withParent',
  }),
];
