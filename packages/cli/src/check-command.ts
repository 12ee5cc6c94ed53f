import { evaluatePlan } from '@leerkring/domain/planner/evaluate-plan';
import type { Command } from './commands.ts';
import { callOf, printJson } from './plan-command-call.ts';
import { planFile, problemFile } from './plan-command-files.ts';

/** `leerkring check PROBLEM.json PLAN.json`: score, costs and violations, recomputed without the search. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check PROBLEM.json PLAN.json',
  run(args) {
    const { files } = callOf('check', args, ['PROBLEM.json', 'PLAN.json'], {});
    const problem = problemFile(files[0] as string);
    const { score, costs, unplanned, violations } = evaluatePlan(
      problem,
      planFile(files[1] as string, problem),
    );
    printJson({ version: 1, score, costs, unplanned, violations });
    return 0;
  },
};
