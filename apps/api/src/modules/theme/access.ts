import { describeAccess } from '../../access/rules.ts';

export const themeAccess = [
  describeAccess('Theme', {
    id: 'withParent',
    track: 'withParent',
    format: 'withParent',
    title: 'withParent',
    description: 'withParent',
    audience: 'withParent',
    isStanding: 'withParent',
    isToBeChosen: 'withParent',
    choiceNote: 'withParent',
    registrationState: 'withParent',
    registrationNote: 'withParent',
    version: 'withParent',
    questions: 'withParent',
    capacityRules: 'withParent',
    groups: 'withParent',
  }),
  describeAccess('Question', { id: 'withParent', text: 'withParent', version: 'withParent' }),
  describeAccess('ActionLearningStep', {
    id: 'withParent',
    title: 'withParent',
    question: 'withParent',
    version: 'withParent',
  }),
];
