import { expect, it } from 'vitest';
import { killEmbedded } from './bench.ts';

it('loses nothing acknowledged and keeps nothing half on the embedded database when it is killed', async () => {
  const result = await killEmbedded({ kills: 4, seed: 20261122, writers: 3 });
  expect(result).toMatchObject({ kills: 4, lost: 0, halfApplied: 0 });
  expect(result.acknowledged).toBeGreaterThan(0);
});
