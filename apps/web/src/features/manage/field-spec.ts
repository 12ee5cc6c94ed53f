import type { MessageDescriptor } from '@lingui/core';
import type { EditedKind } from '../change/field-words.ts';

/** What stands in a field while it is being filled in: text, a tick, or several choices. */
export type FormValue = string | boolean | readonly string[];
export type FormValues = Readonly<Record<string, FormValue>>;

/** The control of a field. */
type Control =
  /** One line. */
  | 'line'
  /** Paragraphs, in an area that grows with them. */
  | 'text'
  | 'date'
  | 'time'
  | 'number'
  | 'check'
  /** One of the values that OPTION_WORDS names; `several` any number of them. */
  | 'choice'
  | 'several'
  /** The colours of groups, shown. */
  | 'tint'
  /** Any colour, as #rrggbb. */
  | 'colour'
  | 'months'
  /** Words with commas between them. */
  | 'list'
  /** Another row of the network. */
  | 'row'
  /** The name of an organisation, known or new. */
  | 'organisation'
  /** Online, in a room, or not known. */
  | 'online';

/** One field of a form: the name of the edit's field, its control, and how wide it is where there is room. */
export interface FieldSpec {
  name: string;
  as: Control;
  required?: boolean;
  width?: 'half' | 'third';
  /** For `row`: of which kind. */
  rows?: EditedKind;
  hint?: MessageDescriptor;
  /** What a choice bears, where that is no text. */
  bears?: 'number' | 'flag';
  /** What stands there in a new row. */
  initial?: FormValue;
  /** Takes over what is typed there, until it is changed itself. */
  follows?: string;
}

/** Fields under a heading of their own. */
export interface FieldGroup {
  title: MessageDescriptor;
  fields: readonly FieldSpec[];
}

/** What a row may bear: all kinds but the session, which has rooms of its own. */
export type FormKind = Exclude<EditedKind, 'session'>;
