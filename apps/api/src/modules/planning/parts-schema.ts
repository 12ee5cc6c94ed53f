import type { AvailabilityLine } from '@leerkring/domain/availability/types';
import type { PlanningInput, PlanningPerson, TimeSpan } from '@leerkring/domain/planning/types';
import { builder } from '../../builder.ts';
import { AvailabilityKind, DayPart } from '../availability/enums.ts';
import { NormScope, SessionStatus } from '../network/enums.ts';
import { SchoolHolidayRegion } from '../school-holiday/schema.ts';

type Part<Key extends keyof PlanningInput> = PlanningInput[Key] extends readonly (infer One)[] ? One : never;
type Format = Part<'formats'>;
type Norm = Format['norms'][number];

/** A day as the domain has it, for the scalar of the schema. */
export const asDay = (day: string) => new Date(day);
const orNull = (day: string | null) => (day === null ? null : asDay(day));

export const PlanningSeason = builder.objectRef<PlanningInput['season']>('PlanningSeason').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    startsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.startsOn) }),
    endsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.endsOn) }),
  }),
});

const PlanningSlot = builder.objectRef<Norm['slots'][number]>('PlanningSlot').implement({
  fields: (t) => ({
    months: t.intList({ resolve: (one) => [...one.months] }),
    year: t.int({ nullable: true, resolve: (one) => one.year ?? null }),
  }),
});

const PlanningNorm = builder.objectRef<Norm>('PlanningNorm').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    scope: t.expose('scope', { type: NormScope }),
    timesPerYear: t.int({ nullable: true, resolve: (one) => one.timesPerYear ?? null }),
    asNeeded: t.exposeBoolean('asNeeded'),
    slots: t.field({ type: [PlanningSlot], resolve: (one) => [...one.slots] }),
  }),
});

export const PlanningFormat = builder.objectRef<Format>('PlanningFormat').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    durationMinutes: t.exposeInt('durationMinutes', { nullable: true }),
    norms: t.field({ type: [PlanningNorm], resolve: (one) => [...one.norms] }),
  }),
});

export const PlanningRegion = builder.objectRef<Part<'regions'>>('PlanningRegion').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    parentId: t.exposeID('parentId', { nullable: true }),
    schoolHolidayRegion: t.expose('schoolHolidayRegion', { type: SchoolHolidayRegion, nullable: true }),
  }),
});

const PlanningMember = builder.objectRef<Part<'groups'>['members'][number]>('PlanningMember').implement({
  fields: (t) => ({
    personId: t.exposeID('personId'),
    isFacilitator: t.exposeBoolean('isFacilitator'),
  }),
});

export const PlanningGroup = builder.objectRef<Part<'groups'>>('PlanningGroup').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    formatId: t.exposeID('formatId', { nullable: true }),
    regionId: t.exposeID('regionId', { nullable: true }),
    themeId: t.exposeID('themeId', { nullable: true }),
    trackId: t.exposeID('trackId', { nullable: true }),
    announcedSessions: t.exposeInt('announcedSessions', { nullable: true }),
    members: t.field({ type: [PlanningMember], resolve: (one) => [...one.members] }),
  }),
});

export const PlanningTheme = builder.objectRef<Part<'themes'>>('PlanningTheme').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title', { nullable: true }),
    formatId: t.exposeID('formatId', { nullable: true }),
    trackId: t.exposeID('trackId', { nullable: true }),
  }),
});

export const PlanningUndated = builder.objectRef<Part<'undated'>>('PlanningUndated').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    count: t.exposeInt('count', { nullable: true }),
    formatId: t.exposeID('formatId', { nullable: true }),
    groupId: t.exposeID('groupId', { nullable: true }),
    periodNote: t.exposeString('periodNote', { nullable: true }),
    periodStart: t.field({ type: 'Date', nullable: true, resolve: (one) => orNull(one.periodStart) }),
    periodEnd: t.field({ type: 'Date', nullable: true, resolve: (one) => orNull(one.periodEnd) }),
    isOnline: t.exposeBoolean('isOnline', { nullable: true }),
  }),
});

