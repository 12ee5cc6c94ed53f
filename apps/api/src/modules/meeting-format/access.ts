import { describeAccess } from '../../access/rules.ts';

export const meetingFormatAccess = [
  describeAccess('MeetingFormat', {
    id: 'withParent',
    track: 'withParent',
    title: 'withParent',
    purpose: 'withParent',
    learningAims: 'withParent',
    explanation: 'withParent',
    audience: 'withParent',
    audienceDependsOnTheme: 'withParent',
    durationMinutes: 'withParent',
    isDurationApproximate: 'withParent',
    placeNote: 'withParent',
    facilitatorNote: 'withParent',
    onlyWithEnoughInterest: 'withParent',
    version: 'withParent',
    norms: 'withParent',
    agendaItems: 'withParent',
    themes: 'withParent',
    delegationRules: 'withParent',
  }),
  describeAccess('Norm', {
    id: 'withParent',
    scope: 'withParent',
    timesPerYear: 'withParent',
    asNeeded: 'withParent',
    pattern: 'withParent',
    version: 'withParent',
    slots: 'withParent',
  }),
  describeAccess('NormSlot', {
    id: 'withParent',
    months: 'withParent',
    year: 'withParent',
    version: 'withParent',
  }),
];
