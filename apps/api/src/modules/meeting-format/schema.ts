import * as stored from '@leerkring/db/generated/prisma/enums';
import { builder } from '../../builder.ts';
import { NormScope } from '../network/enums.ts';

export const LearningAim = builder.enumType(stored.LearningAim, {
  name: 'LearningAim',
});
const inOrder = { orderBy: { position: 'asc' as const }, take: 100 };

builder.prismaObject('NormSlot', {
  fields: (t) => ({
    id: t.exposeID('id'),
    months: t.exposeIntList('months'),
    year: t.exposeInt('year', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('Norm', {
  fields: (t) => ({
    id: t.exposeID('id'),
    scope: t.expose('scope', { type: NormScope }),
    timesPerYear: t.exposeInt('timesPerYear', { nullable: true }),
    asNeeded: t.exposeBoolean('asNeeded'),
    pattern: t.exposeString('pattern', { nullable: true }),
    version: t.exposeInt('version'),
    slots: t.relation('slots', { query: inOrder }),
  }),
});

builder.prismaObject('MeetingFormat', {
  fields: (t) => ({
    id: t.exposeID('id'),
    track: t.relation('track', { nullable: true }),
    title: t.exposeString('title'),
    purpose: t.exposeString('purpose', { nullable: true }),
    learningAims: t.expose('learningAims', { type: [LearningAim] }),
    explanation: t.exposeString('explanation', { nullable: true }),
    audience: t.exposeString('audience', { nullable: true }),
    audienceDependsOnTheme: t.exposeBoolean('audienceDependsOnTheme'),
    durationMinutes: t.exposeInt('durationMinutes', { nullable: true }),
    isDurationApproximate: t.exposeBoolean('isDurationApproximate'),
    placeNote: t.exposeString('placeNote', { nullable: true }),
    facilitatorNote: t.exposeString('facilitatorNote', { nullable: true }),
    onlyWithEnoughInterest: t.exposeBoolean('onlyWithEnoughInterest'),
    version: t.exposeInt('version'),
    norms: t.relation('norms', {
      query: { orderBy: { id: 'asc' }, take: 100 },
    }),
    agendaItems: t.relation('agendaItems', { query: inOrder }),
    themes: t.relation('themes', { query: inOrder }),
    delegationRules: t.relation('delegationRules', { query: inOrder }),
  }),
});
