import { isCoordinatorOf, type Viewer } from '../../access/viewer.ts';

interface ExpectedPerson {
  personId: string;
  person: { name: string };
}

interface PersonPlace {
  personId: string;
  networkId: string;
  regionId: string | null;
  groupMembers: { groupId: string }[];
}

interface FoundSession {
  id: string;
  networkId: string;
  groupId: string | null;
  regionId: string | null;
  startsOn: Date;
  endsOn: Date;
  startTime: string | null;
  endTime: string | null;
  title: string | null;
  sequence: number | null;
  network: { name: string };
  group: { name: string } | null;
  format: { title: string } | null;
  region: { name: string } | null;
}

/** A session elsewhere, as far as the reader may know it. */
export type BusySession = Pick<FoundSession, 'id' | 'title' | 'sequence'> & {
  groupName: string | null;
  formatTitle: string | null;
  regionName: string | null;
  networkName: string;
};

/** When some of the people are elsewhere. Where the reader may not know where, it says when and how many only. */
export interface BusyTime {
  startsOn: Date;
  endsOn: Date;
  startTime: string | null;
  endTime: string | null;
  people: number;
  names: string[];
  session: BusySession | null;
}

interface BusyInput {
  viewer: Viewer;
  people: ExpectedPerson[];
  places: PersonPlace[];
  sessions: FoundSession[];
}

/**
 * Who of the people is in each session. A session is named, and they with it, only to a reader who may read who is
 * in it: the coordinator of its network, or somebody of its group.
 */
export function busyTimes({ viewer, people, places, sessions }: BusyInput): BusyTime[] {
  const names = new Map(people.map(({ personId, person }) => [personId, person.name]));
  const { ofGroup, ofNetwork } = byPlace(places);
  return sessions.flatMap((session): BusyTime[] => {
    const { groupId, networkId, regionId, startsOn, endsOn, startTime, endTime } = session;
    const there = groupId
      ? (ofGroup.get(groupId) ?? [])
      : (ofNetwork.get(networkId) ?? []).filter((one) => !regionId || one.regionId === regionId);
    const persons = [...new Set(there.map(({ personId }) => personId))];
    if (persons.length === 0) return [];
    const isKnown = isCoordinatorOf(viewer, networkId) || (groupId !== null && viewer.groupIds.has(groupId));
    const named = persons.flatMap((id) => names.get(id) ?? []).sort((a, b) => a.localeCompare(b));
    return [
      {
        startsOn,
        endsOn,
        startTime,
        endTime,
        people: persons.length,
        names: isKnown ? named : [],
        session: isKnown ? known(session) : null,
      },
    ];
  });
}

function byPlace(places: PersonPlace[]) {
  const ofGroup = new Map<string, PersonPlace[]>();
  const ofNetwork = new Map<string, PersonPlace[]>();
  const add = (to: Map<string, PersonPlace[]>, key: string, place: PersonPlace) => {
    const there = to.get(key);
    if (there) there.push(place);
    else to.set(key, [place]);
  };
  for (const place of places) {
    add(ofNetwork, place.networkId, place);
    for (const { groupId } of place.groupMembers) add(ofGroup, groupId, place);
  }
  return { ofGroup, ofNetwork };
}

function known({ id, title, sequence, network, group, format, region }: FoundSession): BusySession {
  return {
    id,
    title,
    sequence,
    groupName: group?.name ?? null,
    formatTitle: format?.title ?? null,
    regionName: region?.name ?? null,
    networkName: network.name,
  };
}
