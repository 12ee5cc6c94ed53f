import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** One client for the whole visit. Data masking: a component sees the fields of its own fragment only. */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  cache: new InMemoryCache(),
  dataMasking: true,
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});
