import { graphql } from '../../generated/gql.ts';
import type { PaletteSearchQuery } from '../../generated/graphql.ts';

export const PaletteSearch = graphql(`
  query PaletteSearch($text: String!) {
    search(text: $text, first: 6) {
      networks {
        id
        slug
        name
      }
      groups {
        id
        name
        code
        network {
          id
          slug
          name
        }
      }
      sessions {
        id
        title
        sequence
        startsOn
        endsOn
        startTime
        endTime
        group {
          id
          name
        }
        format {
          id
          title
        }
        region {
          id
          name
        }
        network {
          id
          name
        }
      }
      people {
        id
        person {
          id
          name
        }
        organisation {
          id
          name
        }
        network {
          id
          slug
          name
        }
      }
    }
  }
`);

export type PaletteHits = NonNullable<PaletteSearchQuery['search']>;
