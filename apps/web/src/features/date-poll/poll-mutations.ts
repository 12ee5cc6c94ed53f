import { graphql } from '../../generated/gql.ts';

graphql(`
  fragment DatePollResult_result on DatePollResult {
    ... on DatePollOk {
      changeSetId
      datePoll {
        ...DatePoll_poll @unmask
      }
    }
    ... on StaleRowsError {
      message
    }
    ... on InvalidInputError {
      message
      path
    }
    ... on NotAllowedError {
      message
    }
  }
`);

export const CreateDatePollMutation = graphql(`
  mutation CreateDatePoll($input: CreateDatePollInput!) {
    createDatePoll(input: $input) {
      ...DatePollResult_result @unmask
    }
  }
`);

export const EditDatePollMutation = graphql(`
  mutation EditDatePoll($input: EditDatePollInput!) {
    editDatePoll(input: $input) {
      ...DatePollResult_result @unmask
    }
  }
`);

export const RemoveDatePollMutation = graphql(`
  mutation RemoveDatePoll($input: RemoveDatePollInput!) {
    removeDatePoll(input: $input) {
      ...DatePollResult_result @unmask
    }
  }
`);

export const CloseDatePollMutation = graphql(`
  mutation CloseDatePoll($input: CloseDatePollInput!) {
    closeDatePoll(input: $input) {
      ...DatePollResult_result @unmask
    }
  }
`);

export const MarkRemindedMutation = graphql(`
  mutation MarkReminded($input: MarkRemindedInput!) {
    markReminded(input: $input) {
      ...DatePollResult_result @unmask
    }
  }
`);
