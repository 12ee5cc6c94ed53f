import { builder } from '../../builder.ts';
import { DelegationUnit } from '../group/schema.ts';
import {
  CountUnit,
  GroupColor,
  GroupKind,
  NormScope,
  RequirementLevel,
  SessionStatus,
} from '../network/enums.ts';

export const ImportGroupInput = builder.inputType('ImportGroupInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    name: t.string(),
    code: t.string(),
    kind: t.field({ type: GroupKind }),
    color: t.field({ type: GroupColor }),
    announcedSessions: t.int(),
    minSize: t.int(),
    maxSize: t.int(),
    sizeUnit: t.field({ type: CountUnit }),
  }),
});

export const ImportSessionInput = builder.inputType('ImportSessionInput', {
  description: 'A session; group and format are keys of this input.',
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    group: t.string(),
    format: t.string(),
    title: t.string(),
    startsOn: t.field({ type: 'Date' }),
    endsOn: t.field({ type: 'Date' }),
    startTime: t.field({ type: 'LocalTime' }),
    endTime: t.field({ type: 'LocalTime' }),
    placeNote: t.string(),
    isOnline: t.boolean(),
    status: t.field({ type: SessionStatus }),
    audience: t.string(),
    description: t.string(),
    cancelReason: t.string(),
  }),
});

export const ImportCapacityInput = builder.inputType('ImportCapacityInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    groupKind: t.field({ type: GroupKind }),
    per: t.field({ type: NormScope }),
    min: t.int(),
    max: t.int(),
    unit: t.field({ type: CountUnit }),
    note: t.string(),
  }),
});

export const ImportDelegationInput = builder.inputType('ImportDelegationInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    format: t.string({ description: 'Key of the format that it holds for.' }),
    groupKind: t.field({ type: GroupKind }),
    per: t.field({ type: DelegationUnit }),
    minPeople: t.int(),
    maxPeople: t.int(),
    isExtra: t.boolean(),
    functions: t.stringList(),
    level: t.field({ type: RequirementLevel }),
    note: t.string(),
  }),
});

export const ImportUndatedSeriesInput = builder.inputType('ImportUndatedSeriesInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    title: t.string(),
    count: t.int(),
    periodNote: t.string(),
    periodStart: t.field({ type: 'Date' }),
    periodEnd: t.field({ type: 'Date' }),
    isOnline: t.boolean(),
    status: t.field({ type: SessionStatus }),
  }),
});

export const ImportIntendedResultInput = builder.inputType('ImportIntendedResultInput', {
  fields: (t) => ({ key: t.string({ required: true }), id: t.string(), version: t.int(), text: t.string() }),
});

export const ImportProjectFactInput = builder.inputType('ImportProjectFactInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    label: t.string(),
    value: t.string(),
  }),
});

export const ImportQuestionInput = builder.inputType('ImportQuestionInput', {
  description: 'A question; theme is a key of this input, absent for one that guides the network.',
  fields: (t) => ({
    key: t.string({ required: true }),
    id: t.string(),
    version: t.int(),
    theme: t.string(),
    text: t.string(),
  }),
});
