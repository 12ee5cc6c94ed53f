import type { ChangeEvent } from './change-events.ts';

/** One tab of somebody who has a network open. */
export interface PresentTab {
  /** Of the subscription; unique in its process. */
  id: string;
  userId: string;
  /** What she looks at, such as `session:<id>` or `manage/tracks`. */
  at: string | null;
}

/** What processes of the API tell each other; subscribers within a process hear it alike. */
export type LiveMessage =
  | { type: 'changed'; event: ChangeEvent }
  /** All tabs of one process in one network; told again before it goes out of date. */
  | { type: 'present'; processId: string; networkId: string; tabs: readonly PresentTab[] }
  /** A process that has just come asks the others who is where. */
  | { type: 'whoIsThere'; processId: string }
  /** News may have been missed: whoever shows something asks for it again. Never sent, only heard. */
  | { type: 'gap' };

export type LiveListener = (message: LiveMessage) => void;

/** Carries messages to all listeners, in this process and in others on the same database. */
export interface LiveBus {
  /** Never throws and never waits: news that cannot be sent is lost, and listeners are told of a gap. */
  send(message: LiveMessage): void;
  /** Answers what ends the listening. */
  listen(listener: LiveListener): () => void;
  close(): Promise<void>;
}
