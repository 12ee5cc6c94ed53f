/** Red, green and blue, each 0–255. */
type Rgb = readonly [number, number, number];

/** WCAG 2.2 AA for text of ordinary size. */
const ENOUGH = 4.5;
const STEPS = 50;

/** A colour as `#rrggbb`, from `#rgb`, `rrggbb` and the like; null for what is none. */
export function colorOf(text: string): string | null {
  const [, short, long] = /^#?(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text.trim()) ?? [];
  if (long) return `#${long.toLowerCase()}`;
  return short ? `#${[...short.toLowerCase()].map((one) => one + one).join('')}` : null;
}

/**
 * The colour itself where text in it can be read on the background, else the nearest one of the same hue that can be:
 * towards black on a light ground, towards white on a dark one.
 *
 * @param color and background as `#rrggbb`
 */
export function readableColor(color: string, background: string): string {
  const ground = rgb(background);
  const goal: Rgb = luminance(ground) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  const start = rgb(color);
  for (let step = 0; step <= STEPS; step++) {
    const mixed = mix(start, goal, step / STEPS);
    if (contrast(mixed, ground) >= ENOUGH) return hex(mixed);
  }
  return hex(goal);
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOf(one: string, other: string): number {
  return contrast(rgb(one), rgb(other));
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share)) as unknown as Rgb;
}

function rgb(color: string): Rgb {
  const number = Number.parseInt(color.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

const hex = (color: Rgb) => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
