import type { TestApi } from './start-test-api.ts';

const CHANGE = `sessionId kind title groupName formatTitle regionName sequence fields
  before { startsOn endsOn startTime endTime status placeName placeNote isOnline cancelReason }
  after { startsOn endsOn startTime endTime status placeName placeNote isOnline cancelReason }`;
const BLOCKER = `kind level mend names constraint amount formatId
  session { sessionId title } others { sessionId title }`;

export const RELEASE_PREVIEW = `query($slug: String!, $seasonId: ID) { network(slug: $slug) {
  unreleasedChanges(seasonId: $seasonId)
  releasePreview(seasonId: $seasonId) {
    fingerprint unchangedCount plannedCount lastRelease { id number name }
    changes { ${CHANGE} } blockers { ${BLOCKER} }
  }
} }`;

export const RELEASES = `query($slug: String!, $since: ID) { network(slug: $slug) { releases(first: 20) { edges { node {
  id number name note at byName sessionCount season { name } changes(since: $since) { ${CHANGE} }
} } } } }`;

export const PUBLISH_RELEASE = `mutation($input: PublishReleaseInput!) { publishRelease(input: $input) {
  __typename
  ... on UserError { message }
  ... on InvalidInputError { path }
  ... on ReleaseBlockedError { blockers { ${BLOCKER} } }
  ... on PublishReleaseOk { release { id number name note sessionCount changes { ${CHANGE} } } network { id } }
} }`;

export const RESTORE_RELEASE = `mutation($input: RestoreReleaseInput!) { restoreRelease(input: $input) {
  __typename
  ... on UserError { message }
  ... on InvalidInputError { path }
  ... on RestoreReleaseOk { changeSet { id changes { kind rowId before after } } removedSessionIds }
} }`;

export interface ToldState {
  startsOn: string;
  startTime: string | null;
  status: string;
  placeName: string | null;
}

export interface ToldReleaseChange {
  sessionId: string;
  kind: string;
  title: string | null;
  fields: string[];
  before: ToldState | null;
  after: ToldState | null;
}

export interface ToldReleaseBlocker {
  kind: string;
  level: string;
  mend: string;
  names: string[];
  constraint: string | null;
  amount: number | null;
  session: { sessionId: string } | null;
  others: { sessionId: string }[];
}

export interface ToldPreview {
  fingerprint: string;
  unchangedCount: number;
  plannedCount: number;
  lastRelease: { id: string; number: number; name: string } | null;
  changes: ToldReleaseChange[];
  blockers: ToldReleaseBlocker[];
}

export interface ToldRelease {
  id: string;
  number: number;
  name: string;
  note: string | null;
  byName: string | null;
  sessionCount: number;
  season: { name: string } | null;
  changes: ToldReleaseChange[];
}

/** Any of the answers; each test looks at the fields of the one that it expects. */
export interface ReleaseAnswer {
  __typename: string;
  message: string;
  path: string[];
  blockers: ToldReleaseBlocker[];
  release: ToldRelease;
  changeSet: { id: string; changes: { kind: string; rowId: string }[] };
  removedSessionIds: string[];
}

interface Season {
  networkId: string;
  slug: string;
  seasonId: string | null;
}

/** Speaks of the releases of one season as one reader. */
export function publisherOf(
  api: Pick<TestApi, 'ask'>,
  cookie: string | undefined,
  { networkId, slug, seasonId }: Season,
) {
  async function answer<Data>(query: string, variables: object): Promise<Data> {
    const { data, errors } = await api.ask<Data>(query, { variables, cookie });
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  }
  async function preview() {
    const { network } = await answer<{
      network: { releasePreview: ToldPreview | null; unreleasedChanges: number | null } | null;
    }>(RELEASE_PREVIEW, { slug, seasonId });
    return network;
  }
  return {
    preview,
    /** Publishes what the preview shows now. */
    async publish(more: object = {}): Promise<ReleaseAnswer> {
      const fingerprint = (await preview())?.releasePreview?.fingerprint ?? '';
      const input = { networkId, seasonId, name: 'Programma', fingerprint, ...more };
      return (await answer<{ publishRelease: ReleaseAnswer }>(PUBLISH_RELEASE, { input })).publishRelease;
    },
    async restore(releaseId: string): Promise<ReleaseAnswer> {
      const variables = { input: { releaseId } };
      return (await answer<{ restoreRelease: ReleaseAnswer }>(RESTORE_RELEASE, variables)).restoreRelease;
    },
    async releases(since?: string): Promise<ToldRelease[]> {
      const { network } = await answer<{ network: { releases: { edges: { node: ToldRelease }[] } } | null }>(
        RELEASES,
        { slug, since },
      );
      return network?.releases.edges.map(({ node }) => node) ?? [];
    },
  };
}
