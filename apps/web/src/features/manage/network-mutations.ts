import { graphql } from '../../generated/gql.ts';

/** A new network, of which whoever makes it is the coordinator. */
export const CreateNetworkMutation = graphql(`
  mutation CreateNetwork($input: CreateNetworkInput!) {
    createNetwork(input: $input) {
      ... on CreateNetworkOk {
        changeSet {
          id
        }
        network {
          id
          slug
          version
        }
      }
      ... on InvalidInputError {
        message
        path
      }
      ... on NotAllowedError {
        message
      }
    }
  }
`);

/** Removes a network with all that is in it; taken back as any change is. */
export const RemoveNetworkMutation = graphql(`
  mutation RemoveNetwork($input: RemoveNetworkInput!) {
    removeNetwork(input: $input) {
      ... on RemoveNetworkOk {
        changeSet {
          id
        }
      }
      ... on StaleRowsError {
        message
      }
      ... on NotAllowedError {
        message
      }
    }
  }
`);
