import { expect, it } from 'vitest';
import { underWayUntil, writesBegun } from './writes-under-way.ts';

it('waits for what was begun, whether it went well or not, and for nothing that begins later', async () => {
  const said: string[] = [];
  const move = Promise.withResolvers<void>();
  const lost = Promise.withResolvers<void>();
  const told = underWayUntil(move.promise).then(() => said.push('moved'));
  underWayUntil(lost.promise).catch(() => said.push('lost'));
  const undone = writesBegun().then(() => said.push('undone'));
  underWayUntil(new Promise(() => {}));
  lost.reject(new Error('away'));
  await Promise.resolve();
  expect(said).not.toContain('undone');
  move.resolve();
  await told;
  await undone;
  expect(said).toEqual(['lost', 'moved', 'undone']);
});
