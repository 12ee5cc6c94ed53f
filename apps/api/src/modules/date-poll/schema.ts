import * as stored from '@leerkring/db/generated/prisma/enums';
import { builder } from '../../builder.ts';
import { AvailabilityKind } from '../availability/enums.ts';
import './invited-types.ts';
import { findPollOf, inviteesInOrder, optionsInOrder, pollsInOrder } from './reads.ts';
import { draftReminders, type PollReminder } from './reminders.ts';

const DatePollState = builder.enumType(stored.DatePollState, { name: 'DatePollState' });

builder.prismaObject('DatePollOption', {
  fields: (t) => ({
    id: t.exposeID('id'),
    date: t.expose('date', { type: 'Date' }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    endTime: t.expose('endTime', { type: 'LocalTime', nullable: true }),
    isChosen: t.exposeBoolean('isChosen'),
  }),
});

builder.prismaObject('DatePollAnswer', {
  fields: (t) => ({
    optionId: t.exposeID('optionId'),
    answer: t.expose('answer', { type: AvailabilityKind }),
  }),
});

builder.prismaObject('DatePollInvitee', {
  description: 'Somebody who is asked, as coordinators see her.',
  fields: (t) => ({
    id: t.exposeID('id'),
    person: t.relation('person'),
    email: t.string({
      nullable: true,
      select: { person: { select: { email: true } } },
      resolve: ({ person }) => person.email,
    }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
    remindedAt: t.expose('remindedAt', { type: 'DateTime', nullable: true }),
    comment: t.exposeString('comment', { nullable: true }),
    answers: t.relation('answers'),
  }),
});

const PollReminderRef = builder.objectRef<PollReminder>('PollReminder').implement({
  description: 'A mail that is ready for somebody who has not answered: nothing has been sent.',
  fields: (t) => ({
    inviteeId: t.exposeID('inviteeId'),
    personId: t.exposeID('personId'),
    name: t.exposeString('name'),
    email: t.exposeString('email', { nullable: true }),
    subject: t.exposeString('subject'),
    text: t.exposeString('text'),
    url: t.exposeString('url', { description: 'Her own signed link; whoever has it may answer for her.' }),
    remindedAt: t.expose('remindedAt', { type: 'DateTime', nullable: true }),
  }),
});

builder.prismaObject('DatePoll', {
  description: 'The question which of some dates suit, for its coordinators.',
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    explanation: t.exposeString('explanation', { nullable: true }),
    state: t.expose('state', { type: DatePollState }),
    sought: t.exposeInt('sought'),
    answerBy: t.expose('answerBy', { type: 'Date', nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
    season: t.relation('season', { nullable: true }),
    group: t.relation('group', { nullable: true }),
    format: t.relation('format', { nullable: true }),
    session: t.relation('session', { nullable: true }),
    options: t.relation('options', { query: optionsInOrder }),
    invitees: t.relation('invitees', { query: inviteesInOrder }),
    inviteeCount: t.relationCount('invitees'),
    answeredCount: t.relationCount('invitees', { where: { answeredAt: { not: null } } }),
    reminders: t.field({
      type: [PollReminderRef],
      description: 'A mail for each who has not answered, while the poll is open.',
      select: { id: true },
      resolve: ({ id }, _args, context) => draftReminders(context, id),
    }),
  }),
});

builder.prismaObjectFields('Network', (t) => ({
  datePolls: t.relatedConnection('datePolls', {
    cursor: 'id',
    nullable: true,
    totalCount: true,
    query: pollsInOrder,
  }),
  datePoll: t.prismaField({
    type: 'DatePoll',
    nullable: true,
    args: { id: t.arg.id({ description: 'Absent: the latest.' }) },
    resolve: (query, network, { id }, context) => findPollOf(context, query, network.id, id),
  }),
}));
