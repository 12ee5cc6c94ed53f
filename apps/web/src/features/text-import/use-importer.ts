import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../generated/gql.ts';

const ImporterQuery = graphql(`
  query Importer {
    viewer {
      isCoordinator
      user {
        id
      }
    }
    networks(coordinated: true, first: 100) {
      edges {
        node {
          id
          slug
          name
        }
      }
    }
  }
`);

export interface KnownNetwork {
  id: string;
  slug: string;
  name: string;
}

const NONE: readonly KnownNetwork[] = [];

/** Who is importing: may she make a network, and which ones does she coordinate, to know their names in a text. */
export function useImporter() {
  const { data, error, refetch } = useQuery(ImporterQuery);
  const known = useMemo(() => data?.networks.edges.map(({ node }) => node) ?? NONE, [data]);
  return {
    known,
    isSignedIn: Boolean(data?.viewer.user),
    mayMake: data?.viewer.isCoordinator ?? false,
    state: data ? ('ready' as const) : error ? ('failed' as const) : ('loading' as const),
    retry: () => void refetch(),
  };
}
