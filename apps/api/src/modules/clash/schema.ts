import { builder } from '../../builder.ts';
import { AvailabilityKind, DayPart } from '../availability/enums.ts';
import { SchoolHolidayRegion } from '../school-holiday/schema.ts';
import type { BusySession, BusyTime } from './busy-times.ts';
import { type BusyClosedDay, type BusyDays, findBusyDays } from './reads.ts';
import type { UnavailableDay } from './unavailable-days.ts';

const BusySessionRef = builder.objectRef<BusySession>('BusySession').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title', { nullable: true }),
    sequence: t.exposeInt('sequence', { nullable: true }),
    groupName: t.exposeString('groupName', { nullable: true }),
    formatTitle: t.exposeString('formatTitle', { nullable: true }),
    regionName: t.exposeString('regionName', { nullable: true }),
    networkName: t.exposeString('networkName'),
  }),
});

const BusyTimeRef = builder.objectRef<BusyTime>('BusyTime').implement({
  description: 'Some of the people are elsewhere: when, how many, and where as far as the reader may know.',
  fields: (t) => ({
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date' }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    endTime: t.expose('endTime', { type: 'LocalTime', nullable: true }),
    people: t.exposeInt('people'),
    names: t.exposeStringList('names'),
    session: t.expose('session', { type: BusySessionRef, nullable: true }),
  }),
});

const BusyClosedDayRef = builder.objectRef<BusyClosedDay>('BusyClosedDay').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    organisation: t.exposeString('organisation', { nullable: true }),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date' }),
  }),
});

const UnavailableDayRef = builder.objectRef<UnavailableDay>('UnavailableDay').implement({
  description: 'Who of the people said that they cannot, or only if needed.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date' }),
    dayPart: t.expose('dayPart', { type: DayPart, nullable: true, description: 'Null: the whole day.' }),
    kind: t.expose('kind', { type: AvailabilityKind, description: 'cannot or ifNeeded.' }),
    names: t.exposeStringList('names'),
  }),
});

const BusyDaysRef = builder.objectRef<BusyDays>('BusyDays').implement({
  description:
    'When the people of a group, region or network cannot meet, for whoever chooses days for them.',
  fields: (t) => ({
    people: t.exposeInt('people'),
    schoolRegions: t.expose('schoolRegions', { type: [SchoolHolidayRegion] }),
    times: t.expose('times', { type: [BusyTimeRef] }),
    unavailable: t.expose('unavailable', { type: [UnavailableDayRef] }),
    closedDays: t.expose('closedDays', { type: [BusyClosedDayRef] }),
  }),
});

builder.queryField('busyDays', (t) =>
  t.field({
    type: BusyDaysRef,
    nullable: true,
    args: {
      networkId: t.arg.id({ required: true }),
      groupId: t.arg.id(),
      regionId: t.arg.id(),
      from: t.arg({ type: 'Date', required: true }),
      to: t.arg({ type: 'Date', required: true }),
    },
    resolve: (_root, input, context) => findBusyDays(context, input),
  }),
);
