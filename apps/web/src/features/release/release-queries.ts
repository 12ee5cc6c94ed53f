import { graphql } from '../../generated/gql.ts';
import type {
  PublishPageQuery as PublishPageData,
  ReleasesPageQuery as ReleasesPageData,
} from '../../generated/graphql.ts';

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
          sessionId
          kind
          title
          groupName
          formatTitle
          regionName
          sequence
          fields
          before {
            startsOn
            endsOn
            startTime
            status
            placeName
            placeNote
            isOnline
            cancelReason
          }
          after {
            startsOn
            endsOn
            startTime
            status
            placeName
            placeNote
            isOnline
            cancelReason
          }
        }
        blockers {
          kind
          level
          mend
          names
          constraint
          amount
          session {
            sessionId
            title
            groupName
            formatTitle
            regionName
            sequence
            startsOn
            startTime
          }
          others {
            sessionId
            title
            groupName
            formatTitle
            regionName
            sequence
            startsOn
            startTime
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
              sessionId
              kind
              title
              groupName
              formatTitle
              regionName
              sequence
              fields
              before {
                startsOn
                endsOn
                startTime
                status
                placeName
                placeNote
                isOnline
                cancelReason
              }
              after {
                startsOn
                endsOn
                startTime
                status
                placeName
                placeNote
                isOnline
                cancelReason
              }
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
      sessionId
      kind
      title
      groupName
      formatTitle
      regionName
      sequence
      fields
      before {
        startsOn
        endsOn
        startTime
        status
        placeName
        placeNote
        isOnline
        cancelReason
      }
      after {
        startsOn
        endsOn
        startTime
        status
        placeName
        placeNote
        isOnline
        cancelReason
      }
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
          id
          ...SessionDetails_session
          ...CalendarSession_session
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
