const BLOCKS =
  'p,div,li,tr,h1,h2,h3,h4,h5,h6,section,article,header,footer,ul,ol,table,blockquote,pre,dt,dd,hr';
const UNREAD = 'script,style,noscript,template,svg,nav,iframe,head';

/** The words of a web page as they would be copied from it: a line per paragraph, item and row; nothing is run. */
export function htmlToText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(UNREAD)) element.remove();
  for (const cell of page.querySelectorAll('td,th')) cell.append('\t');
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
  for (const item of page.querySelectorAll('li')) item.prepend('• ');
  for (const block of page.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return (page.body.textContent ?? '')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ *\t */g, '\t')
    .replace(/\t+\n/g, '\n')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
