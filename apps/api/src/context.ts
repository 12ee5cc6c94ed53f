import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { Viewer } from './access/viewer.ts';
import type { Live } from './live/live.ts';

/** The languages of the interface. */
export type Language = 'nl' | 'en';

/** Time as a command sees it, so that tests can set it. */
export interface Clock {
  now(): Date;
}

/** What every resolver, read and command gets. */
export interface Context {
  readonly prisma: PrismaClient;
  readonly viewer: Viewer;
  readonly clock: Clock;
  /** The reader's language, for messages. */
  readonly language: Language;
  readonly demoMode: boolean;
  /** Where changes are told to those who follow a network: see live/publish.ts. */
  readonly live: Live;
  /** The public address of this server, for links in mails. */
  readonly origin: string;
  /** Signs what a link proves: see modules/date-poll/poll-token.ts. */
  readonly secret: string;
}
