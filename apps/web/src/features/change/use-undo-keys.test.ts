import { describe, expect, it } from 'vitest';
import { meaningOf } from './use-undo-keys.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('a key', () => {
  it.each([
    ['undo', { key: 'z', ctrlKey: true }],
    ['undo', { key: 'Z', metaKey: true }],
    ['redo', { key: 'Z', ctrlKey: true, shiftKey: true }],
    ['redo', { key: 'z', metaKey: true, shiftKey: true }],
    ['redo', { key: 'y', ctrlKey: true }],
    [null, { key: 'y', metaKey: true }],
    [null, { key: 'z' }],
    [null, { key: 'z', ctrlKey: true, altKey: true }],
    [null, { key: 'z', ctrlKey: true, metaKey: true }],
    [null, { key: 'a', ctrlKey: true }],
  ])('means %s: %o', (meaning, event) => {
    expect(meaningOf({ ...none, ...event })).toBe(meaning);
  });
});
