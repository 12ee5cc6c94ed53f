import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from './possible-types.ts';

/** One client for the whole visit. Data masking: a component sees the fields of its own fragment only. */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: askInReadersLanguage }),
  // The viewer has no id: there is one of her.
  cache: new InMemoryCache({ typePolicies: { Viewer: { keyFields: [] } }, possibleTypes }),
  dataMasking: true,
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});

/** Messages of the server come in the language chosen here, which may not be the browser's. */
function askInReadersLanguage(address: RequestInfo | URL, options?: RequestInit): Promise<Response> {
  const headers = new Headers(options?.headers);
  headers.set('accept-language', document.documentElement.lang);
  return fetch(address, { ...options, headers });
}
