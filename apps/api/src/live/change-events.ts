/** A session that a change touched. Whether readers knew of it before decides who may hear that it is gone. */
export interface TouchedSession {
  id: string;
  /** Members saw it before the change, be it otherwise than the plan had it. */
  wasReleased: boolean;
}

/** News of one committed change, by ids only: each reader's own access decides what she is told of it. */
export interface ChangeEvent {
  networkId: string;
  changeSetId: string | null;
  /** Whose change it is. */
  userId: string | null;
  /** Kinds of rows that it touched, each once, by the names of the enum RowKind. */
  kinds: readonly string[];
  sessions: readonly TouchedSession[];
  /** Nothing but the working plan was touched, which only coordinators see. */
  isPlan?: boolean;
  /** What members see was brought to the plan. */
  isRelease?: boolean;
  /** More was touched than is told here: whoever shows the network asks for it again. */
  isPartial?: boolean;
}

/** More sessions than these are not told one by one: the news must fit in a notification of PostgreSQL. */
export const MOST_SESSIONS = 100;

/** The same news, short enough to send: a change of very many sessions only says that there are many. */
export function shortened(event: ChangeEvent): ChangeEvent {
  return event.sessions.length > MOST_SESSIONS ? { ...event, sessions: [], isPartial: true } : event;
}
