import { graphql } from '../../generated/gql.ts';

/** Everything that a network holds, as far as a text can meet it: one question, asked when a text is read into it. */
export const ImportTargetQuery = graphql(`
  query ImportTarget($slug: String!) {
    network(slug: $slug) {
      id
      version
      slug
      name
      goal
      approach
      language
      timeZone
      visibility
      periodStart
      periodEnd
      periodNote
      publishedOn
      contactName
      contactEmail
      contactNote
      registrationState
      registrationNote
      principleCount
      viewerMayEdit
      seasons {
        id
        version
        name
        startsOn
        endsOn
      }
      tracks {
        id
        version
        label
        title
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
        onlyWithEnoughInterest
        norms {
          id
          scope
          timesPerYear
          asNeeded
          pattern
          slots {
            id
            months
            year
          }
        }
      }
      themes {
        id
        version
        title
        isToBeChosen
        choiceNote
        isStanding
        format {
          id
        }
        questions {
          id
          text
        }
      }
      groups {
        id
        version
        name
        code
        kind
        color
        announcedSessions
        minSize
        maxSize
        sizeUnit
      }
      sessions {
        id
        version
        sequence
        title
        startsOn
        endsOn
        startTime
        endTime
        placeNote
        isOnline
        status
        audience
        description
        cancelReason
        group {
          id
        }
        format {
          id
        }
        place {
          id
          name
        }
      }
      capacityRules {
        id
        groupKind
        per
        min
        max
        unit
        note
      }
      delegationRules {
        id
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
      undatedSeries {
        id
        title
        count
        periodNote
        periodStart
        periodEnd
        isOnline
        status
      }
      intendedResults {
        id
        text
      }
      projectFacts {
        id
        label
        value
      }
      questions {
        id
        text
      }
      textImports(first: 10) {
        edges {
          node {
            id
            ...TextImportLine_textImport
          }
        }
      }
    }
  }
`);
