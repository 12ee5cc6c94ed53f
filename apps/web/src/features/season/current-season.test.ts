// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { currentSeason } from './current-season.ts';

const old = { id: 'old', startsOn: '2024-06-01', endsOn: '2025-02-28' };
const now = { id: 'now', startsOn: '2026-06-01', endsOn: '2027-02-28' };
const next = { id: 'next', startsOn: '2027-09-01', endsOn: '2028-08-31' };

describe('currentSeason', () => {
  it('takes the season that holds today', () => {
    expect(currentSeason([next, old, now], '2026-11-22')?.id).toBe('now');
  });

  it('takes the next one between two seasons, and the last one after all of them', () => {
    expect(currentSeason([old, now, next], '2027-05-01')?.id).toBe('next');
    expect(currentSeason([old], '2026-11-22')?.id).toBe('old');
  });

  it('gives the address the last word, where it names a season', () => {
    expect(currentSeason([old, now], '2026-11-22', 'old')?.id).toBe('old');
    expect(currentSeason([old, now], '2026-11-22', 'gone')?.id).toBe('now');
  });

  it('has none in a network without seasons', () => {
    expect(currentSeason([], '2026-11-22')).toBeUndefined();
  });
});
