/** What others changed since it was last told, taken together so that a busy colleague is told of once. */
export interface News {
  names: readonly string[];
  sessionIds: readonly string[];
  /** Something else than sessions was changed. */
  more: boolean;
}

export const NO_NEWS: News = { names: [], sessionIds: [], more: false };

export interface ChangeNews {
  byName: string | null;
  isPartial: boolean;
  kinds: readonly string[];
  sessions: readonly { id: string }[];
  removedSessionIds: readonly string[];
}

export function withChange(news: News, change: ChangeNews): News {
  const ids = [...change.sessions.map(({ id }) => id), ...change.removedSessionIds];
  return {
    names: [...new Set([...news.names, ...(change.byName ? [change.byName] : [])])],
    sessionIds: [...new Set([...news.sessionIds, ...ids])],
    more: news.more || change.isPartial || change.kinds.some((kind) => kind !== 'session'),
  };
}
