import { graphql } from '../../../generated/gql.ts';
import type { SessionFormQuery as SessionFormData } from '../../../generated/graphql.ts';

/** One session with all that its form shows, and the version that the editor sees. */
export const SessionFormQuery = graphql(`
  query SessionForm($id: ID!) {
    session(id: $id) {
      id
      version
      seriesId
      sequence
      title
      startsOn
      endsOn
      startTime
      endTime
      status
      isOnline
      onlineUrl
      placeNote
      audience
      description
      cancelReason
      network {
        id
        slug
        language
      }
      season {
        id
      }
      group {
        id
        name
      }
      format {
        id
        title
      }
      theme {
        id
      }
      track {
        id
      }
      region {
        id
        name
      }
      place {
        id
      }
      agendaItems {
        id
        version
        title
        startTime
        minutes
      }
    }
  }
`);

export type FormSession = NonNullable<SessionFormData['session']>;
