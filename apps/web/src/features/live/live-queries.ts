import { graphql } from '../../generated/gql.ts';

export const NetworkChangedSubscription = graphql(`
  subscription NetworkChanged($networkId: ID!) {
    networkChanged(networkId: $networkId) {
      networkId
      changeSetId
      byName
      isMine
      isPartial
      kinds
      sessions {
        id
      }
      removedSessionIds
    }
  }
`);

export const NetworkPresenceSubscription = graphql(`
  subscription NetworkPresence($networkId: ID!, $at: String) {
    networkPresence(networkId: $networkId, at: $at) {
      people {
        id
        name
        isMe
        at
      }
    }
  }
`);
