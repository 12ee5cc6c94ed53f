import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SessionStatus } from './session-status.ts';

/** A session's status in one word. */
export const STATUS_WORDS: Record<SessionStatus, MessageDescriptor> = {
  planned: msg`gepland`,
  confirmed: msg`bevestigd`,
  held: msg`gehouden`,
  cancelled: msg`afgelast`,
};
