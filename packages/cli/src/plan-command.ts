import type { Plan } from '@leerkring/domain/planner/format/types';
import { searchPlan, withConflict } from '@leerkring/domain/planner/plan-year';
import type { Command } from './commands.ts';
import { callOf, numberOf, printJson, wholeNumberOf } from './plan-command-call.ts';
import { problemFile } from './plan-command-files.ts';

const OPTIONS = {
  seed: { type: 'string' },
  seconds: { type: 'string' },
  progress: { type: 'boolean' },
} as const;

/** `leerkring plan PROBLEM.json`: the best plan found, as JSON; an impossible problem has one too, which says so. */
export const planCommand: Command = {
  name: 'plan',
  usage: 'plan PROBLEM.json [--seed N] [--seconds S] [--progress]',
  run(args) {
    const { values, files } = callOf('plan', args, ['PROBLEM.json'], OPTIONS);
    const seed = wholeNumberOf('plan: --seed', values.seed, 1, 0);
    const seconds = numberOf('plan: --seconds', values.seconds, 10, 0);
    const problem = problemFile(files[0] as string);
    const begin = performance.now();
    let finish: () => Plan = () => ({ version: 1 }) as Plan;
    for (const look of searchPlan(problem, { seed, seconds, clock: () => performance.now() })) {
      finish = look.plan;
      if (values.progress && look.isBetter)
        console.error(
          `${((performance.now() - begin) / 1000).toFixed(1)} s  hard ${look.score.hard}  soft ${look.score.soft}`,
        );
    }
    printJson(withConflict(problem, finish()));
    return 0;
  },
};
