import type { PlanSeries } from '../format/types.ts';
import type { Horizon } from './horizon.ts';

/** The stretches of a day that sessions take: a day part, or longer when the session lasts longer. */
export interface Extents {
  /** Series × parts. */
  of: Int32Array;
  from: number[];
  to: number[];
  /** Extents × extents. */
  overlaps: Uint8Array;
  /** Extents × parts: 1 when the extent takes time of that part. */
  touches: Uint8Array;
}

export function extentsOf(series: readonly PlanSeries[], horizon: Horizon): Extents {
  const { parts, partFrom, partTo } = horizon;
  const numbers = new Map<string, number>();
  const from: number[] = [];
  const to: number[] = [];
  const of = new Int32Array(series.length * parts);
  for (const [at, each] of series.entries())
    for (let part = 0; part < parts; part++) {
      const start = partFrom[part] as number;
      const end = Math.max(partTo[part] as number, start + (each.durationMinutes ?? 0));
      const key = `${start}-${end}`;
      if (!numbers.has(key)) {
        numbers.set(key, from.length);
        from.push(start);
        to.push(end);
      }
      of[at * parts + part] = numbers.get(key) as number;
    }
  const count = from.length;
  const isOver = (a: number, b: number, c: number, d: number) => Number(a < d && c < b);
  const overlaps = new Uint8Array(count * count);
  const touches = new Uint8Array(count * parts);
  for (let a = 0; a < count; a++) {
    const [start, end] = [from[a] as number, to[a] as number];
    for (let b = 0; b < count; b++)
      overlaps[a * count + b] = isOver(start, end, from[b] as number, to[b] as number);
    for (let part = 0; part < parts; part++)
      touches[a * parts + part] = isOver(start, end, partFrom[part] as number, partTo[part] as number);
  }
  return { of, from, to, overlaps, touches };
}
