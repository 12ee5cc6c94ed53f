import type { ApolloClient } from '@apollo/client';

/**
 * Asks again what the open pages show. What they show stays until the answer is there, so that nothing flickers;
 * a server that does not answer now leaves it as it is.
 */
export async function refreshPages(client: ApolloClient): Promise<void> {
  await client.refetchQueries({ include: 'active' }).catch(() => undefined);
}
