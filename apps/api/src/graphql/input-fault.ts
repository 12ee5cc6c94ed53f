import type { InputFault } from '@leerkring/contract/text-import-fields';
import type { z } from 'zod';
import type { Language } from '../context.ts';
import { InvalidInputError } from './user-error.ts';

const MESSAGES: Record<InputFault, Record<Language, string>> = {
  required: { nl: 'Dit moet ingevuld zijn.', en: 'This must be filled in.' },
  tooLong: { nl: 'Dit is te lang.', en: 'This is too long.' },
  tooMany: { nl: 'Dit zijn er te veel voor één keer.', en: 'These are too many for one time.' },
  outOfRange: { nl: 'Dit getal kan hier niet.', en: 'This number cannot stand here.' },
  noDate: { nl: 'Dit is geen bestaande datum.', en: 'This is no existing date.' },
  noTime: { nl: 'Dit is geen tijd.', en: 'This is no time.' },
  noEmail: { nl: 'Dit is geen e-mailadres.', en: 'This is no e-mail address.' },
  endBeforeStart: { nl: 'Het einde ligt niet na het begin.', en: 'The end is not after the start.' },
  startMissing: { nl: 'Er is een eindtijd, maar geen begintijd.', en: 'There is an end, but no start.' },
  reasonNotCancelled: {
    nl: 'Alleen een afgelaste bijeenkomst heeft een reden van afgelasten.',
    en: 'Only a cancelled session has a reason for it.',
  },
  unknownKey: {
    nl: 'Dit verwijst naar iets dat er niet is.',
    en: 'This refers to something that is not there.',
  },
  doubleKey: { nl: 'Deze sleutel komt twee keer voor.', en: 'This key occurs twice.' },
  doubleName: { nl: 'Deze naam komt twee keer voor.', en: 'This name occurs twice.' },
  invalid: { nl: 'Dit kan hier niet.', en: 'This cannot stand here.' },
};

/** The first thing that is wrong with the input, with its place; `within` is where the checked part stands. */
export function inputFault(error: z.ZodError, within: readonly string[] = []): InvalidInputError {
  const [issue] = error.issues;
  const code = issue && issue.message in MESSAGES ? (issue.message as InputFault) : 'invalid';
  return faultAt([...within, ...(issue?.path ?? []).map(String)], code);
}

export function faultAt(path: readonly string[], code: InputFault): InvalidInputError {
  return new InvalidInputError(path, MESSAGES[code]);
}
