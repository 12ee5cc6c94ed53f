import { SCHOOL_REGIONS } from '../calendar/school-holidays.ts';
import { regionStandIn, schoolStandIn } from './plan-people.ts';
import type { SeriesDraft } from './season-series.ts';
import type { PlanningInput, PlanningPerson } from './types.ts';

/** Who comes to the sessions of a series. */
export interface Company {
  attendees: string[];
  facilitators: string[];
  /** Who stand for a region, and are no people. */
  standIns: string[];
}

/**
 * Who comes: the members of the group, else the people of the region, else those in the groups of the theme, else
 * everyone in the network. A group's facilitators must be there, and those of a region at its own sessions. A region's
 * sessions have a stand-in with its school holidays; so do others where nobody's are known.
 */
export function companyFinder(input: PlanningInput): (series: SeriesDraft) => Company {
  const ofRegion = Map.groupBy(input.people, (one) => one.regionId);
  const parts = Map.groupBy(input.regions, (one) => one.parentId);
  const known = new Set(input.people.map((one) => one.id));
  const schoolOf = new Map(input.regions.map((one) => [one.id, one.schoolHolidayRegion]));
  const personOf = new Map(input.people.map((one) => [one.id, one]));
  const everyone = { attendees: input.people.map((one) => one.id), facilitators: [] };

  const peopleOfRegion = (regionId: string): PlanningPerson[] => [
    ...(ofRegion.get(regionId) ?? []),
    ...(parts.get(regionId) ?? []).flatMap((part) => peopleOfRegion(part.id)),
  ];
  const members = (groups: readonly PlanningInput['groups'][number][]) =>
    split(
      groups.flatMap((group) => group.members.filter((one) => known.has(one.personId))),
      (one) => one.personId,
    );
  const people = ({ group, regionId, themeId }: SeriesDraft) => {
    if (group) return members([group]);
    if (regionId) return split(peopleOfRegion(regionId), (one) => one.id);
    const ofTheme = themeId ? input.groups.filter((one) => one.themeId === themeId) : [];
    return ofTheme.length > 0 ? members(ofTheme) : everyone;
  };
  const schoolKnown = (id: string) => {
    const person = personOf.get(id);
    return person?.schoolHolidayRegion ?? schoolOf.get(person?.regionId ?? '');
  };
  return (series) => {
    const found = people(series);
    const { regionId } = series;
    const isRegional = !series.group && regionId !== null;
    if (regionId !== null && schoolOf.get(regionId) && (isRegional || found.attendees.length === 0))
      return { ...found, standIns: [regionStandIn(regionId)] };
    const isKnown = [...found.attendees, ...found.facilitators].some(schoolKnown);
    return { ...found, standIns: isKnown ? [] : schoolRegions(input).map(schoolStandIn) };
  };
}

function split<T extends { isFacilitator: boolean }>(people: readonly T[], idOf: (one: T) => string) {
  const ids = (isFacilitator: boolean) => [
    ...new Set(people.filter((one) => one.isFacilitator === isFacilitator).map(idOf)),
  ];
  const facilitators = ids(true);
  return { attendees: ids(false).filter((id) => !facilitators.includes(id)), facilitators };
}

/** Those of the network's regions; all of them where none is known. */
function schoolRegions({ regions }: PlanningInput) {
  const own = new Set(regions.map((one) => one.schoolHolidayRegion));
  return own.has('north') || own.has('middle') || own.has('south')
    ? SCHOOL_REGIONS.filter((region) => own.has(region))
    : SCHOOL_REGIONS;
}
