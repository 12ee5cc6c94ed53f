// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatAgo, formatInstant } from './format-ago.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

describe('how long ago', () => {
  it('is said in the largest whole unit', () => {
    expect(formatAgo(ago(125_000), now, 'nl')).toBe('2 minuten geleden');
    expect(formatAgo(ago(3 * 3_600_000), now, 'en')).toBe('3 hours ago');
    expect(formatAgo(ago(86_400_000), now, 'nl')).toBe('gisteren');
  });

  it('is now within a minute, also when the clock here runs behind', () => {
    expect(formatAgo(ago(5_000), now, 'nl')).toBe('zojuist');
    expect(formatAgo(ago(-60_000), now, 'en')).toBe('just now');
  });

  it('is the moment itself after a week', () => {
    expect(formatAgo(ago(8 * 86_400_000), now, 'nl')).toBe(formatInstant(ago(8 * 86_400_000), 'nl'));
    expect(formatInstant(new Date(2025, 9, 9, 14, 5), 'nl')).toBe('do 9 okt 2025, 14:05');
    expect(formatInstant(new Date(2025, 9, 9, 14, 5), 'en')).toBe('Thu 9 Oct 2025, 14:05');
  });
});
