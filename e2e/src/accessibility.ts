import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on the colours: all that the other scheme of a page that was looked at can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it is now: one line each, with where. None is what we want. */
export function violations(page: Page): Promise<string[]> {
  return found(new AxeBuilder({ page }).withTags(STANDARDS));
}

/** The same in another colour scheme: only what depends on colours is looked at again. */
export function colourViolations(page: Page): Promise<string[]> {
  return found(new AxeBuilder({ page }).withRules(COLOUR_RULES));
}

async function found(axe: AxeBuilder): Promise<string[]> {
  // Without a second page for each look, which takes twice the time: no frame of ours is of another origin.
  const { violations: broken } = await axe.setLegacyMode().analyze();
  return broken.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id} (${rule.impact}): ${node.target.join(' ')} — ${node.failureSummary}`,
    ),
  );
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
