import { builder } from '../../builder.ts';
import { RegistrationState } from '../network/enums.ts';

const inOrder = { orderBy: { position: 'asc' as const }, take: 100 };

builder.prismaObject('Question', {
  fields: (t) => ({
    id: t.exposeID('id'),
    text: t.exposeString('text'),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('ActionLearningStep', {
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    question: t.exposeString('question', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('Theme', {
  fields: (t) => ({
    id: t.exposeID('id'),
    track: t.relation('track', { nullable: true }),
    format: t.relation('format', { nullable: true }),
    title: t.exposeString('title', { nullable: true }),
    description: t.exposeString('description', { nullable: true }),
    audience: t.exposeString('audience', { nullable: true }),
    isStanding: t.exposeBoolean('isStanding'),
    isToBeChosen: t.exposeBoolean('isToBeChosen'),
    choiceNote: t.exposeString('choiceNote', { nullable: true }),
    registrationState: t.expose('registrationState', {
      type: RegistrationState,
    }),
    registrationNote: t.exposeString('registrationNote', { nullable: true }),
    version: t.exposeInt('version'),
    questions: t.relation('questions', { query: inOrder }),
    capacityRules: t.relation('capacityRules', { query: inOrder }),
    groups: t.relation('groups', { query: inOrder }),
  }),
});
