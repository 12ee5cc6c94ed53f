import { graphql } from '../../generated/gql.ts';
import type {
  PublishPageQuery as PublishPageData,
  ReleasesPageQuery as ReleasesPageData,
} from '../../generated/graphql.ts';

/** A session as members see it, before or after a release. */
graphql(`
  fragment ReleasedState_state on ReleasedState {
    startsOn
    endsOn
    startTime
    status
    placeName
    placeNote
    isOnline
    cancelReason
  }
`);

/** One line of the list of changes. */
graphql(`
  fragment ReleaseChange_change on ReleaseChange {
    sessionId
    kind
    title
    groupName
    formatTitle
    regionName
    sequence
    fields
    before {
      ...ReleasedState_state @unmask
    }
    after {
      ...ReleasedState_state @unmask
    }
  }
`);

/** What a blocking line calls a session by. */
graphql(`
  fragment BlockedSession_session on BlockedSession {
    sessionId
    title
    groupName
    formatTitle
    regionName
    sequence
    startsOn
    startTime
  }
`);

/** What the next release of a season would change, and who would see it. */
export const PublishPageQuery = graphql(`
  query PublishPage($slug: String!, $seasonId: ID) {
    network(slug: $slug) {
      id
      slug
      name
      language
      timeZone
      visibility
      viewerMayEdit
      groups {
        id
        name
        members {
          id
        }
      }
      releases(first: 1) {
        edges {
          node {
            id
            number
          }
        }
      }
      releasePreview(seasonId: $seasonId) {
        fingerprint
        unchangedCount
        plannedCount
        lastRelease {
          id
          name
          at
        }
        changes {
          ...ReleaseChange_change @unmask
        }
        blockers {
          kind
          level
          mend
          names
          constraint
          amount
          session {
            ...BlockedSession_session @unmask
          }
          others {
            ...BlockedSession_session @unmask
          }
        }
      }
    }
  }
`);

export type PublishNetwork = NonNullable<PublishPageData['network']>;

export const PublishReleaseMutation = graphql(`
  mutation PublishRelease($input: PublishReleaseInput!) {
    publishRelease(input: $input) {
      ... on PublishReleaseOk {
        release {
          id
          name
          sessionCount
        }
      }
      ... on ReleaseBlockedError {
        message
      }
      ... on PlanChangedError {
        message
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

/** The releases of a network, the newest first; what each changed is asked for when it is opened. */
export const ReleasesPageQuery = graphql(`
  query ReleasesPage($slug: String!, $first: Int!) {
    network(slug: $slug) {
      id
      slug
      name
      language
      viewerMayEdit
      releases(first: $first) {
        edges {
          cursor
          node {
            id
            number
            name
            note
            at
            byName
            sessionCount
            season {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

export type ReleasesNetwork = NonNullable<ReleasesPageData['network']>;

/** What one release changed: the first one after a place in the list. */
export const ReleaseChangesQuery = graphql(`
  query ReleaseChanges($slug: String!, $after: String) {
    network(slug: $slug) {
      id
      releases(first: 1, after: $after) {
        edges {
          node {
            id
            changes {
              ...ReleaseChange_change @unmask
            }
          }
        }
      }
    }
  }
`);

export const CompareReleasesQuery = graphql(`
  query CompareReleases($from: ID!, $to: ID!) {
    compareReleases(from: $from, to: $to) {
      ...ReleaseChange_change @unmask
    }
  }
`);

/** Puts the plan back as it was released; members see it once it is published. */
export const RestoreReleaseMutation = graphql(`
  mutation RestoreRelease($input: RestoreReleaseInput!) {
    restoreRelease(input: $input) {
      ... on RestoreReleaseOk {
        changeSet {
          id
        }
        sessions {
          ...EditedSession_session
        }
      }
      ... on InvalidInputError {
        message
      }
      ... on NotAllowedError {
        message
      }
    }
  }
`);

export const UnreleasedQuery = graphql(`
  query Unreleased($slug: String!, $seasonId: ID) {
    network(slug: $slug) {
      id
      unreleasedChanges(seasonId: $seasonId)
    }
  }
`);
