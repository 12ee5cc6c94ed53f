import type { LiveBus, LiveListener, LiveMessage } from './live-bus.ts';

/** A bus within one process: all that the embedded database needs, since it serves one process only. */
export class LocalBus implements LiveBus {
  private readonly listeners = new Set<LiveListener>();

  send(message: LiveMessage): void {
    for (const listener of [...this.listeners]) listener(message);
  }

  listen(listener: LiveListener): () => void {
    // A function of its own for each, so that one listener may listen twice and end once.
    const own: LiveListener = (message) => listener(message);
    this.listeners.add(own);
    return () => this.listeners.delete(own);
  }

  async close(): Promise<void> {
    this.listeners.clear();
  }
}
