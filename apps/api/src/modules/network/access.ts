import { describeAccess } from '../../access/rules.ts';
import { coordinatedNetworkIds, type Viewer } from '../../access/viewer.ts';

/** Networks whose programme this viewer may read, as a Prisma filter. Admins read all. */
export function readableNetworks(viewer: Viewer) {
  if (viewer.isAdmin) return {};
  return {
    OR: [{ visibility: 'public' as const }, { id: { in: [...viewer.roles.keys()] } }],
  };
}

/** Networks that she coordinates, as a Prisma filter. */
export function coordinatedNetworks(viewer: Viewer) {
  const ids = coordinatedNetworkIds(viewer);
  return ids === null ? {} : { id: { in: [...ids] } };
}

const aboutNetwork = ({ id }: { id: string }) => ({ networkId: id });

export const networkAccess = [
  describeAccess('Query', { networks: 'everyone', network: 'everyone' }),
  describeAccess(
    'Network',
    {
      id: 'withParent',
      slug: 'withParent',
      name: 'withParent',
      summary: 'withParent',
      background: 'withParent',
      goal: 'withParent',
      approach: 'withParent',
      language: 'withParent',
      timeZone: 'withParent',
      visibility: 'withParent',
      logoUrl: 'withParent',
      color: 'withParent',
      periodStart: 'withParent',
      periodEnd: 'withParent',
      periodNote: 'withParent',
      publishedOn: 'withParent',
      contactName: 'withParent',
      contactRole: 'withParent',
      contactEmail: 'withParent',
      contactNote: 'withParent',
      registrationState: 'withParent',
      registrationUnit: 'withParent',
      registrationNote: 'withParent',
      principleCount: 'withParent',
      outcomeNote: 'withParent',
      isDemo: 'withParent',
      version: 'withParent',
      responsibleOrganisation: 'withParent',
      intendedResults: 'withParent',
      principles: 'withParent',
      projectFacts: 'withParent',
      regions: 'withParent',
      participations: 'withParent',
      tracks: 'withParent',
      meetingFormats: 'withParent',
      themes: 'withParent',
      questions: 'withParent',
      actionLearningSteps: 'withParent',
      capacityRules: 'withParent',
      delegationRules: 'withParent',
      groups: 'withParent',
      seasons: 'withParent',
      sessions: 'withParent',
      undatedSeries: 'withParent',
      outcomes: 'withParent',
      places: 'withParent',
      closedDays: 'withParent',
      viewerRoles: 'withParent',
      viewerMayEdit: 'withParent',
      memberships: 'coordinators',
    },
    aboutNetwork,
  ),
  describeAccess('IntendedResult', { id: 'withParent', text: 'withParent', version: 'withParent' }),
  describeAccess('Principle', { id: 'withParent', text: 'withParent', version: 'withParent' }),
  describeAccess('ProjectFact', {
    id: 'withParent',
    label: 'withParent',
    value: 'withParent',
    doubt: 'withParent',
    version: 'withParent',
  }),
  describeAccess('ClosedDay', {
    id: 'withParent',
    name: 'withParent',
    startsOn: 'withParent',
    endsOn: 'withParent',
    version: 'withParent',
  }),
  describeAccess('Region', {
    id: 'withParent',
    name: 'withParent',
    code: 'withParent',
    municipalityCount: 'withParent',
    parentId: 'withParent',
    version: 'withParent',
  }),
];
