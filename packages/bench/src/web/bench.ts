/** `pnpm bench web`: our year calendar in Chromium, beside FullCalendar and react-big-calendar, with the same events. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { servePages } from './build-pages.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { type Contender, measure, type Run } from './measure.ts';

const RESULTS = fileURLToPath(new URL('../../results/', import.meta.url));
const COUNTS = [1_000, 10_000];
const RUNS = 3;

const OURS: Contender = {
  name: 'Leerkring, year',
  page: 'leerkring.html',
  event: '[data-session]',
  day: '[data-date]',
  walks: '[data-date][tabindex="0"]',
  costed: 'td[data-cost]',
};
const CONTENDERS: Contender[] = [
  OURS,
  {
    name: 'FullCalendar, multi-month',
    page: 'full-calendar.html',
    event: '.fc-daygrid-event',
    day: '.fc-daygrid-day',
  },
  {
    name: 'react-big-calendar, 12 months',
    page: 'big-calendar.html',
    event: '.rbc-event',
    day: '.rbc-day-bg',
  },
];
/** No other has them; told for the record. */
const LANES: Contender = {
  name: 'Leerkring, lanes (200)',
  page: 'leerkring.html?view=lanes',
  event: '[data-session]',
  day: '[data-week]',
  walks: '[data-week][tabindex="0"]',
  costed: 'i[data-cost]',
};

interface Row extends Run {
  name: string;
  count: number;
}

export async function benchWeb(): Promise<void> {
  const pages = await servePages();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(executablePath ? { executablePath } : {}),
  });
  const rows: Row[] = [];
  try {
    for (const count of COUNTS) {
      for (const who of [...CONTENDERS, LANES]) {
        const runs: Run[] = [];
        for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, pages.url, who, count));
        rows.push({ name: who.name, count, ...medianRun(runs) });
      }
    }
  } finally {
    await browser.close();
    await pages.close();
  }
  for (const count of COUNTS) printTable(rows.filter((row) => row.count === count));
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, 'web.json'), `${JSON.stringify({ runs: RUNS, rows }, null, 2)}\n`);
}

/** Of each figure the median: no single run tells. */
function medianRun(runs: readonly Run[]): Run {
  const median = (key: keyof Run) => {
    const inOrder = runs.map((run) => run[key]).sort((a, b) => a - b);
    return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
  };
  return {
    firstRender: median('firstRender'),
    dragFrame: median('dragFrame'),
    inTime: median('inTime'),
    nodes: median('nodes'),
    walkFrame: median('walkFrame'),
    walkInTime: median('walkInTime'),
  };
}

function printTable(rows: readonly Row[]): void {
  const [ours] = rows;
  if (!ours) return;
  console.log(`\n${ours.count.toLocaleString('en')} events, median of ${RUNS} runs`);
  const line = (cells: string[]) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(18))).join(''));
  line([
    '',
    'first render',
    'beside ours',
    'drag, p95 frame',
    'within 17 ms',
    'nodes',
    'arrow keys, p95',
    'within 17 ms',
  ]);
  for (const row of rows) {
    line([
      row.name,
      `${row.firstRender.toFixed(0)} ms`,
      row === ours ? '' : `x ${(row.firstRender / ours.firstRender).toFixed(1)}`,
      `${row.dragFrame.toFixed(1)} ms`,
      `${(row.inTime * 100).toFixed(1)} %`,
      row.nodes.toLocaleString('en'),
      row.walkFrame > 0 ? `${row.walkFrame.toFixed(1)} ms` : '',
      row.walkFrame > 0 ? `${(row.walkInTime * 100).toFixed(1)} %` : '',
    ]);
  }
}
