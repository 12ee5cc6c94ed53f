import { describe, expect, it } from 'vitest';
import { matchesTag, weakTag } from './entity-tag.ts';

describe('weakTag', () => {
  it('differs when any part does', () => {
    expect(new Set([weakTag('a', 'b'), weakTag('ab'), weakTag('b', 'a')]).size).toBe(3);
  });

  it('is a weak tag of allowed characters', () => {
    expect(weakTag('a')).toMatch(/^W\/"[\w-]{27}"$/);
  });
});

describe('matchesTag', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", W/"abc" ,"y"', true],
    ['*', true],
    ['"abcd"', false],
    ['abc', false],
  ])('%j is %s', (header, matches) => {
    expect(matchesTag(header, 'W/"abc"')).toBe(matches);
  });
});
