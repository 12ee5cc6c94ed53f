import { plainSession } from '../edits.ts';
import { speaksOfRegions } from '../format-traits.ts';
import { proposed } from '../proposed.ts';
import type { SessionFields } from '../types.ts';
import { type QuestionKind, question, typedAnswer } from './question-kind.ts';

/** "31 februari": no such day. It is left out unless the right date is given. */
export const impossibleDate: QuestionKind = {
  ask({ reading, answers }) {
    return reading.problems
      .filter((problem) => problem.code === 'impossibleDate')
      .map((problem) =>
        question(
          {
            code: 'impossibleDate',
            subject: String(problem.span[0]),
            found: problem,
            about: [`mended${problem.span[0]}`],
            values: { name: problem.text, reason: problem.reason },
            choices: [
              { code: 'leaveOut', value: 'leaveOut' },
              { code: 'otherDate', value: 'other', asks: 'date' },
            ],
          },
          answers,
        ),
      );
  },
  apply(things, { about, chosen, found }) {
    const date = typedAnswer(chosen, 'date');
    if (!date) return;
    // It belongs to the company of the dates around it, and shares their times.
    const near = things.sessions.filter((one) => Math.abs((one.found?.line ?? -9) - found.line) <= 1);
    const like = near.find((one) => one.found?.line === found.line) ?? near[0];
    const fields: SessionFields = plainSession(like?.fields.group ?? null, date);
    if (like) Object.assign(fields, { startTime: like.fields.startTime, endTime: like.fields.endTime });
    things.sessions.push(proposed('session', about[0] ?? 'mended', found, fields));
  },
};

/** A format that is about regions, with a norm that does not say whether it counts for each of them. */
export const regionalNorm: QuestionKind = {
  ask({ things, answers }) {
    return things.formats
      .filter(({ fields }) =>
        fields.norms.some((norm) => norm.timesPerYear !== null && norm.scope === 'network'),
      )
      .filter(({ fields }) => speaksOfRegions(`${fields.title} ${fields.explanation ?? ''}`))
      .map((format) =>
        question(
          {
            code: 'regionalNorm',
            subject: format.key,
            found: format.found ?? { line: 0, span: [0, 0] },
            about: [format.key],
            values: { name: format.fields.title },
            choices: [
              { code: 'perRegion', value: 'region' },
              { code: 'perNetwork', value: 'network' },
            ],
          },
          answers,
        ),
      );
  },
  apply(things, { about, chosen }) {
    const format = things.formats.find((one) => one.key === about[0]);
    for (const norm of format?.fields.norms ?? []) norm.scope = chosen === 'region' ? 'region' : 'network';
  },
};
