import { graphql } from '../../../generated/gql.ts';
import type { BusyDaysQuery as BusyDaysData } from '../../../generated/graphql.ts';

/** When the people of a group, region or network are elsewhere, for a whole season at once. */
export const BusyDaysQuery = graphql(`
  query BusyDays($networkId: ID!, $groupId: ID, $regionId: ID, $from: Date!, $to: Date!) {
    busyDays(networkId: $networkId, groupId: $groupId, regionId: $regionId, from: $from, to: $to) {
      people
      schoolRegions
      times {
        startsOn
        endsOn
        startTime
        endTime
        people
        names
        session {
          id
          title
          sequence
          groupName
          formatTitle
          regionName
          networkName
        }
      }
      unavailable {
        date
        dayPart
        kind
        names
      }
      closedDays {
        name
        organisation
        startsOn
        endsOn
      }
    }
  }
`);

export type BusyDays = NonNullable<BusyDaysData['busyDays']>;
