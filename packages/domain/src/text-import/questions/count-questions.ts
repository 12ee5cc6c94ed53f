import type { ImportQuestion } from '../question-types.ts';
import type { GroupFields, Proposed } from '../types.ts';
import { type QuestionContext, type QuestionKind, question } from './question-kind.ts';

/** "Six announced, five listed": is one still to be planned, or is the number of dates right? */
export const fewerListed: QuestionKind = {
  ask: (context) =>
    context.things.groups.flatMap((group) => askGroup(context, group, 'fewerListedThanAnnounced')),
  apply(things, { about, chosen, values }) {
    const group = things.groups.find((one) => one.key === about[0]);
    if (group && chosen === 'listed') group.fields.announcedSessions = values.listed ?? null;
  },
};

/** More dates than announced: the dates are right, or the last ones do not belong to it. */
export const moreListed: QuestionKind = {
  ask: (context) =>
    context.things.groups.flatMap((group) => askGroup(context, group, 'moreListedThanAnnounced')),
  apply(things, { about, chosen, values }) {
    const group = things.groups.find((one) => one.key === about[0]);
    if (!group) return;
    if (chosen === 'listed') group.fields.announcedSessions = values.listed ?? null;
    const sessions = things.sessions.filter((one) => one.fields.group === group.key);
    if (chosen === 'announced') for (const extra of sessions.slice(values.announced)) extra.included = false;
  },
};

function askGroup(
  context: QuestionContext,
  group: Proposed<GroupFields>,
  code: 'fewerListedThanAnnounced' | 'moreListedThanAnnounced',
): ImportQuestion[] {
  const { things, answers } = context;
  const sessions = things.sessions.filter((one) => one.fields.group === group.key);
  const listed = sessions.filter((one) => one.fields.status !== 'cancelled').length;
  const announced = group.fields.announcedSessions;
  const differs =
    announced !== null && (code === 'fewerListedThanAnnounced' ? listed < announced : listed > announced);
  // A group without any date is a plan to be made, not a contradiction.
  if (!differs || listed === 0) return [];
  const fewer = { code: 'planLater', value: 'planLater' } as const;
  const more = { code: 'announcedIsRight', value: 'announced' } as const;
  const dates = { code: 'listedIsRight', value: 'listed' } as const;
  return [
    question(
      {
        code,
        subject: group.key,
        found: group.found ?? { line: 0, span: [0, 0] },
        about: [group.key],
        values: { name: group.fields.name, listed, announced },
        choices: code === 'fewerListedThanAnnounced' ? [fewer, dates] : [dates, more],
      },
      answers,
    ),
  ];
}
