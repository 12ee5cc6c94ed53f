import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { groupRow } from '@leerkring/testkit/build-group';
import { groupMemberRow } from '@leerkring/testkit/build-group-member';
import { meetingFormatRow } from '@leerkring/testkit/build-meeting-format';
import { membershipRow } from '@leerkring/testkit/build-membership';
import { networkRow } from '@leerkring/testkit/build-network';
import { placeRow } from '@leerkring/testkit/build-place';
import { regionRow } from '@leerkring/testkit/build-region';
import { themeRow } from '@leerkring/testkit/build-theme';
import { trackRow } from '@leerkring/testkit/build-track';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import type { MemberSeed, NetworkSeed } from './network-seed.ts';
import { optionalDay } from './optional-day.ts';
import { seasonRows } from './season-rows.ts';
import { type KnownIds, type SeedNames, seedNames } from './seed-names.ts';
import { emptyRows, type SeedRows } from './seed-rows.ts';

/** Unfolds a network into rows of every table. Throws if it refers to a name that it does not hold. */
export function networkRows(seed: NetworkSeed, known: KnownIds): SeedRows {
  const rows = emptyRows();
  const names = seedNames(seed, known);
  addNetwork(rows, seed, names);
  addProgramme(rows, seed, names);
  addThemes(rows, seed, names);
  addGroups(rows, seed, names);
  addMembers(rows, seed, names);
  addPlanningRules(rows, seed, names);
  seasonRows(rows, seed, names);
  return rows;
}

function addNetwork(rows: SeedRows, seed: NetworkSeed, names: SeedNames): void {
  const { networkId } = names;
  const { periodStart, periodEnd, publishedOn, ...facts } = seed.network;
  rows.network.push(
    networkRow({
      ...facts,
      id: networkId,
      periodStart: optionalDay(periodStart),
      periodEnd: optionalDay(periodEnd),
      publishedOn: optionalDay(publishedOn),
      responsibleOrganisationId: names.organisation(seed.responsibleOrganisation),
    }),
  );
  for (const [position, text] of list(seed.intendedResults))
    rows.intendedResult.push({ networkId, position, text });
  for (const [position, fact] of list(seed.projectFacts))
    rows.projectFact.push({ networkId, position, ...fact });
  for (const [position, { partOf, ...region }] of list(seed.regions)) {
    const id = names.newId('region', region.name);
    rows.region.push(
      regionRow({
        ...region,
        id,
        networkId,
        position,
        parentId: names.region(partOf),
      }),
    );
  }
  for (const [position, { organisation, ...participation }] of list(seed.participations)) {
    const organisationId = names.organisation(organisation);
    if (organisationId)
      rows.participation.push({
        ...participation,
        networkId,
        position,
        organisationId,
      });
  }
  for (const place of seed.places ?? []) {
    rows.place.push(placeRow({ ...place, id: names.newId('place', place.name), networkId }));
  }
}

function addProgramme(rows: SeedRows, seed: NetworkSeed, names: SeedNames): void {
  const { networkId } = names;
  for (const [position, track] of list(seed.tracks)) {
    rows.track.push(
      trackRow({
        ...track,
        id: names.newId('track', track.title),
        networkId,
        position,
      }),
    );
  }
  for (const [position, { track, norm, agenda, ...format }] of list(seed.formats)) {
    const formatId = names.newId('format', format.title);
    const trackId = names.track(track);
    rows.meetingFormat.push(
      meetingFormatRow({
        ...format,
        id: formatId,
        networkId,
        position,
        trackId,
      }),
    );
    for (const [place, title] of list(agenda)) rows.agendaItem.push({ formatId, position: place, title });
    if (norm) addNorm(rows, formatId, norm, names.newId('norm', format.title));
  }
  for (const [position, { format, ...rule }] of list(seed.capacityRules)) {
    rows.capacityRule.push({
      ...rule,
      networkId,
      position,
      formatId: names.format(format),
    });
  }
  for (const [position, { format, ...rule }] of list(seed.delegationRules)) {
    rows.delegationRule.push({
      ...rule,
      networkId,
      position,
      formatId: names.format(format),
    });
  }
}

function addNorm(
  rows: SeedRows,
  formatId: string,
  { slots, ...norm }: NonNullable<NonNullable<NetworkSeed['formats']>[number]['norm']>,
  id: string,
): void {
  rows.norm.push({ ...norm, id, formatId });
  for (const [position, slot] of list(slots)) rows.normSlot.push({ ...slot, normId: id, position });
}

function addThemes(rows: SeedRows, seed: NetworkSeed, names: SeedNames): void {
  const { networkId } = names;
  for (const [position, { key, track, format, questions, ...theme }] of list(seed.themes)) {
    const id = names.newId('theme', key);
    const formatId = names.format(format);
    rows.theme.push(
      themeRow({
        title: null,
        ...theme,
        id,
        networkId,
        position,
        formatId,
        trackId: names.track(track),
      }),
    );
    for (const [place, text] of list(questions)) {
      rows.question.push({ networkId, themeId: id, position: place, text });
    }
  }
  for (const [position, text] of list(seed.questions)) rows.question.push({ networkId, position, text });
  for (const [position, step] of list(seed.actionLearningSteps)) {
    rows.actionLearningStep.push({ ...step, networkId, position });
  }
}

function addGroups(rows: SeedRows, seed: NetworkSeed, names: SeedNames): void {
  const { networkId } = names;
  for (const [position, { track, theme, format, region, ...group }] of list(seed.groups)) {
    rows.group.push(
      groupRow({
        ...group,
        id: names.newId('group', group.name),
        networkId,
        position,
        trackId: names.track(track),
        themeId: names.theme(theme),
        formatId: names.format(format),
        regionId: names.region(region),
      }),
    );
  }
}

function addMembers(rows: SeedRows, seed: NetworkSeed, names: SeedNames): void {
  for (const member of seed.members ?? []) {
    const id = names.newId('membership', member.person);
    rows.membership.push(membership(member, id, names));
    const groups = [...(member.groups ?? []), ...(member.leads ?? [])];
    for (const group of groups) {
      const groupId = names.group(group);
      const isFacilitator = member.leads?.includes(group) ?? false;
      if (groupId) rows.groupMember.push(groupMemberRow({ groupId, membershipId: id, isFacilitator }));
    }
  }
}

function addPlanningRules(rows: SeedRows, seed: NetworkSeed, names: SeedNames): void {
  const { networkId } = names;
  for (const { format, group, ...rule } of seed.planningRules ?? [])
    rows.planningRule.push({
      ...rule,
      networkId,
      formatId: names.format(format),
      groupId: names.group(group),
    });
}

function membership(member: MemberSeed, id: string, names: SeedNames): Prisma.MembershipCreateManyInput {
  return membershipRow({
    id,
    networkId: names.networkId,
    personId: names.person(member.person),
    organisationId: names.organisation(member.organisation),
    regionId: names.region(member.region),
    function: member.function,
    roles: member.roles ?? ['member'],
    startsOn: member.startsOn ? calendarDay(member.startsOn) : undefined,
  });
}

/** Pairs of place (from 0) and value; nothing for a list that is not there. */
function list<Value>(values: readonly Value[] | undefined): [number, Value][] {
  return [...(values ?? []).entries()];
}
