import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { liveReconnects } from '../../lib/live-reconnects.ts';
import { isOwnChange } from '../change/own-changes.ts';
import { refreshPages } from '../change/refresh-pages.ts';
import { NetworkChangedSubscription, NetworkPresenceSubscription } from './live-queries.ts';
import { type ChangeNews, type News, NO_NEWS, withChange } from './news.ts';
import { setPresentColleagues } from './presence-state.ts';

/** Changes that come within this time, in milliseconds, are read and told together. */
const TOGETHER = 500;

interface LiveOptions {
  networkId: string;
  /** She may be told of colleagues, and they of her. */
  isCoordinator: boolean;
  /** What she looks at; see `placeOf`. */
  at: string;
  /** Is told of what others changed, once the pages show it. */
  onNews: (news: News) => void;
}

/** Keeps the open pages of a network up to date with what others do, and tells who else is there. */
export function useNetworkLive({ networkId, isCoordinator, at, onNews }: LiveOptions): void {
  const client = useApolloClient();
  const waiting = useRef<News>(NO_NEWS);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useRef(onNews);
  tell.current = onNews;

  const refreshSoon = () => {
    timer.current ??= setTimeout(async () => {
      const news = waiting.current;
      waiting.current = NO_NEWS;
      await refreshPages(client);
      timer.current = undefined;
      tell.current(news);
    }, TOGETHER);
  };

  useSubscription(NetworkChangedSubscription, {
    variables: { networkId },
    onData: ({ data }) => {
      const change = data.data?.networkChanged;
      if (!change) return;
      // The answer to a change of this tab may come after the news of it: then all is known by the time it is told.
      setTimeout(() => {
        if (change.changeSetId && isOwnChange(change.changeSetId)) return;
        if (!change.isMine) waiting.current = withChange(waiting.current, change satisfies ChangeNews);
        refreshSoon();
      }, TOGETHER);
    },
    // The server ends it when she may no longer read the network: her page then says so.
    onComplete: () => void refreshPages(client),
    ignoreResults: true,
  });

  useSubscription(NetworkPresenceSubscription, {
    variables: { networkId, at },
    skip: !isCoordinator,
    onData: ({ data }) => {
      const people = data.data?.networkPresence.people ?? [];
      setPresentColleagues(people.filter(({ isMe }) => !isMe));
    },
    ignoreResults: true,
  });

  useEffect(() => {
    const refresh = () => void refreshPages(client);
    liveReconnects.addEventListener('reconnected', refresh);
    return () => liveReconnects.removeEventListener('reconnected', refresh);
  }, [client]);

  useEffect(() => () => setPresentColleagues([]), []);
}
