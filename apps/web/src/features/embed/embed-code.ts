/** Whose sessions: all of the network, or those of a track or group. */
export interface EmbedPart {
  season?: string | undefined;
  track?: string | undefined;
  group?: string | undefined;
}

export interface EmbedChoices {
  language: 'nl' | 'en';
  /** `#rrggbb`; null for the network's own. */
  color: string | null;
  scheme: 'light' | 'dark' | 'auto';
  /** Past sessions too. */
  all: boolean;
}

/** The address of the embedded programme, without the server's own. */
export function embedPath(slug: string, { track, group, season }: EmbedPart, choices: EmbedChoices): string {
  const { language, color, scheme, all } = choices;
  const query = new URLSearchParams({ lang: language });
  if (color) query.set('color', color.slice(1));
  if (scheme !== 'light') query.set('scheme', scheme);
  if (all) query.set('show', 'all');
  if (all && season) query.set('season', season);
  if (track) query.set('track', track);
  if (group) query.set('group', group);
  return `/embed/networks/${encodeURIComponent(slug)}?${query}`;
}

/**
 * What is pasted into a website: the frame, and a few lines that make it as high as its contents. Without them (many
 * websites take no script) it keeps its first height and scrolls.
 */
export function embedCode(address: string, title: string): string {
  const { origin } = new URL(address);
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" style="width:100%;height:480px;border:0" loading="lazy"></iframe>
<script>addEventListener('message',function(e){if(e.origin==='${origin}'&&e.data&&e.data.leerkring==='height')document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.style.height=e.data.height+'px'})})</script>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
