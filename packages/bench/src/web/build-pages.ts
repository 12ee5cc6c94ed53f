import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, preview } from 'vite';

const PAGES = fileURLToPath(new URL('./page/', import.meta.url));
const WEB = fileURLToPath(new URL('../../../../apps/web/', import.meta.url));

/** Re-exports what the page of our own calendar needs, as if it stood among the sources of the web app. */
const OURS = `
import './styles/palette.css';
import './styles/base.css';
export { YearCalendar } from './features/calendar/year-calendar.tsx';
export { openCosts } from './features/planner/cost/cost-client.ts';
export { planCosts } from './features/planner/cost/plan-costs.ts';
export { costSource } from './features/session/cost/cost-source.ts';
export { LanesCalendar } from './features/calendar/lanes-calendar.tsx';
export { messages } from './locales/nl.po';
export { i18n } from '@lingui/core';
export { I18nProvider } from '@lingui/react';
`;

export interface ServedPages {
  url: string;
  close: () => Promise<void>;
}

/** Builds the pages of the bench as the web app itself is built, for production, and serves them. */
export async function servePages(): Promise<ServedPages> {
  const outDir = mkdtempSync(join(tmpdir(), 'leerkring-bench-web-'));
  // Babel looks for the macros of the web app from the folder of the command.
  process.chdir(WEB);
  const input = ['leerkring', 'full-calendar', 'big-calendar'].map((name) => join(PAGES, `${name}.html`));
  await build({
    configFile: join(WEB, 'vite.config.ts'),
    root: PAGES,
    logLevel: 'warn',
    plugins: [ours()],
    html: { cspNonce: '' },
    build: { outDir, emptyOutDir: true, target: 'esnext', rolldownOptions: { input } },
  });
  const server = await preview({
    configFile: false,
    root: PAGES,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The pages are not served');
  const close = async () => {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

function ours(): Plugin {
  const id = join(WEB, 'src/bench-entry.ts');
  return {
    name: 'leerkring-calendar',
    enforce: 'pre',
    resolveId: (source) => (source === 'virtual:leerkring-calendar' ? id : null),
    load: (asked) => (asked === id ? OURS : null),
  };
}
