import { replan } from '@leerkring/domain/planner/replan';
import type { Command } from './commands.ts';
import { callOf, printJson } from './plan-command-call.ts';
import { planFile, problemFile } from './plan-command-files.ts';

/** `leerkring replan`: the plan made to meet the problem with the fewest moves that were found. */
export const replanCommand: Command = {
  name: 'replan',
  usage: 'replan PROBLEM.json PLAN.json',
  run(args) {
    const { files } = callOf('replan', args, ['PROBLEM.json', 'PLAN.json'], {});
    const problem = problemFile(files[0] as string);
    printJson(replan(problem, planFile(files[1] as string, problem)));
    return 0;
  },
};
