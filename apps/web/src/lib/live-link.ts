import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { liveReconnects } from './live-reconnects.ts';

/** Longest wait between two tries to reach the server, in milliseconds. */
const LONGEST_WAIT = 20_000;

/**
 * Follows subscriptions over one WebSocket, opened with the first and closed some seconds after the last. It tries for
 * ever, ever more slowly; only a server that says that we are signed out is believed at once.
 */
export const liveLink = new GraphQLWsLink(
  createClient({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazyCloseTimeout: 3000,
    // A phone that slept may hold a dead connection without knowing.
    keepAlive: 15_000,
    connectionParams: () => ({ language: document.documentElement.lang }),
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (tries) => wait(Math.min(LONGEST_WAIT, 500 * 2 ** tries) * (0.5 + Math.random() / 2)),
    on: {
      connected: (_socket, _payload, wasRetry) => {
        if (wasRetry) liveReconnects.dispatchEvent(new Event('reconnected'));
      },
    },
  }),
);

/** Or until the machine is back on the net. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done, { once: true });
    function done() {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    }
  });
}
