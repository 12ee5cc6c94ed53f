import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { from, switchMap } from 'rxjs';
import { possibleTypes } from './possible-types.ts';

const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: askInReadersLanguage });

/** The socket and what it needs are loaded by the first who follows anything; a visitor never does. */
const live = new ApolloLink((operation) =>
  from(import('./live-link.ts')).pipe(switchMap(({ liveLink }) => liveLink.request(operation))),
);

/** What one planning of one season says of a person, session or group is not what the next one says: kept apart. */
const PLANNING_PARTS = Object.fromEntries(
  [
    'Season',
    'Format',
    'Norm',
    'Region',
    'Group',
    'Theme',
    'Undated',
    'Session',
    'Release',
    'Person',
    'Place',
  ].map((part) => [`Planning${part}`, { keyFields: false as const }]),
);

/** One client for the whole visit. Data masking: a component sees the fields of its own fragment only. */
export const apollo = new ApolloClient({
  link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, http),
  // The viewer has no id: there is one of her.
  cache: new InMemoryCache({ typePolicies: { Viewer: { keyFields: [] }, ...PLANNING_PARTS }, possibleTypes }),
  dataMasking: true,
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});

/** Messages of the server come in the language chosen here, which may not be the browser's. */
function askInReadersLanguage(address: RequestInfo | URL, options?: RequestInit): Promise<Response> {
  const headers = new Headers(options?.headers);
  headers.set('accept-language', document.documentElement.lang);
  return fetch(address, { ...options, headers });
}
