import { isPlainDate } from '@leerkring/domain/calendar/plain-date';
import { explain } from '@leerkring/domain/planner/explain';
import type { Command } from './commands.ts';
import { InputError, UsageError } from './failures.ts';
import { callOf, printJson, wholeNumberOf } from './plan-command-call.ts';
import { planFile, problemFile } from './plan-command-files.ts';

const OPTIONS = { series: { type: 'string' }, index: { type: 'string' }, date: { type: 'string' } } as const;

/** `leerkring explain`: what one session would cost on a day, or on every day, and why. */
export const explainCommand: Command = {
  name: 'explain',
  usage: 'explain PROBLEM.json PLAN.json --series ID --index N [--date YYYY-MM-DD]',
  run(args) {
    const { values, files } = callOf('explain', args, ['PROBLEM.json', 'PLAN.json'], OPTIONS);
    if (values.series === undefined) throw new UsageError('explain: which --series?');
    if (values.index === undefined) throw new UsageError('explain: which --index?');
    const key = { series: values.series, index: wholeNumberOf('explain: --index', values.index, 1, 1) };
    const { date } = values;
    if (date !== undefined && !isPlainDate(date))
      throw new UsageError(`explain: --date "${date}" is not a YYYY-MM-DD date`);
    const problem = problemFile(files[0] as string);
    const series = problem.series.find(({ id }) => id === key.series);
    if (!series) throw new InputError(`${files[0]}: has no series "${key.series}"`);
    if (key.index > series.sessions)
      throw new InputError(
        `${files[0]}: "${key.series}" has ${series.sessions} sessions, no number ${key.index}`,
      );
    printJson({ days: explain(problem, planFile(files[1] as string, problem), key, date) });
    return 0;
  },
};
