import { graphql } from '../../generated/gql.ts';

/** A planning rule whole, as it is planned by and as it is edited. */
graphql(`
  fragment PlanningRule_rule on PlanningRule {
    id
    version
    formatId
    groupId
    weekdays
    dayParts
    months
    durationMinutes
    minGapDays
    idealGapDays
    quorumPercent
    needsPlace
    morningStart
    afternoonStart
    eveningStart
    attendanceWeight
    gapsWeight
    holidaysWeight
    preferenceWeight
    spacingWeight
    stabilityWeight
  }
`);

/** All that planning a season reckons with, in one answer. */
export const PlanningDataQuery = graphql(`
  query PlanningData($slug: String!, $seasonId: ID!) {
    network(slug: $slug) {
      id
      planningRules {
        ...PlanningRule_rule @unmask
      }
      planning(seasonId: $seasonId) {
        timeZone
        today
        season {
          id
          name
          startsOn
          endsOn
        }
        formats {
          id
          title
          durationMinutes
          norms {
            id
            scope
            timesPerYear
            asNeeded
            slots {
              months
              year
            }
          }
        }
        regions {
          id
          name
          parentId
          schoolHolidayRegion
        }
        groups {
          id
          name
          formatId
          regionId
          themeId
          trackId
          announcedSessions
          members {
            personId
            isFacilitator
          }
        }
        themes {
          id
          title
          formatId
          trackId
        }
        undated {
          id
          title
          count
          formatId
          groupId
          periodNote
          periodStart
          periodEnd
          isOnline
        }
        sessions {
          id
          version
          seasonId
          groupId
          formatId
          regionId
          themeId
          trackId
          placeId
          sequence
          title
          startsOn
          endsOn
          startTime
          endTime
          isOnline
          isPinned
          status
        }
        released {
          id
          startsOn
          endsOn
          startTime
          endTime
          placeId
        }
        people {
          id
          name
          regionId
          schoolHolidayRegion
          organisationId
          isFacilitator
          maxSessionsPerDay
          maxSessionsPerWeek
          availability {
            kind
            weekday
            dayPart
            startsOn
            endsOn
            startTime
            endTime
          }
          busy {
            startsOn
            endsOn
            startTime
            endTime
          }
        }
        places {
          id
          name
          capacity
          isOnline
          availability {
            kind
            weekday
            dayPart
            startsOn
            endsOn
            startTime
            endTime
          }
        }
        closedDays {
          name
          organisationId
          startsOn
          endsOn
        }
        schoolHolidays {
          name
          region
          startsOn
          endsOn
        }
      }
    }
  }
`);
