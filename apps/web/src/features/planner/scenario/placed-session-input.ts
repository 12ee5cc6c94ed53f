import type { Placement } from '@leerkring/domain/scenario/placement';
import type { PlacedSessionInput } from '../../../generated/graphql.ts';

/** A placement as it is sent: what it does not say is left out, for a body is bounded. */
export function placedSessionInput({ months, ...placement }: Placement): PlacedSessionInput {
  const said = Object.entries(placement).filter(([, value]) => value !== null);
  return {
    ...(Object.fromEntries(said) as Pick<Placement, 'key' | 'startsOn'>),
    months: months.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`),
  };
}
