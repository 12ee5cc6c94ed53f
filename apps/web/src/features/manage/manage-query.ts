import { graphql } from '../../generated/gql.ts';

/** All that a coordinator edits of a network but its sessions, with the versions that edits ask for. */
export const ManageQuery = graphql(`
  query Manage($slug: String!) {
    network(slug: $slug) {
      id
      version
      viewerMayEdit
      slug
      name
      summary
      background
      goal
      approach
      language
      timeZone
      visibility
      logoUrl
      color
      periodStart
      periodEnd
      periodNote
      publishedOn
      contactName
      contactRole
      contactEmail
      contactNote
      registrationState
      registrationUnit
      registrationNote
      principleCount
      outcomeNote
      isDemo
      responsibleOrganisation {
        id
        name
      }
      seasons {
        id
        version
        name
        startsOn
        endsOn
        isDemo
      }
      regions {
        id
        version
        name
        code
        municipalityCount
        schoolHolidayRegion
        parentId
      }
      tracks {
        id
        version
        label
        title
        purpose
        description
        audience
        color
      }
      meetingFormats {
        id
        version
        title
        purpose
        learningAims
        explanation
        audience
        audienceDependsOnTheme
        durationMinutes
        isDurationApproximate
        placeNote
        facilitatorNote
        onlyWithEnoughInterest
        track {
          id
        }
        norms {
          id
          version
          scope
          timesPerYear
          asNeeded
          pattern
          slots {
            id
            version
            months
            year
          }
        }
        agendaItems {
          id
          version
          title
          startTime
          minutes
        }
      }
      groups {
        id
        version
        name
        code
        kind
        color
        description
        minSize
        maxSize
        sizeUnit
        announcedSessions
        registrationState
        registrationNote
        track {
          id
        }
        theme {
          id
        }
        format {
          id
        }
        region {
          id
        }
      }
      themes {
        id
        version
        title
        description
        audience
        isStanding
        isToBeChosen
        choiceNote
        registrationState
        registrationNote
        track {
          id
        }
        format {
          id
        }
        questions {
          id
          version
          text
        }
      }
      questions {
        id
        version
        text
      }
      capacityRules {
        id
        version
        formatId
        themeId
        groupKind
        per
        min
        max
        unit
        level
        note
      }
      delegationRules {
        id
        version
        formatId
        groupKind
        per
        minPeople
        maxPeople
        isExtra
        functions
        level
        note
      }
      places {
        id
        version
        name
        address
        city
        room
        capacity
        directions
        onlineUrl
      }
      undatedSeries {
        id
        version
        title
        count
        periodNote
        periodStart
        periodEnd
        isOnline
        status
        audience
        note
        seasonId
        groupId
        formatId
      }
      outcomes {
        id
        version
        kind
        title
        url
        description
        publishedOn
        sessionId
      }
      projectFacts {
        id
        version
        label
        value
        doubt
      }
      intendedResults {
        id
        version
        text
      }
      principles {
        id
        version
        text
      }
      actionLearningSteps {
        id
        version
        title
        question
      }
      participations {
        id
        version
        role
        announcedParticipants
        organisation {
          id
          name
          kind
        }
      }
      planningRules {
        ...PlanningRule_rule @unmask
      }
      closedDays {
        id
        version
        name
        startsOn
        endsOn
      }
    }
  }
`);
