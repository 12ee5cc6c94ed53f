import type { DatabaseWatch } from '@leerkring/db/database-watch';
import type { LiveBus, LiveListener, LiveMessage } from './live-bus.ts';
import { LocalBus } from './local-bus.ts';

const CHANNEL = 'leerkring_live';
/** PostgreSQL takes less than 8,000 bytes at a time. */
const MOST_BYTES = 7_900;

interface Envelope {
  from: string;
  message: LiveMessage;
}

/**
 * A bus between all processes on one PostgreSQL. In this process news arrives at once; the others hear it by NOTIFY.
 * Whenever the connection was lost, listeners are told of a gap, since nobody knows what was said meanwhile.
 */
export class PostgresBus implements LiveBus {
  private readonly local = new LocalBus();
  private readonly watch: DatabaseWatch;
  private readonly processId: string;

  /** `processId` is any text that no other process has. */
  constructor(watch: DatabaseWatch, processId: string) {
    this.watch = watch;
    this.processId = processId;
    watch.listen(CHANNEL, (payload) => this.hear(payload));
    watch.onBack(() => this.local.send({ type: 'gap' }));
  }

  send(message: LiveMessage): void {
    this.local.send(message);
    const payload = JSON.stringify({ from: this.processId, message: fitting(message) } satisfies Envelope);
    // What cannot be sent now is made good by the gap that all are told of when the connection is back.
    this.watch.notify(CHANNEL, payload).catch(() => {});
  }

  listen(listener: LiveListener): () => void {
    return this.local.listen(listener);
  }

  close(): Promise<void> {
    return this.local.close();
  }

  private hear(payload: string): void {
    const envelope = readEnvelope(payload);
    if (envelope && envelope.from !== this.processId) this.local.send(envelope.message);
  }
}

/** A message that is too long, by some very long name in it, is sent as what it means: ask again. */
function fitting(message: LiveMessage): LiveMessage {
  return Buffer.byteLength(JSON.stringify(message)) > MOST_BYTES - 100 ? { type: 'gap' } : message;
}

/** Other versions of this program may share the database: what is not understood is left. */
function readEnvelope(payload: string): Envelope | null {
  try {
    const envelope = JSON.parse(payload) as Partial<Envelope>;
    return typeof envelope.from === 'string' && envelope.message?.type ? (envelope as Envelope) : null;
  } catch {
    return null;
  }
}
