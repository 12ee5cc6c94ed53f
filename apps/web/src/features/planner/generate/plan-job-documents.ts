import { graphql } from '../../../generated/gql.ts';

export const StartPlanJobMutation = graphql(`
  mutation StartPlanJob($input: StartPlanJobInput!) {
    startPlanJob(input: $input) {
      ... on StartPlanJobOk {
        job {
          id
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

export const StopPlanJobMutation = graphql(`
  mutation StopPlanJob($input: StopPlanJobInput!) {
    stopPlanJob(input: $input) {
      ... on StopPlanJobOk {
        job {
          id
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

export const PlanJobQuery = graphql(`
  query PlanJob($id: ID!, $withPlan: Boolean!) {
    planJob(id: $id) {
      id
      state
      share
      elapsed
      isStopped
      score {
        hard
        soft
      }
      plan @include(if: $withPlan) {
        score {
          hard
          soft
        }
        costs {
          constraint
          cost
        }
        broken {
          constraint
          subjects
          amount
        }
        standing
        unplanned
        conflict {
          requirements {
            constraint
            subjects
          }
          isMinimal
        }
        placements {
          ...PlacedSession_placement @unmask
        }
      }
    }
  }
`);
