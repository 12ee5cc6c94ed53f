import { z } from 'zod';
import type { EditField } from './edit-fields.ts';
import * as field from './edit-fields.ts';
import { EDIT_LIMITS } from './edit-limits.ts';
import * as value from './text-import-fields.ts';

const { text, name, count, flag, day, time, choice, link, required, optional } = field;
const { title, note, words } = EDIT_LIMITS;

/** Its place among its like; a new row stands last. */
const position = () => field.given(count(1, 100_000));
const url = () => field.written(500, /^https?:\/\/[^\s<>"]+$/);
const status = () => choice('SessionStatus', value.sessionStatus);
const registrationState = () => choice('RegistrationState', value.registrationState);
const countUnit = () => choice('CountUnit', value.countUnit);
const groupKind = () => choice('GroupKind', value.groupKind);
const level = () => choice('RequirementLevel', z.enum(['required', 'desired']));
const scope = () => choice('NormScope', value.normScope);
const color = () => field.written(7, /^#[0-9a-fA-F]{6}$/);
const schoolHolidayRegion = () =>
  optional(choice('SchoolHolidayRegion', z.enum(['north', 'middle', 'south'])));
/** 0 is not at all, 4 very much. */
const importance = () => count(0, 4);
const organisationKind = () => choice('OrganisationKind', organisationKinds);

const organisationKinds = z.enum([
  'municipality',
  'careProvider',
  'association',
  'school',
  'knowledgeInstitute',
  'publicService',
  'programme',
  'other',
]);

/**
 * Every kind of row that coordinators edit, with its columns by the names of the database's models. From this one
 * table come the inputs of the schema, the rules of forms and API, and what the history tells.
 * Parents stand before children.
 */
const TABLE = {
  network: {
    slug: required(field.written(60, /^[a-z0-9]+(-[a-z0-9]+)*$/)),
    name: name(title),
    summary: text(note),
    background: text(words),
    goal: text(words),
    approach: text(words),
    language: choice('String', z.enum(['nl', 'en'])),
    timeZone: field.timeZone(),
    visibility: choice('Visibility', value.visibility),
    logoUrl: url(),
    color: color(),
    periodStart: day(),
    periodEnd: day(),
    periodNote: text(500),
    publishedOn: day(),
    contactName: text(title),
    contactRole: text(title),
    contactEmail: field.email(),
    contactNote: text(note),
    registrationState: registrationState(),
    registrationUnit: optional(countUnit()),
    registrationNote: text(note),
    principleCount: count(0, 1000),
    outcomeNote: text(words),
    responsibleOrganisationId: link('organisation'),
    responsibleOrganisationName: field.virtual(name(title)),
  },
  season: { name: name(title), startsOn: required(day()), endsOn: required(day()) },
  region: {
    position: position(),
    name: name(title),
    code: text(20),
    municipalityCount: count(0, 1000),
    schoolHolidayRegion: schoolHolidayRegion(),
    parentId: link('region'),
  },
  track: {
    position: position(),
    label: text(100),
    title: name(title),
    purpose: text(words),
    description: text(words),
    audience: text(words),
    color: optional(choice('String', value.groupColor)),
  },
  meetingFormat: {
    position: position(),
    trackId: link('track'),
    title: name(title),
    purpose: text(words),
    learningAims: field.listOf(choice('LearningAim', value.learningAim), 4),
    explanation: text(words),
    audience: text(words),
    audienceDependsOnTheme: flag(),
    durationMinutes: count(1, 100_000),
    isDurationApproximate: flag(),
    placeNote: text(words),
    facilitatorNote: text(words),
    onlyWithEnoughInterest: flag(),
  },
  norm: {
    formatId: required(link('meetingFormat')),
    scope: scope(),
    timesPerYear: count(1, 400),
    asNeeded: flag(),
    pattern: text(500),
  },
  normSlot: {
    normId: required(link('norm')),
    position: position(),
    months: field.listOf(count(1, 12), 12),
    year: count(1900, 2199),
  },
  theme: {
    trackId: link('track'),
    formatId: link('meetingFormat'),
    position: position(),
    title: text(500),
    description: text(words),
    audience: text(words),
    isStanding: flag(),
    isToBeChosen: flag(),
    choiceNote: text(note),
    registrationState: registrationState(),
    registrationNote: text(note),
  },
  question: { themeId: link('theme'), position: position(), text: name(2000) },
  group: {
    trackId: link('track'),
    themeId: link('theme'),
    formatId: link('meetingFormat'),
    regionId: link('region'),
    position: position(),
    name: name(title),
    code: name(3),
    kind: groupKind(),
    color: choice('GroupColor', value.groupColor),
    description: text(words),
    minSize: count(0, 100_000),
    maxSize: count(0, 100_000),
    sizeUnit: countUnit(),
    announcedSessions: count(1, 1000),
    registrationState: registrationState(),
    registrationNote: text(note),
  },
  capacityRule: {
    formatId: link('meetingFormat'),
    themeId: link('theme'),
    position: position(),
    groupKind: optional(groupKind()),
    per: scope(),
    min: count(0, 100_000),
    max: count(0, 100_000),
    unit: required(countUnit()),
    level: level(),
    note: text(words),
  },
  delegationRule: {
    formatId: link('meetingFormat'),
    position: position(),
    groupKind: optional(groupKind()),
    per: choice('DelegationUnit', z.enum(['organisation', 'municipality', 'region'])),
    minPeople: count(0, 10_000),
    maxPeople: count(0, 10_000),
    isExtra: flag(),
    functions: field.listOf(name(100), 20),
    level: level(),
    note: text(words),
  },
  planningRule: {
    formatId: link('meetingFormat'),
    groupId: link('group'),
    weekdays: field.listOf(count(1, 7), 7),
    dayParts: field.listOf(choice('DayPart', z.enum(['morning', 'afternoon', 'evening'])), 3),
    months: field.listOf(count(1, 12), 12),
    durationMinutes: count(15, 1440),
    minGapDays: count(0, 366),
    idealGapDays: count(1, 366),
    quorumPercent: count(0, 100),
    needsPlace: optional(flag()),
    morningStart: time(),
    afternoonStart: time(),
    eveningStart: time(),
    attendanceWeight: importance(),
    gapsWeight: importance(),
    holidaysWeight: importance(),
    preferenceWeight: importance(),
    spacingWeight: importance(),
    stabilityWeight: importance(),
  },
  place: {
    name: name(title),
    address: text(title),
    city: text(100),
    room: text(title),
    capacity: count(1, 1_000_000),
    directions: text(words),
    onlineUrl: url(),
  },
  session: {
    seasonId: link('season'),
    groupId: link('group'),
    formatId: link('meetingFormat'),
    trackId: link('track'),
    themeId: link('theme'),
    regionId: link('region'),
    placeId: link('place'),
    sequence: count(1, 10_000),
    seriesId: field.written(64, /^[\w-]+$/),
    title: text(300),
    startsOn: required(day()),
    endsOn: field.given(day()),
    startTime: time(),
    endTime: time(),
    isOnline: optional(flag()),
    onlineUrl: url(),
    placeNote: text(500),
    audience: text(words),
    description: text(words),
    isPinned: flag(),
    status: status(),
    cancelReason: text(note),
  },
  agendaItem: {
    formatId: link('meetingFormat'),
    sessionId: link('session'),
    position: position(),
    title: name(500),
    startTime: time(),
    minutes: count(1, 100_000),
  },
  undatedSeries: {
    seasonId: link('season'),
    groupId: link('group'),
    formatId: link('meetingFormat'),
    position: position(),
    title: name(1000),
    count: count(1, 1000),
    periodNote: text(500),
    periodStart: day(),
    periodEnd: day(),
    isOnline: optional(flag()),
    status: status(),
    audience: text(words),
    note: text(words),
  },
  outcome: {
    sessionId: link('session'),
    position: position(),
    kind: choice('OutcomeKind', z.enum(['outcome', 'report'])),
    title: name(500),
    url: url(),
    description: text(words),
    publishedOn: day(),
  },
  projectFact: {
    position: position(),
    label: name(title),
    value: text(words),
    doubt: text(words),
  },
  intendedResult: { position: position(), text: name(2000) },
  principle: { position: position(), text: name(2000) },
  actionLearningStep: { position: position(), title: name(title), question: text(2000) },
  participation: {
    organisationId: field.given(link('organisation')),
    organisationName: field.virtual(name(title)),
    organisationKind: field.virtual(organisationKind()),
    position: position(),
    role: text(title),
    announcedParticipants: count(0, 100_000),
  },
  closedDay: { name: name(title), startsOn: required(day()), endsOn: required(day()) },
} as const satisfies Record<string, Record<string, EditField>>;

/** A kind of row that coordinators edit: the name of its model, small. */
export type EditableKind = keyof typeof TABLE;

export const EDIT_MODELS: Readonly<Record<EditableKind, Readonly<Record<string, EditField>>>> = TABLE;

export const EDITABLE_KINDS = Object.keys(TABLE) as readonly EditableKind[];
