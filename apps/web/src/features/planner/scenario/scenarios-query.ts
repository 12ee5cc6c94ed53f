import { graphql } from '../../../generated/gql.ts';
import type { ScenariosPageQuery as ScenariosPageData } from '../../../generated/graphql.ts';

/** Where a plan puts one session, be it a scenario or one that was just made. */
graphql(`
  fragment PlacedSession_placement on PlacedSession {
    key
    sessionId
    version
    groupId
    formatId
    regionId
    themeId
    trackId
    placeId
    undatedId
    sequence
    title
    months
    isOnline
    startsOn
    endsOn
    startTime
    endTime
  }
`);

export const ScenariosPageQuery = graphql(`
  query ScenariosPage($slug: String!) {
    network(slug: $slug) {
      id
      slug
      name
      language
      timeZone
      viewerMayEdit
      seasons {
        id
        name
        startsOn
        endsOn
      }
      scenarios {
        id
        seasonId
        name
        note
        version
        createdAt
        madeBy
        isGenerated
        sessions {
          ...PlacedSession_placement @unmask
        }
      }
    }
  }
`);

export type ScenariosNetwork = NonNullable<ScenariosPageData['network']>;
export type ScenarioRow = NonNullable<ScenariosNetwork['scenarios']>[number];
