import { graphql } from '../../generated/gql.ts';
import type { InvitedPoll_PollFragment, OwnPolls_ViewerFragment } from '../../generated/graphql.ts';

graphql(`
  fragment InvitedPoll_poll on InvitedPoll {
    id
    token
    title
    explanation
    networkName
    personName
    groupName
    answerBy
    isOpen
    isPast
    answeredAt
    comment
    othersAnswered
    options {
      id
      date
      startTime
      endTime
      isChosen
      answer
    }
    others {
      name
      answers {
        optionId
        answer
      }
    }
  }
`);

/** A poll by the signed link of who is asked. */
export const InvitedPollQuery = graphql(`
  query InvitedPoll($token: String!) {
    datePoll(token: $token) {
      ...InvitedPoll_poll @unmask
    }
  }
`);

export const AnswerDatePollMutation = graphql(`
  mutation AnswerDatePoll($input: AnswerDatePollInput!) {
    answerDatePoll(input: $input) {
      ... on AnswerDatePollOk {
        datePoll {
          ...InvitedPoll_poll @unmask
        }
      }
      ... on InvalidInputError {
        message
      }
      ... on NotAllowedError {
        message
      }
    }
  }
`);

/** The open polls that ask the viewer something. */
graphql(`
  fragment OwnPolls_viewer on Viewer {
    datePolls {
      id
      token
      title
      networkName
      answerBy
      isOpen
      options {
        id
        answer
      }
    }
  }
`);

export type OwnPoll = OwnPolls_ViewerFragment['datePolls'][number];
export type InvitedPoll = InvitedPoll_PollFragment;
