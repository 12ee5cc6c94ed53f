import { z } from 'zod';
import { checkCapacity, checkKeys, checkNames, checkOrder, checkTheme } from './text-import-checks.ts';
import * as field from './text-import-fields.ts';
import { TEXT_IMPORT_LIMITS } from './text-import-limits.ts';

const { reference, words, name, date, time, count } = field;

const network = z.object({
  ...reference,
  name: name().nullish(),
  goal: words(),
  approach: words(),
  language: z.enum(['nl', 'en']).nullish(),
  visibility: field.visibility.nullish(),
  periodStart: date.nullish(),
  periodEnd: date.nullish(),
  periodNote: words(500),
  publishedOn: date.nullish(),
  contactName: words(200),
  contactEmail: field.email,
  contactNote: words(500),
  registrationState: field.registrationState.nullish(),
  registrationNote: words(1000),
  principleCount: count(0, 1000),
});

const season = z.object({
  ...reference,
  name: name().nullish(),
  startsOn: date.nullish(),
  endsOn: date.nullish(),
});

const norm = z.object({
  scope: field.normScope,
  timesPerYear: count(1, 400),
  asNeeded: z.boolean(),
  pattern: words(500),
  slots: field.list(z.object({ months: z.array(z.int().min(1).max(12)).max(12), year: count(1900, 2199) })),
});

const format = z.object({
  ...reference,
  title: name().nullish(),
  purpose: words(),
  learningAims: z.array(field.learningAim).max(4).nullish(),
  explanation: words(),
  audience: words(),
  audienceDependsOnTheme: z.boolean().nullish(),
  durationMinutes: count(1, 100_000),
  onlyWithEnoughInterest: z.boolean().nullish(),
  norms: field.list(norm, 20).nullish(),
});

const theme = z.object({
  ...reference,
  title: name(500).nullish(),
  isToBeChosen: z.boolean().nullish(),
  choiceNote: words(1000),
  isStanding: z.boolean().nullish(),
  format: z.string().max(40).nullish(),
});

const group = z.object({
  ...reference,
  name: name().nullish(),
  code: name(3).nullish(),
  kind: field.groupKind.nullish(),
  color: field.groupColor.nullish(),
  announcedSessions: count(1, 1000),
  minSize: count(0, 100_000),
  maxSize: count(0, 100_000),
  sizeUnit: field.countUnit.nullish(),
});

const session = z
  .object({
    ...reference,
    group: z.string().max(40).nullish(),
    format: z.string().max(40).nullish(),
    title: words(300),
    startsOn: date.nullish(),
    endsOn: date.nullish(),
    startTime: time.nullish(),
    endTime: time.nullish(),
    placeNote: words(500),
    isOnline: z.boolean().nullish(),
    status: field.sessionStatus.nullish(),
    audience: words(),
    description: words(),
    cancelReason: words(1000),
  })
  .superRefine(field.requireWhenNew(['startsOn', 'endsOn']))
  .superRefine(checkOrder);

const capacity = z.object({
  ...reference,
  groupKind: field.groupKind.nullish(),
  per: field.normScope.nullish(),
  min: count(0, 100_000),
  max: count(0, 100_000),
  unit: field.countUnit.nullish(),
  note: words(),
});

const delegation = z.object({
  ...reference,
  format: z.string().max(40).nullish(),
  groupKind: field.groupKind.nullish(),
  per: z.enum(['organisation', 'municipality', 'region']).nullish(),
  minPeople: count(0, 10_000),
  maxPeople: count(0, 10_000),
  isExtra: z.boolean().nullish(),
  functions: z.array(name(100)).max(20).nullish(),
  level: z.enum(['required', 'desired']).nullish(),
  note: words(),
});

const undatedSeries = z.object({
  ...reference,
  title: name(1000).nullish(),
  count: count(1, 1000),
  periodNote: words(500),
  periodStart: date.nullish(),
  periodEnd: date.nullish(),
  isOnline: z.boolean().nullish(),
  status: field.sessionStatus.nullish(),
});

const question = z.object({ ...reference, theme: z.string().max(40).nullish(), text: name(2000).nullish() });

/** What an import makes: the same rules in the browser, where they are told beside the field, and in the API. */
export const textImportPlan = z
  .object({
    network: network
      .superRefine(field.requireWhenNew(['name']))
      .superRefine(field.requireOrder('periodStart', 'periodEnd', 'endBeforeStart')),
    season: season
      .superRefine(field.requireWhenNew(['name', 'startsOn', 'endsOn']))
      .superRefine(checkOrder)
      .nullish(),
    tracks: field.list(
      z
        .object({ ...reference, label: words(100), title: name().nullish() })
        .superRefine(field.requireWhenNew(['title'])),
    ),
    formats: field.list(format.superRefine(field.requireWhenNew(['title']))),
    themes: field.list(theme.superRefine(checkTheme)),
    groups: field.list(
      group
        .superRefine(field.requireWhenNew(['name', 'code']))
        .superRefine(field.requireOrder('minSize', 'maxSize', 'outOfRange')),
      TEXT_IMPORT_LIMITS.groups,
    ),
    sessions: field.list(session, TEXT_IMPORT_LIMITS.sessions),
    capacities: field.list(
      capacity
        .superRefine(field.requireWhenNew(['unit']))
        .superRefine(field.requireOrder('min', 'max', 'outOfRange'))
        .superRefine(checkCapacity),
    ),
    delegations: field.list(
      delegation.superRefine(field.requireOrder('minPeople', 'maxPeople', 'outOfRange')),
    ),
    undatedSeries: field.list(
      undatedSeries
        .superRefine(field.requireWhenNew(['title']))
        .superRefine(field.requireOrder('periodStart', 'periodEnd', 'endBeforeStart')),
    ),
    intendedResults: field.list(
      z.object({ ...reference, text: name(2000).nullish() }).superRefine(field.requireWhenNew(['text'])),
    ),
    projectFacts: field.list(
      z
        .object({ ...reference, label: name().nullish(), value: words(1000) })
        .superRefine(field.requireWhenNew(['label'])),
    ),
    questions: field.list(question.superRefine(field.requireWhenNew(['text']))),
  })
  .superRefine(checkKeys)
  .superRefine(checkNames);

export const textImportInput = z.object({
  /** The pasted text, or of a long one the lines that were used. */
  text: z.string().min(1).max(TEXT_IMPORT_LIMITS.keptCharacters, { error: 'tooLong' }),
  plan: textImportPlan,
});

export type TextImportPlan = z.output<typeof textImportPlan>;
export type TextImportInput = z.output<typeof textImportInput>;
