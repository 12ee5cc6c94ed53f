import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** One client for the whole visit. Data masking: a component sees the fields of its own fragment only. */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  // The viewer has no id: there is one of her.
  cache: new InMemoryCache({ typePolicies: { Viewer: { keyFields: [] } } }),
  dataMasking: true,
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});
