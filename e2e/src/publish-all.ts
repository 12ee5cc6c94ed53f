import type { Page } from '@playwright/test';
import { ask, query } from './graphql.ts';

interface Season {
  id: string;
}

interface Preview {
  releasePreview: { fingerprint: string; changes: { sessionId: string }[] };
  sessions: { id: string; status: string }[];
}

/**
 * Publishes all seasons of a network as the coordinator who is signed in, without going by the interface; drafts stay
 * drafts.
 */
export async function publishAll(page: Page, slug: string): Promise<void> {
  const { network } = await query<{ network: { id: string; seasons: Season[] } }>(
    page,
    'query($slug: String!) { network(slug: $slug) { id seasons { id } } }',
    { slug },
  );
  for (const seasonId of [...network.seasons.map(({ id }) => id), null]) {
    await publishSeason(page, { slug, networkId: network.id, seasonId });
  }
}

async function publishSeason(
  page: Page,
  { slug, networkId, seasonId }: { slug: string; networkId: string; seasonId: string | null },
): Promise<void> {
  const { network } = await query<{ network: Preview }>(
    page,
    `query($slug: String!, $seasonId: ID) { network(slug: $slug) { sessions { id status }
      releasePreview(seasonId: $seasonId) { fingerprint changes { sessionId } } } }`,
    { slug, seasonId },
  );
  const drafts = network.sessions.flatMap(({ id, status }) => (status === 'planned' ? [id] : []));
  const { fingerprint, changes } = network.releasePreview;
  if (changes.every(({ sessionId }) => drafts.includes(sessionId))) return;
  const { publishRelease } = await ask<{ publishRelease: { __typename: string; blockers?: unknown[] } }>(
    page,
    `mutation($input: PublishReleaseInput!) { publishRelease(input: $input) {
      __typename ... on ReleaseBlockedError { blockers { kind names session { title } } } } }`,
    { networkId, seasonId, name: 'Programma', fingerprint, leaveOut: drafts },
  );
  if (publishRelease.__typename !== 'PublishReleaseOk') throw new Error(JSON.stringify(publishRelease));
}
