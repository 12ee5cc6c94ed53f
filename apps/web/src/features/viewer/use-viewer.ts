import { useApolloClient, useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { forgetChoices } from '../../lib/recent-choices.ts';
import { signOut } from './sign-in-requests.ts';
import type { ViewerView } from './viewer-view.ts';

const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      isCoordinator
      isAdmin
      isDemoMode
      user {
        id
        name
      }
      memberships {
        id
        network {
          id
          slug
          name
          viewerMayEdit
        }
      }
    }
    networks(coordinated: true, first: 50) {
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

interface UseViewer {
  /** Null for a visitor, and while it is not known yet. */
  viewer: ViewerView | null;
  isDemoMode: boolean;
  signOut: () => void;
}

/** Who is looking, asked once a visit: after sign-in and sign-out the whole cache starts anew. */
export function useViewer(): UseViewer {
  const client = useApolloClient();
  const { data } = useQuery(ViewerQuery, { fetchPolicy: 'cache-first' });
  const user = data?.viewer.user;
  const leave = async () => {
    await signOut();
    forgetChoices();
    await client.clearStore();
    location.assign('/');
  };
  if (!data || !user) return { viewer: null, isDemoMode: data?.viewer.isDemoMode ?? false, signOut: leave };

  const coordinated = data.networks.edges.map(({ node }) => ({
    id: node.id,
    slug: node.slug,
    name: node.name,
    canPlan: true,
  }));
  const others = data.viewer.memberships
    .map(({ network: { viewerMayEdit: canPlan, id, slug, name } }) => ({ id, slug, name, canPlan }))
    .filter((one) => !coordinated.some((other) => other.slug === one.slug));
  const viewer = {
    id: user.id,
    name: user.name,
    isAdmin: data.viewer.isAdmin,
    canPlan: data.viewer.isCoordinator,
    networks: [...coordinated, ...others].sort((a, b) => a.name.localeCompare(b.name)),
  };
  return { viewer, isDemoMode: data.viewer.isDemoMode, signOut: leave };
}