export const PlanningSession = builder.objectRef<Part<'sessions'>>('PlanningSession').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    version: t.exposeInt('version'),
    seasonId: t.exposeID('seasonId', { nullable: true }),
    groupId: t.exposeID('groupId', { nullable: true }),
    formatId: t.exposeID('formatId', { nullable: true }),
    regionId: t.exposeID('regionId', { nullable: true }),
    themeId: t.exposeID('themeId', { nullable: true }),
    trackId: t.exposeID('trackId', { nullable: true }),
    placeId: t.exposeID('placeId', { nullable: true }),
    sequence: t.exposeInt('sequence', { nullable: true }),
    title: t.exposeString('title', { nullable: true }),
    startsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.startsOn) }),
    endsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.endsOn) }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    endTime: t.expose('endTime', { type: 'LocalTime', nullable: true }),
    isOnline: t.exposeBoolean('isOnline', { nullable: true }),
    isPinned: t.exposeBoolean('isPinned'),
    status: t.expose('status', { type: SessionStatus }),
  }),
});

export const PlanningRelease = builder.objectRef<Part<'released'>>('PlanningRelease').implement({
  description: 'When and where members know a session to be; its id is that of the session.',
  fields: (t) => ({
    id: t.exposeID('id'),
    startsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.startsOn) }),
    endsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.endsOn) }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    endTime: t.expose('endTime', { type: 'LocalTime', nullable: true }),
    placeId: t.exposeID('placeId', { nullable: true }),
  }),
});

const PlanningAvailability = builder.objectRef<AvailabilityLine>('PlanningAvailability').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: AvailabilityKind }),
    weekday: t.exposeInt('weekday', { nullable: true }),
    dayPart: t.expose('dayPart', { type: DayPart, nullable: true }),
    startsOn: t.field({ type: 'Date', nullable: true, resolve: (one) => orNull(one.startsOn) }),
    endsOn: t.field({ type: 'Date', nullable: true, resolve: (one) => orNull(one.endsOn) }),
    startTime: t.field({ type: 'LocalTime', nullable: true, resolve: (one) => one.startTime ?? null }),
    endTime: t.field({ type: 'LocalTime', nullable: true, resolve: (one) => one.endTime ?? null }),
  }),
});

const PlanningBusyTime = builder.objectRef<TimeSpan>('PlanningBusyTime').implement({
  description: 'When a person is in a session of another network: never which.',
  fields: (t) => ({
    startsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.startsOn) }),
    endsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.endsOn) }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    endTime: t.expose('endTime', { type: 'LocalTime', nullable: true }),
  }),
});

export const PlanningPersonRef = builder.objectRef<PlanningPerson>('PlanningPerson').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    regionId: t.exposeID('regionId', { nullable: true }),
    schoolHolidayRegion: t.expose('schoolHolidayRegion', { type: SchoolHolidayRegion, nullable: true }),
    organisationId: t.exposeID('organisationId', { nullable: true }),
    isFacilitator: t.exposeBoolean('isFacilitator'),
    maxSessionsPerDay: t.exposeInt('maxSessionsPerDay', { nullable: true }),
    maxSessionsPerWeek: t.exposeInt('maxSessionsPerWeek', { nullable: true }),
    availability: t.field({ type: [PlanningAvailability], resolve: (one) => [...one.availability] }),
    busy: t.field({ type: [PlanningBusyTime], resolve: (one) => [...one.busy] }),
  }),
});

export const PlanningPlace = builder.objectRef<Part<'places'>>('PlanningPlace').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    capacity: t.exposeInt('capacity', { nullable: true }),
    isOnline: t.exposeBoolean('isOnline'),
    availability: t.field({ type: [PlanningAvailability], resolve: (one) => [...one.availability] }),
  }),
});

export const PlanningClosedDay = builder.objectRef<Part<'closedDays'>>('PlanningClosedDay').implement({
  description: 'Of the network itself where no organisation is named.',
  fields: (t) => ({
    name: t.exposeString('name'),
    organisationId: t.exposeID('organisationId', { nullable: true }),
    startsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.startsOn) }),
    endsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.endsOn) }),
  }),
});

export const PlanningHoliday = builder.objectRef<Part<'schoolHolidays'>>('PlanningHoliday').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    region: t.expose('region', { type: SchoolHolidayRegion }),
    startsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.startsOn) }),
    endsOn: t.field({ type: 'Date', resolve: (one) => asDay(one.endsOn) }),
  }),
});
