import { useQuery } from '@apollo/client/react';
import { seasonCoverage } from '@leerkring/domain/norm-coverage/season-coverage';
import type { SeasonCoverage } from '@leerkring/domain/norm-coverage/types';
import { useMemo } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { NormCoverageQuery as NormCoverageData } from '../../generated/graphql.ts';

/** All that the coverage of a network’s norms is worked out from, of every season. */
graphql(`
  fragment CoveredNetwork_network on Network {
    meetingFormats {
      id
      title
      norms {
        id
        scope
        timesPerYear
        asNeeded
        slots {
          id
          months
          year
        }
      }
    }
    regions {
      id
      name
      parentId
    }
    groups {
      id
      name
      announcedSessions
      format {
        id
      }
      region {
        id
      }
      theme {
        id
      }
    }
    themes {
      id
      title
      format {
        id
      }
    }
    undatedSeries {
      id
      title
      count
      periodNote
      formatId
      groupId
      seasonId
    }
    sessions {
      id
      startsOn
      status
      format {
        id
      }
      group {
        id
      }
      region {
        id
      }
      theme {
        id
      }
    }
  }
`);

const NormCoverageQuery = graphql(`
  query NormCoverage($slug: String!) {
    network(slug: $slug) {
      id
      ...CoveredNetwork_network @unmask
    }
  }
`);

type CoveredNetwork = NonNullable<NormCoverageData['network']>;

export interface CoveredSeason {
  id: string;
  startsOn: string;
  endsOn: string;
}

/** How far a season of a network meets its norms; null while it is not known, or where nobody may ask. */
export function useSeasonCoverage(
  slug: string,
  season: CoveredSeason | undefined,
  { skip = false } = {},
): SeasonCoverage | null {
  const { data } = useQuery(NormCoverageQuery, { variables: { slug }, skip: skip || !season });
  const network = data?.network;
  const { id, startsOn, endsOn } = season ?? { id: '', startsOn: '', endsOn: '' };
  return useMemo(
    () => (network && startsOn ? coverageOf(network, { id, startsOn, endsOn }) : null),
    [network, id, startsOn, endsOn],
  );
}

/** How far a season meets the norms of a network that was asked for with all that they need. */
export function coverageOf(network: CoveredNetwork, season: CoveredSeason): SeasonCoverage {
  return seasonCoverage({
    season,
    formats: network.meetingFormats,
    regions: network.regions,
    groups: network.groups.map(({ format, region, theme, ...one }) => ({
      ...one,
      formatId: format?.id,
      regionId: region?.id,
      themeId: theme?.id,
    })),
    themes: network.themes.map(({ format, ...one }) => ({ ...one, formatId: format?.id })),
    // A series that names no season belongs to the one in hand.
    undated: network.undatedSeries.filter((one) => !one.seasonId || one.seasonId === season.id),
    sessions: network.sessions.map(({ format, group, region, theme, ...one }) => ({
      ...one,
      formatId: format?.id,
      groupId: group?.id,
      regionId: region?.id,
      themeId: theme?.id,
    })),
  });
}
