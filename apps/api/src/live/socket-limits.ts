/** Most that one socket may ask, in ways that the app itself comes nowhere near. */
export const LIMITS = {
  /** Bytes of one message. */
  messageBytes: 32 * 1024,
  /** Subscriptions that are open at a time. */
  subscriptions: 20,
  /** Messages within `messageWindowMs`. */
  messages: 200,
  messageWindowMs: 10_000,
  /** Until the client says hello. */
  helloMs: 5_000,
  /** Between pings; whoever has not answered by the next is gone. At the same times the sign-in is looked at. */
  pingMs: 20_000,
  /** What may wait to be sent to a reader that is slow. */
  waitingBytes: 1024 * 1024,
  /** Sockets of this process, of one address, and of one person. */
  sockets: 5_000,
  socketsOfAddress: 300,
  socketsOfUser: 40,
} as const;

/** How many there are of each. */
export class Counter {
  private readonly counts = new Map<string, number>();
  total = 0;

  of(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  add(key: string): void {
    this.counts.set(key, this.of(key) + 1);
    this.total += 1;
  }

  remove(key: string): void {
    const left = this.of(key) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
    this.total -= 1;
  }
}
