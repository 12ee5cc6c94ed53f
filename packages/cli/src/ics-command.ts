import { planCalendar } from '@leerkring/domain/ical/plan-calendar';
import type { Command } from './commands.ts';
import { callOf } from './plan-command-call.ts';
import { planFile, problemFile } from './plan-command-files.ts';

/** `leerkring ics PROBLEM.json PLAN.json`: the plan as an iCalendar file on standard output. */
export const icsCommand: Command = {
  name: 'ics',
  usage: 'ics PROBLEM.json PLAN.json',
  run(args) {
    const { files } = callOf('ics', args, ['PROBLEM.json', 'PLAN.json'], {});
    const problem = problemFile(files[0] as string);
    process.stdout.write(planCalendar(problem, planFile(files[1] as string, problem), new Date()));
    return 0;
  },
};
