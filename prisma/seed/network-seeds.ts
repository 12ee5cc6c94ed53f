import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { NetworkSeed } from './network-seed.ts';
import { geweldHoortNergensThuis } from './networks/geweld-hoort-nergens-thuis.ts';
import { lerenVanPraktijkervaringen } from './networks/leren-van-praktijkervaringen.ts';
import { lerendePraktijken } from './networks/lerende-praktijken.ts';
import { regiegroepJeugd } from './networks/regiegroep-jeugd.ts';
import { samenLerenMetImpact } from './networks/samen-leren-met-impact.ts';
import { zuidKennemerlandHaarlemmermeer } from './networks/zuid-kennemerland-haarlemmermeer.ts';

/** Every network of the seed, each with its demo season around `today`. */
export function networkSeeds(today: PlainDate): NetworkSeed[] {
  return [
    geweldHoortNergensThuis(today),
    zuidKennemerlandHaarlemmermeer(today),
    samenLerenMetImpact(today),
    lerenVanPraktijkervaringen(today),
    lerendePraktijken(today),
    regiegroepJeugd(today),
  ];
}
