import { builder } from '../../builder.ts';
import { LearningAim } from '../meeting-format/schema.ts';
import { NormScope, RegistrationState, Visibility } from '../network/enums.ts';

const REFERENCES =
  'Key of the item within this input; id and version (as it was seen) for one that exists already.';

export const ImportNetworkInput = builder.inputType('ImportNetworkInput', {
  description: `The network: with an id an existing one, of which only the fields given change. ${REFERENCES}`,
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    name: t.string(),
    goal: t.string(),
    approach: t.string(),
    language: t.string(),
    visibility: t.field({ type: Visibility }),
    periodStart: t.field({ type: 'Date' }),
    periodEnd: t.field({ type: 'Date' }),
    periodNote: t.string(),
    publishedOn: t.field({ type: 'Date' }),
    contactName: t.string(),
    contactEmail: t.string(),
    contactNote: t.string(),
    registrationState: t.field({ type: RegistrationState }),
    registrationNote: t.string(),
    principleCount: t.int(),
  }),
});

export const ImportSeasonInput = builder.inputType('ImportSeasonInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    name: t.string(),
    startsOn: t.field({ type: 'Date' }),
    endsOn: t.field({ type: 'Date' }),
  }),
});

export const ImportTrackInput = builder.inputType('ImportTrackInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    label: t.string(),
    title: t.string(),
  }),
});

const ImportNormSlotInput = builder.inputType('ImportNormSlotInput', {
  fields: (t) => ({ months: t.intList({ required: true }), year: t.int() }),
});

const ImportNormInput = builder.inputType('ImportNormInput', {
  fields: (t) => ({
    scope: t.field({ type: NormScope, required: true }),
    timesPerYear: t.int(),
    asNeeded: t.boolean({ required: true }),
    pattern: t.string(),
    slots: t.field({ type: [ImportNormSlotInput], required: true }),
  }),
});

export const ImportFormatInput = builder.inputType('ImportFormatInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    title: t.string(),
    purpose: t.string(),
    learningAims: t.field({ type: [LearningAim] }),
    explanation: t.string(),
    audience: t.string(),
    audienceDependsOnTheme: t.boolean(),
    durationMinutes: t.int(),
    onlyWithEnoughInterest: t.boolean(),
    norms: t.field({ type: [ImportNormInput] }),
  }),
});

export const ImportThemeInput = builder.inputType('ImportThemeInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    title: t.string(),
    isToBeChosen: t.boolean(),
    choiceNote: t.string(),
    isStanding: t.boolean(),
    format: t.string({ description: 'Key of the format whose meetings it belongs to.' }),
  }),
});
