import { builder } from '../../builder.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { AvailabilityKind } from '../availability/enums.ts';
import { StaleRowsError } from '../change/errors.ts';
import { answerDatePoll } from './answer-poll.ts';
import { closeDatePoll } from './close-poll.ts';
import type { InvitedPoll } from './invited-poll.ts';
import { InvitedPollRef } from './invited-types.ts';
import { markReminded } from './mark-reminded.ts';
import { findPoll, findSessions } from './reads.ts';
import { createDatePoll, editDatePoll, type PollOutcome, removeDatePoll } from './write-poll.ts';

const DatePollOptionInput = builder.inputType('DatePollOptionInput', {
  fields: (t) => ({
    date: t.field({ type: 'Date', required: true }),
    startTime: t.field({ type: 'LocalTime' }),
    endTime: t.field({ type: 'LocalTime' }),
  }),
});

const CreateDatePollInput = builder.inputType('CreateDatePollInput', {
  fields: (t) => ({
    networkId: t.id({ required: true }),
    title: t.string({ required: true }),
    explanation: t.string(),
    seasonId: t.id(),
    groupId: t.id(),
    formatId: t.id(),
    sessionId: t.id({
      description: 'The session that is to move to the date found; absent: new ones are made.',
    }),
    sought: t.int({ description: 'How many of the dates are sought.' }),
    answerBy: t.field({ type: 'Date' }),
    options: t.field({ type: [DatePollOptionInput], required: true, description: 'From 1 to 60.' }),
    personIds: t.idList({ required: true, description: 'People of the network, at most 500.' }),
  }),
});

const EditDatePollInput = builder.inputType('EditDatePollInput', {
  description:
    'Absent stays. Lists are given whole: a date or person that is left out goes with its answers.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    title: t.string(),
    explanation: t.string(),
    sought: t.int(),
    answerBy: t.field({ type: 'Date' }),
    isOpen: t.boolean({ description: 'False closes it without a choice, true opens it again.' }),
    options: t.field({ type: [DatePollOptionInput] }),
    personIds: t.idList(),
    renewLinksOf: t.idList({ description: 'People whose links, as sent before, are to be worthless.' }),
  }),
});

const RemoveDatePollInput = builder.inputType('RemoveDatePollInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

const CloseDatePollInput = builder.inputType('CloseDatePollInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    chosen: t.idList({ required: true, description: 'Ids of the dates that were chosen.' }),
  }),
});

const MarkRemindedInput = builder.inputType('MarkRemindedInput', {
  fields: (t) => ({ id: t.id({ required: true }), personIds: t.idList({ required: true }) }),
});

const DatePollAnswerInput = builder.inputType('DatePollAnswerInput', {
  fields: (t) => ({
    optionId: t.id({ required: true }),
    answer: t.field({ type: AvailabilityKind, description: 'can, ifNeeded or cannot; null takes it back.' }),
  }),
});

const AnswerDatePollInput = builder.inputType('AnswerDatePollInput', {
  description: 'By the token of a signed link, or for the viewer herself by the id of the poll.',
  fields: (t) => ({
    token: t.string(),
    pollId: t.id(),
    answers: t.field({ type: [DatePollAnswerInput], required: true }),
    comment: t.string({ description: 'Absent: as it is.' }),
  }),
});

const DatePollOk = builder.objectRef<PollOutcome>('DatePollOk').implement({
  fields: (t) => ({
    changeSetId: t.exposeID('changeSetId', { nullable: true, description: 'For undoChange.' }),
    datePoll: t.prismaField({
      type: 'DatePoll',
      nullable: true,
      description: 'Null when it is removed.',
      resolve: (query, { pollId }, _args, context) => findPoll(context, query, pollId),
    }),
    sessions: t.prismaField({
      type: ['Session'],
      description: 'Sessions that were made or moved.',
      resolve: (query, { sessionIds }, _args, context) => findSessions(context, query, sessionIds),
    }),
  }),
});

const DatePollResult = builder.unionType('DatePollResult', {
  types: [DatePollOk, StaleRowsError, InvalidInputError, NotAllowedError],
  resolveType: (value) =>
    value instanceof UserError ? (value.constructor as typeof NotAllowedError) : DatePollOk,
});

const AnswerDatePollOk = builder.objectRef<InvitedPoll>('AnswerDatePollOk').implement({
  fields: (t) => ({ datePoll: t.field({ type: InvitedPollRef, resolve: (answered) => answered }) }),
});

const AnswerDatePollResult = builder.unionType('AnswerDatePollResult', {
  types: [AnswerDatePollOk, InvalidInputError, NotAllowedError],
  resolveType: (value) =>
    value instanceof UserError ? (value.constructor as typeof NotAllowedError) : AnswerDatePollOk,
});

builder.mutationFields((t) => ({
  createDatePoll: t.field({
    type: DatePollResult,
    args: { input: t.arg({ type: CreateDatePollInput, required: true }) },
    resolve: (_root, { input }, context) => createDatePoll(context, input),
  }),
  editDatePoll: t.field({
    type: DatePollResult,
    args: { input: t.arg({ type: EditDatePollInput, required: true }) },
    resolve: (_root, { input }, context) => editDatePoll(context, input),
  }),
  removeDatePoll: t.field({
    type: DatePollResult,
    description: 'Removes a poll with its answers, and what they said of people’s time.',
    args: { input: t.arg({ type: RemoveDatePollInput, required: true }) },
    resolve: (_root, { input }, context) => removeDatePoll(context, input),
  }),
  closeDatePoll: t.field({
    type: DatePollResult,
    description: 'Closes a poll; the chosen dates become sessions of the plan, or move the one it was about.',
    args: { input: t.arg({ type: CloseDatePollInput, required: true }) },
    resolve: (_root, { input }, context) => closeDatePoll(context, input),
  }),
  markReminded: t.field({
    type: DatePollResult,
    description: 'Remembers that these people were sent their link just now.',
    args: { input: t.arg({ type: MarkRemindedInput, required: true }) },
    resolve: (_root, { input }, context) => markReminded(context, input),
  }),
  answerDatePoll: t.field({
    type: AnswerDatePollResult,
    description: 'Keeps the answers of an invited person; they become lines of her availability.',
    args: { input: t.arg({ type: AnswerDatePollInput, required: true }) },
    resolve: (_root, { input }, context) => answerDatePoll(context, input),
  }),
}));
