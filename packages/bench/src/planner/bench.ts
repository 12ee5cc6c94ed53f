/** `pnpm bench planner`: how good and how fast the year planner is. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readProblem } from '@leerkring/domain/planner/format/read-problem';
import { measureGrowth, measureYear } from './growth.ts';
import { median, timedPlan } from './timed-plan.ts';
import { INSTANCES, readInstance, torontoFolder } from './toronto.ts';

const RESULTS_FOLDER = fileURLToPath(new URL('../../results/', import.meta.url));

const OPTIONS = {
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

function printGrowth(rows: ReturnType<typeof measureGrowth>): void {
  console.log('\nReal-shaped years (5 sessions a group, 2 people a session)');
  for (const { sessions, feasibleAfter, ratio, soft, softPerSession, memory } of rows)
    console.log(
      `${String(sessions).padStart(8)} sessions  nothing broken after ${feasibleAfter?.toFixed(2) ?? '-'} s${
        ratio === null ? '' : ` (x ${ratio.toFixed(1)})`
      }  soft ${soft} (${softPerSession.toFixed(2)} a session)  ${memory} MB`,
    );
}

/**
 * Runs the bench, prints tables and writes `packages/bench/results/planner.json`.
 * @param args `--seconds S` and `--seeds N` for the Toronto instances, `--only a,b` for some of them, `--by-work`
 * to count work instead of time (for a busy machine), `--sizes a,b` for the growing years.
 */
export function benchPlanner(args: string[]): void {
  const { values } = parseArgs({ args, options: OPTIONS });
  const listed = (text: string) => text.split(',').filter((each) => each !== '');
  const folder = torontoFolder();
  if (folder === null) console.log('LEERKRING_SHARED is not set: no Toronto instances');
  const toronto = folder
    ? benchToronto(
        folder,
        listed(values.only),
        Number(values.seconds),
        Number(values.seeds),
        values['by-work'],
      )
    : [];
  const year = measureYear();
  console.log(
    `\nCost of every day for one of 1,000 sessions: ${year.incremental.toFixed(2)} ms; each day afresh ${year.afresh.toFixed(0)} ms; ${year.ratio.toFixed(0)} times faster; ${year.isEqual ? 'the same numbers' : 'OTHER NUMBERS'}`,
  );
  const growth = measureGrowth(listed(values.sizes).map(Number), 0.4);
  printGrowth(growth);
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const file = join(RESULTS_FOLDER, 'planner.json');
  writeFileSync(file, `${JSON.stringify({ toronto, year, growth }, null, 2)}\n`);
  console.error(`written: ${file}`);
}
