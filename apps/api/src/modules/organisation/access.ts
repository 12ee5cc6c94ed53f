import { describeAccess } from '../../access/rules.ts';

export const organisationAccess = [
  describeAccess('Query', { organisations: 'admins', organisationNames: 'decidedInside' }),
  describeAccess('Mutation', { editOrganisation: 'decidedInside' }),
  describeAccess('EditOrganisationOk', { changeSet: 'withParent', organisation: 'withParent' }),
  describeAccess('Organisation', {
    id: 'withParent',
    name: 'withParent',
    shortName: 'withParent',
    kind: 'withParent',
    schoolHolidayRegion: 'withParent',
    website: 'withParent',
    closedDays: 'withParent',
    version: 'withParent',
  }),
  describeAccess('Participation', {
    id: 'withParent',
    organisation: 'withParent',
    role: 'withParent',
    announcedParticipants: 'withParent',
    version: 'withParent',
  }),
];
