import type { PlanningInput } from '@leerkring/domain/planning/types';
import { authorizeCoordinator } from '../../access/authorize.ts';
import { builder } from '../../builder.ts';
import { NotAllowedError } from '../../graphql/user-error.ts';
import { DayPart } from '../availability/enums.ts';
import { SchoolHolidayRegion } from '../school-holiday/schema.ts';
import * as parts from './parts-schema.ts';
import { readPlanning } from './read-planning.ts';

builder.prismaObject('PlanningRule', {
  description: 'How sessions of a group, of a format, or (both null) of the whole network are to be planned.',
  fields: (t) => ({
    id: t.exposeID('id'),
    formatId: t.exposeID('formatId', { nullable: true }),
    groupId: t.exposeID('groupId', { nullable: true }),
    weekdays: t.exposeIntList('weekdays'),
    dayParts: t.expose('dayParts', { type: [DayPart] }),
    months: t.exposeIntList('months'),
    durationMinutes: t.exposeInt('durationMinutes', { nullable: true }),
    minGapDays: t.exposeInt('minGapDays', { nullable: true }),
    idealGapDays: t.exposeInt('idealGapDays', { nullable: true }),
    quorumPercent: t.exposeInt('quorumPercent', { nullable: true }),
    needsPlace: t.exposeBoolean('needsPlace', { nullable: true }),
    morningStart: t.expose('morningStart', { type: 'LocalTime', nullable: true }),
    afternoonStart: t.expose('afternoonStart', { type: 'LocalTime', nullable: true }),
    eveningStart: t.expose('eveningStart', { type: 'LocalTime', nullable: true }),
    attendanceWeight: t.exposeInt('attendanceWeight', { nullable: true }),
    gapsWeight: t.exposeInt('gapsWeight', { nullable: true }),
    holidaysWeight: t.exposeInt('holidaysWeight', { nullable: true }),
    preferenceWeight: t.exposeInt('preferenceWeight', { nullable: true }),
    spacingWeight: t.exposeInt('spacingWeight', { nullable: true }),
    stabilityWeight: t.exposeInt('stabilityWeight', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const Planning = builder.objectRef<PlanningInput>('Planning').implement({
  description: 'All that planning a season reckons with, at most 10,000 sessions and people.',
  fields: (t) => ({
    timeZone: t.exposeString('timeZone'),
    today: t.field({ type: 'Date', resolve: (one) => parts.asDay(one.today) }),
    season: t.expose('season', { type: parts.PlanningSeason }),
    formats: t.field({ type: [parts.PlanningFormat], resolve: (one) => [...one.formats] }),
    regions: t.field({ type: [parts.PlanningRegion], resolve: (one) => [...one.regions] }),
    groups: t.field({ type: [parts.PlanningGroup], resolve: (one) => [...one.groups] }),
    themes: t.field({ type: [parts.PlanningTheme], resolve: (one) => [...one.themes] }),
    undated: t.field({ type: [parts.PlanningUndated], resolve: (one) => [...one.undated] }),
    sessions: t.field({ type: [parts.PlanningSession], resolve: (one) => [...one.sessions] }),
    released: t.field({ type: [parts.PlanningRelease], resolve: (one) => [...one.released] }),
    people: t.field({ type: [parts.PlanningPersonRef], resolve: (one) => [...one.people] }),
    places: t.field({ type: [parts.PlanningPlace], resolve: (one) => [...one.places] }),
    closedDays: t.field({ type: [parts.PlanningClosedDay], resolve: (one) => [...one.closedDays] }),
    schoolHolidays: t.field({ type: [parts.PlanningHoliday], resolve: (one) => [...one.schoolHolidays] }),
  }),
});

builder.prismaObjectField('Session', 'isPinned', (t) =>
  t.exposeBoolean('isPinned', { description: 'Stays where it is when the rest is planned again.' }),
);

builder.prismaObjectField('Region', 'schoolHolidayRegion', (t) =>
  t.expose('schoolHolidayRegion', {
    type: SchoolHolidayRegion,
    nullable: true,
    description: 'Whose school holidays its people have.',
  }),
);

builder.prismaObjectFields('Network', (t) => ({
  planningRules: t.relation('planningRules', {
    nullable: true,
    description: 'For coordinators: that of the whole network, and those of formats and groups.',
    query: { orderBy: { id: 'asc' }, take: 500 },
  }),
  planning: t.field({
    type: Planning,
    nullable: true,
    description: 'For coordinators: what planning a season of the network reckons with.',
    args: {
      seasonId: t.arg.id({ description: 'Absent: the season of today, else the next one, else the last.' }),
    },
    resolve: (network, { seasonId }, context) => {
      const networkId = authorizeCoordinator(context.viewer, network.id);
      if (networkId instanceof NotAllowedError) return null;
      return readPlanning(context, networkId, seasonId ? String(seasonId) : null);
    },
  }),
}));
