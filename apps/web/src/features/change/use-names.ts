import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { Names } from './value-words.ts';

/** What a row of a network may refer to, by name. */
const RowNamesQuery = graphql(`
  query RowNames($slug: String!) {
    network(slug: $slug) {
      id
      seasons {
        id
        name
      }
      regions {
        id
        name
      }
      tracks {
        id
        title
      }
      meetingFormats {
        id
        title
      }
      groups {
        id
        name
      }
      themes {
        id
        title
      }
      places {
        id
        name
      }
      participations {
        id
        organisation {
          id
          name
        }
      }
    }
  }
`);

/** The names of what conflicts and the history refer to. Empty until they are there. */
export function useNames(slug: string): Names {
  const { data } = useQuery(RowNamesQuery, { variables: { slug } });
  const network = data?.network;
  return useMemo(() => {
    if (!network) return new Map();
    const { seasons, regions, tracks, meetingFormats, groups, themes, places, participations } = network;
    const named = [
      ...seasons,
      ...regions,
      ...groups,
      ...places,
      ...participations.map((one) => one.organisation),
    ];
    const titled = [...tracks, ...meetingFormats, ...themes];
    return new Map([
      ...named.map(({ id, name }) => [id, name] as const),
      ...titled.map(({ id, title }) => [id, title ?? ''] as const),
    ]);
  }, [network]);
}
