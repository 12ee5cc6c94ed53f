/** Events that wait to be read, as an async iterable that can be ended from both sides at any moment. */
export class EventQueue<Event> implements AsyncIterableIterator<Event> {
  private readonly waiting: Event[] = [];
  private readonly readers: ((result: IteratorResult<Event>) => void)[] = [];
  private readonly most: number;
  private readonly whenTooMany: Event;
  private readonly onEnd: () => void;
  private ended = false;

  /** When more than `most` wait, all of them are replaced by `whenTooMany`: a slow reader must not fill the memory. */
  constructor(most: number, whenTooMany: Event, onEnd: () => void) {
    this.most = most;
    this.whenTooMany = whenTooMany;
    this.onEnd = onEnd;
  }

  push(event: Event): void {
    if (this.ended) return;
    const reader = this.readers.shift();
    if (reader) reader({ value: event, done: false });
    else if (this.waiting.length < this.most) this.waiting.push(event);
    else this.waiting.splice(0, Number.POSITIVE_INFINITY, this.whenTooMany);
  }

  next(): Promise<IteratorResult<Event>> {
    if (this.waiting.length) return Promise.resolve({ value: this.waiting.shift() as Event, done: false });
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.readers.push(resolve));
  }

  /** Unlike that of a generator, it does not wait for the event that somebody is waiting for. */
  async return(): Promise<IteratorResult<Event>> {
    if (!this.ended) {
      this.ended = true;
      this.waiting.length = 0;
      this.onEnd();
      for (const reader of this.readers.splice(0)) reader({ value: undefined, done: true });
    }
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
