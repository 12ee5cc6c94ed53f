import { randomUUID } from 'node:crypto';
import type { DatabaseWatch } from '@leerkring/db/database-watch';
import type { Clock } from '../context.ts';
import type { LiveBus } from './live-bus.ts';
import { LocalBus } from './local-bus.ts';
import { PostgresBus } from './postgres-bus.ts';
import { PresenceBook } from './presence-book.ts';

const BEAT_MS = 10_000;

/** What this process knows and tells of changes and of who is there. */
export interface Live {
  readonly bus: LiveBus;
  readonly presence: PresenceBook;
  close(): Promise<void>;
}

/** On PostgreSQL with the other processes on the same database; else within this one. */
export function startLive(clock: Clock, watch?: DatabaseWatch): Live {
  const processId = randomUUID();
  const bus = watch ? new PostgresBus(watch, processId) : new LocalBus();
  const presence = new PresenceBook(bus, clock, processId);
  const beat = setInterval(() => presence.beat(), BEAT_MS).unref();
  return {
    bus,
    presence,
    async close() {
      clearInterval(beat);
      presence.close();
      await bus.close();
    },
  };
}
