import type { Page } from '@playwright/test';

/**
 * The public page of a network as text, by the headings of its sections, without what its demo season brings:
 * the coming sessions, and invented dates among real facts. The name of the network is left out too.
 */
export async function programmeText(page: Page, slug: string): Promise<Map<string, string>> {
  await page.goto(`/n/${slug}`);
  const article = page.getByRole('main').getByRole('article');
  await article.getByRole('heading', { level: 1 }).waitFor();
  const sections = await article.evaluate((element) => {
    const page = element.cloneNode(true) as HTMLElement;
    const words = (one: Element) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    for (const closed of page.querySelectorAll('details')) closed.setAttribute('open', '');
    for (const one of page.querySelectorAll('div:has(> p + ul)')) {
      if (/verzonnen data/.test(words(one.querySelector('p') ?? one))) one.remove();
    }
    for (const one of page.querySelectorAll('td p')) if (/ voorbeeld$/.test(words(one))) one.remove();
    // What is no group's, and has no dates of its own left.
    for (const one of page.querySelectorAll('li:has(> h3)')) {
      if (words(one) === 'Voor het hele netwerk') one.remove();
    }
    const intro = page.querySelector('header p');
    const goal = [...page.querySelectorAll('header ~ p:not(.lk-screen-only)')].map(words).join('\n');
    const parts = [...page.querySelectorAll('section, aside')].map((part): [string, string] => {
      const heading = part.querySelector('h2');
      return [heading ? words(heading) : '', [...part.children].map(words).join('\n')];
    });
    return [['intro', intro ? words(intro) : ''], ['goal', goal], ...parts] as [string, string][];
  });
  return new Map(sections.filter(([heading]) => heading && heading !== 'Eerstvolgende bijeenkomsten'));
}
