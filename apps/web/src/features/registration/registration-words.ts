import type { RegistrationState } from '@leerkring/contract/generated/schema-types';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Whether one can join, as a short line. */
export const REGISTRATION_WORDS: Record<RegistrationState, MessageDescriptor> = {
  unknown: msg`over aanmelden is niets bekend`,
  notYetOpen: msg`aanmelden kan nog niet`,
  open: msg`aanmelden kan`,
  full: msg`vol`,
  closed: msg`aanmelden is gesloten`,
};
