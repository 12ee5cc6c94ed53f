import type { Browser, Page } from '@playwright/test';

/** A calendar that is measured: its page, and what of it is dragged over what. */
export interface Contender {
  /** What of it takes the focus, where arrow keys lead from day to day. */
  walks?: string;
  name: string;
  page: string;
  event: string;
  /** What one would drop an event on. */
  day: string;
  /** What must be coloured by its cost while something is dragged; ours alone can. */
  costed?: string;
}

export interface Run {
  /** Milliseconds. */
  firstRender: number;
  /** 95th percentile of the time between two frames while dragging, milliseconds. */
  dragFrame: number;
  /** Share of those frames that took 17 ms at most, 0 to 1. */
  inTime: number;
  nodes: number;
  /** 95th percentile of the time between two frames while arrow keys walk the days, milliseconds; 0 where none do. */
  walkFrame: number;
  /** Share of those frames that took 17 ms at most, 0 to 1. */
  walkInTime: number;
}

/** A frame of a screen of 60 Hz, with the clock's own rounding. */
const FRAME = 17;
const STEPS = 90;
const KEYS = ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp'];

/** Opens the page anew and measures it once. */
export async function measure(browser: Browser, url: string, who: Contender, count: number): Promise<Run> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  try {
    const mark = who.page.includes('?') ? '&' : '?';
    await page.goto(`${url}/${who.page}${mark}count=${count}`);
    await page.waitForFunction(
      () => (globalThis as { firstRender?: number }).firstRender !== undefined,
      null,
      {
        timeout: 60_000,
      },
    );
    const firstRender = await page.evaluate(() => (globalThis as { firstRender?: number }).firstRender ?? 0);
    const nodes = await page.locator('#root *').count();
    await page.waitForFunction(() => (globalThis as { costsReady?: boolean }).costsReady !== false, null, {
      timeout: 60_000,
    });
    const gaps = await drag(page, who);
    const steps = who.walks ? await walk(page, who.walks) : [];
    return {
      firstRender,
      nodes,
      dragFrame: percentile(gaps, 0.95),
      inTime: share(gaps),
      walkFrame: percentile(steps, 0.95),
      walkInTime: share(steps),
    };
  } finally {
    await page.close();
  }
}

/** Takes the first event that is in view up and down the calendar, with a real mouse; the times between frames. */
async function drag(page: Page, { event, day, costed }: Contender): Promise<number[]> {
  const at = await middle(page, event);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  // What a drag prepares for once belongs to its first moves.
  await page.evaluate(COUNT_FRAMES);
  const box = await page.locator('#root').boundingBox();
  const right = Math.min(1240, (box?.x ?? 0) + (box?.width ?? 1200)) - 60;
  for (let step = 0; step < STEPS; step += 1) {
    const part = step / STEPS;
    const x = 120 + (right - 120) * Math.abs(Math.sin(part * Math.PI * 3));
    await page.mouse.move(x, 160 + 560 * part);
  }
  const end = await middle(page, `${day} >> nth=20`);
  await page.mouse.move(end.x, end.y);
  const gaps = await page.evaluate(READ_FRAMES);
  if (costed && (await page.locator(costed).count()) === 0) throw new Error(`${costed} is not there`);
  await page.mouse.up();
  return gaps as number[];
}

/** Goes from day to day with the arrow keys, one row down and on; the times between frames. */
async function walk(page: Page, stop: string): Promise<number[]> {
  await page.locator(stop).first().focus();
  await page.evaluate(COUNT_FRAMES);
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press(KEYS[step % KEYS.length] ?? 'ArrowRight');
  }
  return (await page.evaluate(READ_FRAMES)) as number[];
}

const COUNT_FRAMES = `(() => {
  window.frames_ = [];
  const count = (now) => { window.frames_.push(now); window.counting = requestAnimationFrame(count); };
  window.counting = requestAnimationFrame(count);
})()`;

const READ_FRAMES = `(() => {
  cancelAnimationFrame(window.counting);
  return window.frames_.slice(1).map((time, at) => time - window.frames_[at]);
})()`;

async function middle(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const all = page.locator(selector);
  const box = await all.first().boundingBox();
  if (!box) throw new Error(`${selector} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function percentile(values: readonly number[], part: number): number {
  const inOrder = [...values].sort((a, b) => a - b);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * part))] ?? 0;
}

function share(values: readonly number[]): number {
  return values.filter((one) => one <= FRAME).length / Math.max(1, values.length);
}
