import { graphql } from '../../generated/gql.ts';
import type {
  DatePollRoomQuery as DatePollRoomData,
  PollFormQuery as PollFormData,
} from '../../generated/graphql.ts';

graphql(`
  fragment DatePoll_poll on DatePoll {
    id
    title
    explanation
    state
    sought
    answerBy
    version
    answeredCount
    inviteeCount
    group {
      id
      name
    }
    session {
      id
      title
      startsOn
    }
    options {
      id
      date
      startTime
      endTime
      isChosen
    }
    invitees {
      id
      email
      answeredAt
      remindedAt
      comment
      person {
        id
        name
      }
      answers {
        optionId
        answer
      }
    }
    reminders {
      inviteeId
      personId
      name
      email
      subject
      text
      url
      remindedAt
    }
  }
`);

/** The polls of a network, and one of them with who answered what. */
export const DatePollRoomQuery = graphql(`
  query DatePollRoom($slug: String!, $id: ID) {
    network(slug: $slug) {
      id
      slug
      name
      timeZone
      viewerMayEdit
      datePolls(first: 100) {
        edges {
          node {
            id
            title
            state
            answerBy
            answeredCount
            inviteeCount
          }
        }
      }
      datePoll(id: $id) {
        ...DatePoll_poll @unmask
      }
    }
  }
`);

/** What a new poll can be about and whom it can ask. */
export const PollFormQuery = graphql(`
  query PollForm($slug: String!, $from: Date!) {
    network(slug: $slug) {
      id
      closedDays {
        id
        name
        startsOn
        endsOn
      }
      groups {
        id
        name
        members {
          id
          membership {
            id
            person {
              id
              name
            }
          }
        }
      }
      meetingFormats {
        id
        title
      }
      sessions(from: $from) {
        id
        title
        startsOn
        startTime
        endTime
        status
        sequence
        group {
          id
          name
        }
        format {
          id
          title
        }
        region {
          id
          name
        }
      }
      availability(first: 100) {
        edges {
          node {
            id
            person {
              id
              name
            }
          }
        }
      }
    }
    schoolHolidays(from: "2020-01-01", to: "2040-12-31") {
      id
      name
      region
      startsOn
      endsOn
    }
  }
`);

export type PollRoomNetwork = NonNullable<DatePollRoomData['network']>;
export type Poll = NonNullable<PollRoomNetwork['datePoll']>;
export type PollOption = Poll['options'][number];
export type PollFormHoliday = PollFormData['schoolHolidays'][number];
export type PollFormNetwork = NonNullable<PollFormData['network']>;
