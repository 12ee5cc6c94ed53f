import { z } from 'zod';
import type { InputFault } from './text-import-fields.ts';

/** The GraphQL types that a column can have in an edit. */
export type EditFieldType =
  | 'String'
  | 'Int'
  | 'Boolean'
  | 'ID'
  | 'Date'
  | 'LocalTime'
  | 'CountUnit'
  | 'DayPart'
  | 'DelegationUnit'
  | 'GroupColor'
  | 'GroupKind'
  | 'LearningAim'
  | 'NormScope'
  | 'OrganisationKind'
  | 'OutcomeKind'
  | 'RegistrationState'
  | 'RequirementLevel'
  | 'SchoolHolidayRegion'
  | 'SessionStatus'
  | 'Visibility';

/** What a column of an editable row may hold: the rule for web and API, and its type in the schema. */
export interface EditField {
  readonly type: EditFieldType;
  /** For a value that is there; days and times are text (YYYY-MM-DD, HH:MM). */
  readonly rule: z.ZodType;
  /** A list of values; it is emptied by an empty list, never by null. */
  readonly isList: boolean;
  /** May be null. */
  readonly isOptional: boolean;
  /** A new row must have it; other columns that may not be null have a default. */
  readonly isRequired: boolean;
  /** The kind of row whose id it holds, or "#key" of a row made in the same call; organisations are of no network. */
  readonly refersTo: string | null;
  /** No column: names something that is found, or made, and whose id is kept. */
  readonly isVirtual: boolean;
}

const fault = (code: InputFault): { error: string } => ({ error: code });

const plain = {
  isList: false,
  isOptional: false,
  isRequired: false,
  refersTo: null,
  isVirtual: false,
} as const;

/** Text of at most so many characters; text without letters is none. */
export function text(max: number): EditField {
  return { ...plain, type: 'String', isOptional: true, rule: z.string().max(max, fault('tooLong')) };
}

/** A name that must say something. */
export function name(max: number): EditField {
  return { ...plain, type: 'String', isRequired: true, rule: filled(max) };
}

const filled = (max: number) =>
  z
    .string()
    .max(max, fault('tooLong'))
    .refine((value) => value.trim() !== '', fault('required'));

/** Text of a fixed form, as a colour or an address. */
export function written(max: number, form: RegExp): EditField {
  return {
    ...plain,
    type: 'String',
    isOptional: true,
    rule: z.string().max(max, fault('tooLong')).regex(form, fault('invalid')),
  };
}

export function email(): EditField {
  return {
    ...plain,
    type: 'String',
    isOptional: true,
    rule: z.email(fault('noEmail')).max(200, fault('tooLong')),
  };
}

/** A zone that this computer knows, as Europe/Amsterdam. */
export function timeZone(): EditField {
  return { ...plain, type: 'String', rule: z.string().refine(isTimeZone, fault('invalid')) };
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A whole number from least to most, or not known. */
export function count(least: number, most: number): EditField {
  const rule = z.int(fault('outOfRange')).min(least, fault('outOfRange')).max(most, fault('outOfRange'));
  return { ...plain, type: 'Int', isOptional: true, rule };
}

export function flag(): EditField {
  return { ...plain, type: 'Boolean', rule: z.boolean() };
}

export function day(): EditField {
  return { ...plain, type: 'Date', isOptional: true, rule: z.iso.date(fault('noDate')) };
}

export function time(): EditField {
  const rule = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, fault('noTime'));
  return { ...plain, type: 'LocalTime', isOptional: true, rule };
}

/** One of the values of an enumeration of the schema; the database has a default. */
export function choice(type: EditFieldType, rule: z.ZodType): EditField {
  return { ...plain, type, rule };
}

/** The id of another row of the same network (organisations belong to none), or "#key". */
export function link(refersTo: string): EditField {
  return {
    ...plain,
    type: 'ID',
    isOptional: true,
    refersTo,
    rule: z.string().min(1).max(64, fault('invalid')),
  };
}

/** A list of values, in order. */
export function listOf(one: EditField, most: number): EditField {
  const rule = z.array(one.rule).max(most, fault('tooMany'));
  return { ...one, isOptional: false, isRequired: false, isList: true, rule };
}

/** A column that may not be null and that a new row must have. */
export function required(field: EditField): EditField {
  return { ...field, isOptional: false, isRequired: true };
}

/** A column that may not be null, and gets a value by itself in a new row. */
export function given(field: EditField): EditField {
  return { ...field, isOptional: false };
}

/** A column that may be null although others of its type may not. */
export function optional(field: EditField): EditField {
  return { ...field, isOptional: true, isRequired: false };
}

/** Says something that is found or made, and stands in no column itself. */
export function virtual(field: EditField): EditField {
  return { ...field, isOptional: true, isRequired: false, isVirtual: true };
}
