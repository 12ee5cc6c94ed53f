import { builder } from '../../builder.ts';
import { AvailabilityKind } from '../availability/enums.ts';
import { Viewer } from '../viewer/schema.ts';
import { type InvitedPoll, ownPolls, pollOfToken } from './invited-poll.ts';

const InvitedPollOption = builder.objectRef<InvitedPoll['options'][number]>('InvitedPollOption').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    date: t.expose('date', { type: 'Date' }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    endTime: t.expose('endTime', { type: 'LocalTime', nullable: true }),
    isChosen: t.exposeBoolean('isChosen'),
    answer: t.expose('answer', { type: AvailabilityKind, nullable: true, description: 'Her own.' }),
  }),
});

type Others = NonNullable<InvitedPoll['others']>[number];

const OtherAnswer = builder.objectRef<Others['answers'][number]>('OtherAnswer').implement({
  fields: (t) => ({
    optionId: t.exposeID('optionId'),
    answer: t.expose('answer', { type: AvailabilityKind }),
  }),
});

const OtherAnswers = builder.objectRef<Others>('OtherAnswers').implement({
  fields: (t) => ({ name: t.exposeString('name'), answers: t.expose('answers', { type: [OtherAnswer] }) }),
});

export const InvitedPollRef = builder.objectRef<InvitedPoll>('InvitedPoll').implement({
  description: 'A date poll as an invited person sees it, with or without account.',
  fields: (t) => ({
    id: t.exposeID('inviteeId', { description: 'Of her invitation.' }),
    token: t.exposeString('token', { description: 'Of her own link, /poll/<token>.' }),
    title: t.exposeString('title'),
    explanation: t.exposeString('explanation', { nullable: true }),
    networkName: t.exposeString('networkName'),
    personName: t.exposeString('personName', { description: 'Hers: whose answers they are.' }),
    groupName: t.exposeString('groupName', { nullable: true }),
    answerBy: t.expose('answerBy', { type: 'Date', nullable: true }),
    isOpen: t.exposeBoolean('isOpen', { description: 'It can be answered now.' }),
    isPast: t.exposeBoolean('isPast', { description: 'Its last day to answer is over.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
    comment: t.exposeString('comment', { nullable: true }),
    othersAnswered: t.exposeInt('othersAnswered'),
    options: t.expose('options', { type: [InvitedPollOption] }),
    others: t.expose('others', {
      type: [OtherAnswers],
      nullable: true,
      description: 'Who answered what: only for herself, signed in, in the network.',
    }),
  }),
});

builder.queryField('datePoll', (t) =>
  t.field({
    type: InvitedPollRef,
    nullable: true,
    description: 'By the token of a signed link; null for any other text.',
    args: { token: t.arg.string({ required: true }) },
    resolve: (_root, { token }, context) => pollOfToken(context, token),
  }),
);

builder.objectField(Viewer, 'datePolls', (t) =>
  t.field({
    type: [InvitedPollRef],
    description: 'The open polls that ask her something.',
    resolve: (_viewer, _args, context) => ownPolls(context),
  }),
);
