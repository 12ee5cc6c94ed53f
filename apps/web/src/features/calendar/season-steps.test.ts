// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { seasonSteps } from './season-steps.ts';

const first = { id: 'a', startsOn: '2025-09-01', endsOn: '2026-08-31' };
const second = { id: 'b', startsOn: '2026-09-01', endsOn: '2027-08-31' };
const today = '2026-11-22';

describe('seasonSteps', () => {
  it('goes from season to season', () => {
    const here = { zoom: undefined, at: undefined, today };
    expect(seasonSteps([second, first], second, here)).toEqual({
      back: { season: 'a', at: undefined },
      on: null,
    });
    expect(seasonSteps([second, first], first, here).on).toEqual({ season: 'b', at: undefined });
  });

  it('goes by window when zoomed, and over the edge of a season', () => {
    const here = { zoom: 'quarter' as const, at: undefined, today };
    expect(seasonSteps([first, second], second, here)).toEqual({
      back: { season: 'a', at: '2026-08' },
      on: { season: 'b', at: '2026-12' },
    });
  });

  it('leads nowhere from a network without seasons', () => {
    const span = { id: '', startsOn: '2026-01-01', endsOn: '2026-12-31' };
    expect(seasonSteps([], span, { zoom: undefined, at: undefined, today })).toEqual({
      back: null,
      on: null,
    });
  });
});
