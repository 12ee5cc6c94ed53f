import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { NetworkSeed } from './network-seed.ts';
import { samenLerenMetImpact } from './networks/samen-leren-met-impact.ts';

/** Every network of the seed, with its demo season around `today`. */
export function networkSeeds(today: PlainDate): NetworkSeed[] {
  return [samenLerenMetImpact(today)];
}
