import { Client, type ClientConfig } from 'pg';

/** Between two questions whether the server is still there. */
const PING_MS = 500;
/** A server that is silent for so long is gone: requests must end within two seconds. */
const SILENCE_MS = 900;
/** Between two tries to reach a server that is gone. */
const RETRY_MS = 250;

export interface WatchEvents {
  /** The server does not answer any more; told once, until it is back. */
  onGone(): void;
}

type Handler = (payload: string) => void;

/**
 * One connection of its own on which the server is asked all the time whether it is there, so that a request need not
 * find out by waiting. A slow statement is left in peace; a server that froze, or went away, is noticed within one and
 * a half second. Notifications of other processes come in by the same connection.
 */
export class DatabaseWatch {
  private readonly config: ClientConfig;
  private readonly events: WatchEvents;
  private readonly handlers = new Map<string, Handler>();
  private readonly backHandlers = new Set<() => void>();
  private client: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private available = true;
  private closed = false;

  constructor(config: ClientConfig, events: WatchEvents) {
    this.config = { ...config, connectionTimeoutMillis: SILENCE_MS };
    this.events = events;
  }

  /** Whether the server answered when last asked. */
  isAvailable(): boolean {
    return this.available;
  }

  /** The first connection must succeed; from then on it mends itself. */
  async start(): Promise<void> {
    this.client = await this.connect();
    this.plan(PING_MS, () => this.ping());
  }

  /** Hears what any process sends on a channel (a plain name). What is sent while the connection is lost, is lost. */
  listen(channel: string, handler: Handler): void {
    this.handlers.set(channel, handler);
    this.client?.query(`LISTEN ${channel}`).catch(() => {});
  }

  /** Is told each time that the connection was lost and is there again: messages may have been missed. */
  onBack(handler: () => void): void {
    this.backHandlers.add(handler);
  }

  /** Sends a text of at most 7,999 bytes on a channel. */
  async notify(channel: string, payload: string): Promise<void> {
    if (!this.client) throw new Error('The database is not there now');
    await this.client.query('SELECT pg_notify($1, $2)', [channel, payload]);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => {});
  }

  private async connect(): Promise<Client> {
    const client = new Client(this.config);
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ channel, payload }) => this.handlers.get(channel)?.(payload ?? ''));
    try {
      await answered(client.connect());
      for (const channel of this.handlers.keys()) await answered(client.query(`LISTEN ${channel}`));
      return client;
    } catch (error) {
      drop(client);
      throw error;
    }
  }

  private async ping(): Promise<void> {
    const { client } = this;
    if (!client) return;
    try {
      await answered(client.query('SELECT 1'));
      if (this.client === client) this.plan(PING_MS, () => this.ping());
    } catch {
      this.lose(client, { isSilent: true });
    }
  }

  /** A closed connection may be the only one that was cut, so it is tried again first; silence is the server's. */
  private lose(client: Client, { isSilent = false } = {}): void {
    if (this.client !== client || this.closed) return;
    this.client = null;
    drop(client);
    if (isSilent) this.tellGone();
    this.plan(0, () => this.reconnect());
  }

  private async reconnect(): Promise<void> {
    try {
      const client = await this.connect();
      if (this.closed) return drop(client);
      this.client = client;
      this.available = true;
      this.plan(PING_MS, () => this.ping());
      for (const handler of this.backHandlers) handler();
    } catch {
      this.tellGone();
      this.plan(RETRY_MS, () => this.reconnect());
    }
  }

  private tellGone(): void {
    if (!this.available || this.closed) return;
    this.available = false;
    this.events.onGone();
  }

  private plan(milliseconds: number, step: () => Promise<void>): void {
    clearTimeout(this.timer);
    if (!this.closed) this.timer = setTimeout(() => void step(), milliseconds).unref();
  }
}

/** Waits until the server's silence says enough. */
async function answered<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    const givenUp = () => reject(new Error('The database does not answer'));
    // When this process itself was busy, the answer waits to be read: it gets its turn before it is missed.
    timer = setTimeout(() => setImmediate(() => setImmediate(givenUp)), SILENCE_MS);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
    asked.catch(() => {});
  }
}

/** Ends a connection without waiting for a server that may not answer. */
function drop(client: Client): void {
  client.removeAllListeners('end');
  client.end().catch(() => {});
}
