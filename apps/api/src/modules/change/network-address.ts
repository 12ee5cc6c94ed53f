import { RESERVED_SLUGS } from '@leerkring/contract/edit-checks';
import { networkSlug } from '@leerkring/domain/text-import/slug';
import type { Transaction } from '../../commands/run-command.ts';

/** Any number that nothing else locks: whoever holds it is alone in choosing an address. */
const ADDRESSES = 7_265_901;

/** An address for a new network, made of its name. Two of one name at once wait for each other. */
export async function freeAddress(tx: Transaction, name: string): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADDRESSES})`;
  const slugs = await tx.network.findMany({ select: { slug: true } });
  const taken = new Set([...slugs.map((one) => one.slug), ...RESERVED_SLUGS]);
  return networkSlug(name, (one) => taken.has(one));
}
