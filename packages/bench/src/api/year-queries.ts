/** The year of a network with its groups and the names of their members, as the calendar of Leerkring asks for it. */
export const OUR_YEAR = `query Year($slug: String!) {
  network(slug: $slug) {
    name
    groups { id name code members { isFacilitator membership { person { name } } } }
    sessions {
      id title sequence startsOn endsOn startTime endTime status version
      group { id } format { id title } place { name city }
    }
  }
}`;

/** The same of PostGraphile: with aliases the answer is the same JSON, but for the writing of enums and order of keys. */
export const PEER_YEAR = `query Year($id: String!) {
  network: networkByRowId(rowId: $id) {
    name
    groups: groupsByNetworkIdList {
      id: rowId name code
      members: groupMembersByGroupIdList {
        isFacilitator
        membership: membershipByMembershipId { person: personByPersonId { name } }
      }
    }
    sessions: sessionsByNetworkIdList {
      id: rowId title sequence startsOn endsOn startTime endTime status version
      group: groupByGroupId { id: rowId } format: meetingFormatByFormatId { id: rowId title }
      place: placeByPlaceId { name city }
    }
  }
}`;
