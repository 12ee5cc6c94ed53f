import { createHash } from 'node:crypto';
import type { ExportLanguage } from '@leerkring/domain/export/calendar-columns';
import type { ExportSession } from '@leerkring/domain/export/export-session';
import { eventLocation, eventSummary } from '@leerkring/domain/ical/event-texts';
import { EMBED_WORDS } from './embed-words.ts';
import { Html, html } from './html.ts';

/** Tells the page around it how high it is, so that its frame needs no scroll bar of its own. */
const SCRIPT = `new ResizeObserver(()=>parent.postMessage({leerkring:'height',height:Math.ceil(document.documentElement.getBoundingClientRect().height),address:location.href},'*')).observe(document.documentElement)`;

interface EmbedPage {
  name: string;
  slug: string;
  /** Path of the calendar feed that has the same sessions. */
  feed: string;
  language: ExportLanguage;
  /** Language of the network's own words. */
  wordsLanguage: string;
  all: boolean;
  sessions: readonly ExportSession[];
  origin: string;
  style: string;
}

/** The page and the policy under which a browser runs it: this very style and script, and nothing else. */
export function embedPage(page: EmbedPage): { body: string; policy: string } {
  const words = EMBED_WORDS[page.language];
  const months = Map.groupBy(page.sessions, ({ startsOn }) => startsOn.slice(0, 7));
  const programme = `${page.origin}/n/${encodeURIComponent(page.slug)}`;
  const main = html`<main aria-labelledby="name">
<h1 id="name" lang="${page.wordsLanguage}">${page.name}</h1>
<p class="lead">${page.all ? words.all : words.coming}${page.sessions.some(({ season }) => season?.isDemo) ? ` · ${words.invented}` : null}</p>
${page.sessions.length === 0 ? html`<p class="none">${words.none}</p>` : null}
${[...months].map(([month, sessions]) => monthOf(month, sessions, page))}
</main>
<footer><a href="${page.origin.replace(/^https?:/, 'webcal:')}${page.feed}">${words.subscribe}</a>${linkOut(programme, html`${words.more}`, words.newTab)}</footer>
<script>${new Html(SCRIPT)}</script>`;
  return documentOf(page.name, page.language, page.style, main, SCRIPT);
}

/** The same answer for a network that is not there and one that is not public. */
export function missingPage(language: ExportLanguage, style: string): { body: string; policy: string } {
  const { missing } = EMBED_WORDS[language];
  return documentOf(missing, language, style, html`<main><h1>${missing}</h1></main>`, '');
}

function documentOf(title: string, language: string, style: string, content: Html, script: string) {
  const { markup } = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><style>${new Html(style)}</style></head>
<body>${content}</body></html>
`;
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${script ? hash(script) : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');
  return { body: markup, policy };
}

function monthOf(month: string, sessions: readonly ExportSession[], page: EmbedPage): Html {
  return html`<section><h2>${dayWords(`${month}-01`, page.language, { month: 'long', year: 'numeric' })}</h2>
<ol>${sessions.map((session) => lineOf(session, page))}</ol></section>
`;
}

function lineOf(session: ExportSession, { language, wordsLanguage, origin }: EmbedPage): Html {
  const words = EMBED_WORDS[language];
  const { group, format, region, theme, startsOn, endsOn, startTime, endTime, status } = session;
  const name = eventSummary(
    {
      ...session,
      status: 'confirmed',
      groupName: group?.name ?? null,
      formatTitle: format?.title ?? null,
      regionName: region?.name ?? null,
      themeTitle: theme?.title ?? null,
    },
    language,
  );
  const until =
    endsOn === startsOn
      ? null
      : `${words.to} ${dayWords(endsOn, language, { day: 'numeric', month: 'short' })}`;
  const facts = [
    until,
    startTime && [startTime, endTime].filter(Boolean).join('–'),
    eventLocation(session, language),
  ];
  const url = `${origin}/sessions/${encodeURIComponent(session.id)}`;
  return html`<li class="${status === 'cancelled' ? 'off' : 'on'}">
<time datetime="${startsOn}"><b>${Number(startsOn.slice(8))}</b><span>${dayWords(startsOn, language, { weekday: 'short' })}</span></time>
<p class="title" lang="${wordsLanguage}">${group ? html`<span class="code">${group.code}</span>` : null}${linkOut(url, html`${name}`, words.newTab)}</p>
<p class="facts">${status === 'cancelled' ? html`<span class="word">${words.cancelled}</span>${facts.some(Boolean) ? ' · ' : ''}` : null}${facts.filter(Boolean).join(' · ')}</p>
</li>
`;
}

/** Out of the frame: a page of ours may not stand in it. */
function linkOut(url: string, words: Html, newTab: string): Html {
  return html`<a href="${url}" target="_blank" rel="noopener" title="${newTab}">${words}</a>`;
}

function dayWords(day: string, language: ExportLanguage, options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
