import { graphql } from '../../generated/gql.ts';

export const LoadPageQuery = graphql(`
  query LoadPage($slug: String!) {
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
    }
  }
`);
