import { differentPeriods } from '../draft-network.ts';
import { normaliseName } from '../normalise-name.ts';
import { type QuestionKind, question } from './question-kind.ts';

const NOWHERE = { line: 0, span: [0, 0] as const };

/** The text bears the name of a network that the reader looks after already. */
export const existingNetwork: QuestionKind = {
  ask({ things, networks, answers }) {
    const name = normaliseName(things.network.fields.name);
    const same = networks.filter((one) => normaliseName(one.name) === name && name !== '');
    if (same.length === 0) return [];
    return [
      question(
        {
          code: 'existingNetwork',
          subject: 'network',
          found: things.network.found ?? NOWHERE,
          about: ['network'],
          values: { name: things.network.fields.name },
          choices: [
            ...same.map((one) => ({
              code: 'intoNetwork' as const,
              value: `network:${one.id}`,
              name: one.name,
            })),
            { code: 'newNetwork', value: 'new' },
          ],
        },
        answers,
      ),
    ];
  },
  // The caller reads what that network holds, and proposes again with it.
  apply() {},
};

/** The text names two periods that do not agree: which one is the run of the network? */
export const conflictingPeriod: QuestionKind = {
  ask({ reading, answers }) {
    const periods = differentPeriods(reading);
    const doubt = reading.problems.find((problem) => problem.code === 'conflictingPeriod');
    const first = periods[0];
    if (periods.length < 2 || !doubt || !first) return [];
    const held = periods.find(
      (one) => one.start === reading.period?.start && one.end === reading.period?.end,
    );
    const ordered = held ? [held, ...periods.filter((one) => one !== held)] : periods;
    return [
      question(
        {
          code: 'conflictingPeriod',
          subject: 'network',
          found: doubt.line > 0 ? doubt : first,
          about: ['network'],
          values: { reason: doubt.reason },
          choices: [
            ...ordered.map(({ start, end }) => ({
              code: 'usePeriod' as const,
              value: `period:${start ?? ''}/${end ?? ''}`,
              period: { start, end },
            })),
            { code: 'noPeriod', value: 'none' },
          ],
        },
        answers,
      ),
    ];
  },
  apply(things, { choices, chosen }) {
    const period = choices.find((choice) => choice.value === chosen)?.period;
    things.network.fields.periodStart = period?.start ?? null;
    things.network.fields.periodEnd = period?.end ?? null;
  },
};
