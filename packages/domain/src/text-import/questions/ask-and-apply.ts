import type { ImportQuestion } from '../question-types.ts';
import { fewerListed, moreListed } from './count-questions.ts';
import {
  confirmation,
  duplicateDate,
  endBeforeStart,
  publicHoliday,
  weekdayMismatch,
} from './date-questions.ts';
import { conflictingPeriod, existingNetwork } from './network-questions.ts';
import type { QuestionContext, QuestionKind } from './question-kind.ts';
import { impossibleDate, regionalNorm } from './text-questions.ts';
import { rolloverYear, seriesYear } from './year-questions.ts';

/** Every doubt that an import can raise about a text, in the order in which they are asked. */
const KINDS: readonly QuestionKind[] = [
  existingNetwork,
  conflictingPeriod,
  fewerListed,
  moreListed,
  seriesYear,
  rolloverYear,
  weekdayMismatch,
  impossibleDate,
  duplicateDate,
  endBeforeStart,
  publicHoliday,
  confirmation('weekend'),
  confirmation('offPatternWeekday'),
  confirmation('farFromNeighbours'),
  confirmation('outOfOrder'),
  confirmation('unclearDate'),
  confirmation('unclearYear'),
  confirmation('contradiction'),
  confirmation('normMismatch'),
  regionalNorm,
];

/** Asks everything of the draft first, so that no answer makes another question vanish; then applies the answers. */
export function askAndApply(context: QuestionContext): ImportQuestion[] {
  const years = new Set(
    [seriesYear, rolloverYear].flatMap((kind) => kind.ask(context)).flatMap((one) => one.about),
  );
  // The year is asked once for the whole series, not again for each of its dates.
  const again = (one: ImportQuestion): boolean =>
    one.code === 'unclearYear' && one.about.every((key) => years.has(key));
  const asked = KINDS.map((kind) => ({ kind, questions: kind.ask(context).filter((one) => !again(one)) }));
  for (const { kind, questions } of asked) for (const one of questions) kind.apply(context.things, one);
  return asked.flatMap(({ questions }) => questions);
}
