/** `pnpm bench planner`: how good and how fast the year planner is. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readProblem } from '@leerkring/domain/planner/format/read-problem';
import { GOAL, type GrowthRow, measureGrowth } from './growth.ts';
import { comparePeers } from './peers/compare-peers.ts';
import { median, timedPlan } from './timed-plan.ts';
import { INSTANCES, readInstance, torontoFolder } from './toronto.ts';
import { measureYear, type YearRow } from './year.ts';

const FILE = fileURLToPath(new URL('../../results/planner.json', import.meta.url));

const OPTIONS = {
  parts: { type: 'string', default: 'toronto,peers,year,growth' },
  'peer-seconds': { type: 'string', default: '30' },
  seconds: { type: 'string', default: '60' },
  seeds: { type: 'string', default: '5' },
  only: { type: 'string', default: '' },
  sizes: { type: 'string', default: '100,1000,10000' },
  'by-work': { type: 'boolean', default: false },
} as const;

interface TorontoRow {
  name: string;
  published: number;
  /** Cost per student of each seed, by the checker. */
  costs: number[];
  cost: number;
  /** Per cent above the published cost. */
  gap: number;
  hard: number;
}

/** Every instance of the folder through the public format, with several seeds each. */
function benchToronto(
  folder: string,
  names: readonly string[],
  seconds: number,
  seeds: number,
  byWork: boolean,
): TorontoRow[] {
  console.log(
    `Toronto instances, ${seconds} s${byWork ? ' of counted work' : ''}, median of ${seeds} seeds (cost per student, gap to the published)`,
  );
  const rows: TorontoRow[] = [];
  for (const instance of INSTANCES) {
    if (names.length > 0 && !names.includes(instance.name)) continue;
    const { students, problem } = readInstance(folder, instance);
    const reading = readProblem(problem);
    if (!reading.ok) throw new Error(`${instance.name}: ${reading.issues[0]?.message}`);
    const begin = performance.now();
    const plans = Array.from(
      { length: seeds },
      (_, at) => timedPlan(reading.value, seconds, at + 1, byWork).plan,
    );
    const costs = plans.map(({ score }) => score.soft / students);
    const cost = median(costs);
    const { name, published } = instance;
    const gap = 100 * (cost / published - 1);
    const hard = Math.max(...plans.map(({ score }) => score.hard));
    rows.push({ name, published, costs, cost, gap, hard });
    console.log(
      `${name.padEnd(12)}${published.toFixed(2).padStart(10)}${cost.toFixed(3).padStart(10)}${`${gap.toFixed(2)} %`.padStart(10)}  hard ${hard}  ${costs.map((each) => each.toFixed(3)).join(' ')}  ${((performance.now() - begin) / 1000 / seeds).toFixed(0)} s a seed`,
    );
  }
  const mean = rows.reduce((sum, { gap }) => sum + gap, 0) / rows.length;
  console.log(
    `mean gap ${mean.toFixed(2)} %, largest ${Math.max(...rows.map(({ gap }) => gap)).toFixed(2)} %`,
  );
  return rows;
}

function printedGrowth(rows: GrowthRow[]): GrowthRow[] {
  console.log(
    `\nReal-shaped years (5 sessions a group, 2 people a session), seconds of processor time until nothing is broken, and until a session costs at most ${GOAL}`,
  );
  const times = (seconds: number | null, ratio: number | null) =>
    `${seconds === null ? '-' : seconds.toFixed(2)} s${ratio === null ? '' : ` (x ${ratio.toFixed(1)})`}`.padEnd(
      20,
    );
  for (const row of rows)
    console.log(
      `${String(row.sessions).padStart(8)} sessions  ${times(row.feasibleAfter, row.feasibleRatio)}${times(row.goalAfter, row.goalRatio)}in the end ${row.softPerSession.toFixed(2)} a session  ${row.memory} MB`,
    );
  return rows;
}

/**
 * Runs the bench, prints tables and writes `packages/bench/results/planner.json`; parts that were not run keep what they
 * said before.
 * @param args `--parts toronto,peers,year,growth` for some of it; `--seconds S` and `--seeds N` for the Toronto
 * instances, `--only a,b` for some of them, `--by-work` to count work instead of time (for a busy machine);
 * `--peer-seconds S` for each solver; `--sizes a,b` for the growing years.
 */
export async function benchPlanner(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const listed = (text: string) => text.split(',').filter((each) => each !== '');
  const parts = listed(values.parts);
  const folder = parts.includes('toronto') ? torontoFolder() : null;
  if (parts.includes('toronto') && folder === null)
    console.log('LEERKRING_SHARED is not set: no Toronto instances');
  if (folder)
    keep({
      toronto: benchToronto(
        folder,
        listed(values.only),
        Number(values.seconds),
        Number(values.seeds),
        values['by-work'],
      ),
    });
  if (parts.includes('peers')) keep({ peers: await comparePeers(Number(values['peer-seconds'])) });
  if (parts.includes('year')) keep({ year: printedYear(measureYear()) });
  if (parts.includes('growth'))
    keep({ growth: printedGrowth(measureGrowth(listed(values.sizes).map(Number))) });
  console.error(`written: ${FILE}`);
}

function printedYear(year: YearRow): YearRow {
  console.log(
    `\nCost of every day for one of 1,000 sessions: ${year.incremental.toFixed(2)} ms; each day afresh ${year.afresh.toFixed(0)} ms; ${year.ratio.toFixed(0)} times faster; ${year.isEqual ? 'the same numbers' : 'OTHER NUMBERS'}`,
  );
  return year;
}

function keep(part: object): void {
  mkdirSync(dirname(FILE), { recursive: true });
  const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  writeFileSync(FILE, `${JSON.stringify({ ...before, ...part }, null, 2)}\n`);
}
