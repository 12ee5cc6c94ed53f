import { replan } from '@leerkring/domain/planner/replan';
import { type CostAnswers, costAnswers } from './cost-answers.ts';
import type { FromCostWorker, ToCostWorker } from './cost-messages.ts';

let answers: CostAnswers | null = null;

const tell = (message: FromCostWorker) => postMessage(message);

/** Holds the plan that the page shows and answers what it asks: the page itself works out nothing. */
addEventListener('message', ({ data }: MessageEvent<ToCostWorker>) => {
  if (data.kind === 'plan') {
    answers = costAnswers(data);
    tell({ kind: 'broken', violations: answers.broken() });
  } else if (data.kind === 'ask' && answers) {
    const { id, key, ownPart } = data;
    const marks = answers.marks(key, ownPart);
    tell({ kind: 'marks', id, days: [...marks] });
    tell({ kind: 'reasons', id, days: answers.reasons(key, marks) });
  } else if (data.kind === 'replan') {
    tell({ kind: 'replanned', id: data.id, plan: replan(data.problem, data.assignments) });
  }
});
