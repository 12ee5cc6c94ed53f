import { readableColor } from '@leerkring/domain/export/readable-color';
import type { Scheme } from './embed-request.ts';

const LIGHT = { ground: '#ffffff', ink: '#1d2733', soft: '#55606d', line: '#e2ddd2' };
const DARK = { ground: '#14191f', ink: '#eceff2', soft: '#aab4bf', line: '#303a45' };
const ACCENT = '#0b5c6b';

/** The whole style of an embedded programme: its own ground, and the organisation's colour where it can be read on it. */
export function embedStyle(color: string | null, scheme: Scheme): string {
  const roles = ({ ground, ink, soft, line }: typeof LIGHT) =>
    `--ground:${ground};--ink:${ink};--soft:${soft};--line:${line};--accent:${readableColor(color ?? ACCENT, ground)}`;
  const light = `:root{color-scheme:light;${roles(LIGHT)}}`;
  const dark = `:root{color-scheme:dark;${roles(DARK)}}`;
  const chosen = scheme === 'dark' ? dark : light;
  return `${chosen}${scheme === 'auto' ? `@media(prefers-color-scheme:dark){${dark}}` : ''}${RULES}`;
}

const RULES = `
*{box-sizing:border-box}
body{margin:0;padding:16px;background:var(--ground);color:var(--ink);font:16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
h1{margin:0 0 2px;font-size:1.25rem;line-height:1.25;text-wrap:balance}
h2{margin:20px 0 4px;font-size:1rem;color:var(--accent)}
p{margin:0}
.lead{color:var(--soft)}
ol{list-style:none;margin:0;padding:0}
li{display:grid;grid-template-columns:3.25rem 1fr;gap:2px 12px;padding:10px 0;border-block-start:1px solid var(--line)}
time{grid-row:span 2;text-align:center;line-height:1.15;font-variant-numeric:tabular-nums;color:var(--accent)}
time b{display:block;font-size:1.4rem}
time span{font-size:.875rem}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.title{font-weight:600;overflow-wrap:anywhere}
.facts{color:var(--soft);font-size:.9375rem;overflow-wrap:anywhere}
.code{display:inline-block;border:1px solid var(--accent);border-radius:6px;padding:0 .35em;margin-inline-end:.35em;color:var(--accent);font-size:.8125rem;font-weight:700;line-height:1.4}
.off .title a{text-decoration:line-through}
.word{font-weight:700;color:var(--ink)}
footer{display:flex;flex-wrap:wrap;gap:4px 20px;margin-block-start:20px;padding-block-start:12px;border-block-start:2px solid var(--accent)}
.none{margin-block-start:16px}
`;
