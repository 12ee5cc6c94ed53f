// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { moveInLanes } from './move-in-lanes.ts';

const shape = { lanes: 30, weeks: 53, filled: (lane: number) => (lane === 3 ? [2, 9, 40] : []) };
const from = (lane: number, week: number) => ({ lane, week });

describe('moveInLanes', () => {
  it('walks week by week and lane by lane, and stops at the edges', () => {
    expect(moveInLanes(shape, from(3, 9), 'ArrowRight')).toEqual(from(3, 10));
    expect(moveInLanes(shape, from(3, 0), 'ArrowLeft')).toEqual(from(3, 0));
    expect(moveInLanes(shape, from(29, 5), 'ArrowDown')).toEqual(from(29, 5));
    expect(moveInLanes(shape, from(3, 5), 'ArrowUp')).toEqual(from(2, 5));
  });

  it('goes from session to session with Control', () => {
    expect(moveInLanes(shape, from(3, 9), 'ArrowRight', true)).toEqual(from(3, 40));
    expect(moveInLanes(shape, from(3, 9), 'ArrowLeft', true)).toEqual(from(3, 2));
    expect(moveInLanes(shape, from(3, 40), 'ArrowRight', true)).toEqual(from(3, 40));
  });

  it('reaches the ends of a lane and of the whole', () => {
    expect(moveInLanes(shape, from(3, 9), 'End')).toEqual(from(3, 52));
    expect(moveInLanes(shape, from(3, 9), 'Home', true)).toEqual(from(0, 0));
    expect(moveInLanes(shape, from(3, 9), 'End', true)).toEqual(from(29, 52));
    expect(moveInLanes(shape, from(3, 9), 'PageDown')).toEqual(from(13, 9));
  });

  it('leaves other keys alone', () => {
    expect(moveInLanes(shape, from(3, 9), 'Tab')).toBeNull();
  });
});
