// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'palette.css'), 'utf8');

const light = rolesIn(css.slice(0, css.indexOf('[data-mantine-color-scheme="dark"]')));
const dark = rolesIn(css.slice(css.indexOf('[data-mantine-color-scheme="dark"]')));

const GROUNDS = ['paper', 'card', 'sunken', 'weekend'];
const TEXTS = ['ink', 'soft', 'day', 'accent', 'warning', 'good'];
const TINTED = ['blue', 'plum', 'moss', 'ochre', 'violet', 'brick', 'teal', 'slate', 'good'];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (name, roles) => {
  it.each(TEXTS)('reads %s at 4.5:1 on every ground', (text) => {
    for (const ground of GROUNDS) expect(contrast(roles, text, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TINTED)('reads %s at 5:1 on its own tint', (name) => {
    expect(contrast(roles, name, `${name}-tint`)).toBeGreaterThanOrEqual(5);
  });

  it('reads text on the accent and on the warning at 4.5:1', () => {
    expect(contrast(roles, 'on-accent', 'accent-fill')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles, 'on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles, 'accent', 'accent-tint')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles, 'ink', 'accent-tint')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles, 'warning-text', 'warning-tint')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles, 'ink', 'warning-tint')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['1', '2', '3', '4'])('reads a day of cost %s, and sees its mark', (step) => {
    expect(contrast(roles, 'ink', `cost-${step}`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles, 'cost-ink', `cost-${step}`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles, 'cost-mark', `cost-${step}`)).toBeGreaterThanOrEqual(3);
  });

  it('tells the steps of cost apart in grey', () => {
    const grey = ['1', '2', '3', '4'].map((step) => luminance(roles.get(`cost-${step}`)));
    expect(grey).toEqual(grey.toSorted((a, b) => (name === 'light' ? b - a : a - b)));
  });

  it.each(['border', 'north', 'middle', 'south'])('shows %s at 3:1 on paper, card and weekend', (name) => {
    for (const ground of ['paper', 'card', 'weekend']) {
      expect(contrast(roles, name, ground), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

function rolesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--lk-([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

function contrast(roles: Map<string, string>, one: string, other: string): number {
  const [a, b] = [luminance(roles.get(one)), luminance(roles.get(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string | undefined): number {
  if (!hex) throw new Error('This role is not in the palette');
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
