import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { buildAsked } from './asked-people.ts';
import { buildHistory } from './history-of-network.ts';
import { buildReleases } from './release-history.ts';
import { buildScenario } from './scenario-of-network.ts';

const day = calendarDay('2026-12-10');
const later = calendarDay('2027-06-30');

/** Network fields that may be empty, all filled. */
const everyNetworkFact = {
  summary: 'Samenvatting',
  background: 'Aanleiding',
  goal: 'Doel',
  approach: 'Aanpak',
  logoUrl: 'https://example.nl/logo.svg',
  color: '#0b5c6b',
  periodStart: day,
  periodEnd: later,
  periodNote: 'een half jaar',
  publishedOn: day,
  contactName: 'Contact',
  contactRole: 'projectleider',
  contactEmail: 'contact@example.nl',
  contactNote: 'per mail',
  registrationUnit: 'municipalities',
  registrationNote: 'per gemeente',
  principleCount: 2,
  outcomeNote: 'breed gedeeld',
} as const;

/**
 * Writes a network in which no list is empty and no fact is missing, so that a null in an answer can only
 * mean that the reader may not see it.
 */
export async function buildWholeNetwork(
  prisma: PrismaClient,
  { slug, visibility }: { slug: string; visibility: 'public' | 'members' },
) {
  const organisation = await prisma.organisation.create({
    data: {
      name: `Organisatie ${slug}`,
      shortName: 'O',
      website: 'https://example.nl',
      schoolHolidayRegion: 'north',
    },
  });
  const network = await prisma.network.create({
    data: { ...everyNetworkFact, slug, visibility, name: slug, responsibleOrganisationId: organisation.id },
  });
  const maker = await prisma.user.create({ data: { name: 'Maker', email: `maker-${slug}@example.nl` } });
  const of = { networkId: network.id };
  const at = { ...of, position: 1 };
  await prisma.participation.create({
    data: { ...at, organisationId: organisation.id, role: 'deelnemer', announcedParticipants: 6 },
  });
  await prisma.intendedResult.create({ data: { ...at, text: 'Resultaat' } });
  await prisma.principle.create({ data: { ...at, text: 'Uitgangspunt' } });
  await prisma.projectFact.create({ data: { ...at, label: 'Looptijd', value: '2020', doubt: 'klopt niet' } });
  await prisma.actionLearningStep.create({ data: { ...at, title: 'Stap', question: 'Hoe?' } });
  await prisma.closedDay.create({ data: { ...of, name: 'Brugdag', startsOn: day, endsOn: day } });
  await prisma.closedDay.create({
    data: { organisationId: organisation.id, name: 'Sluitingsdag', startsOn: day, endsOn: day },
  });
  const parent = await prisma.region.create({
    data: { ...at, name: 'Geheel', municipalityCount: 9, code: 'G' },
  });
  const region = await prisma.region.create({
    data: { ...at, name: 'Deel', municipalityCount: 4, code: 'D', parentId: parent.id },
  });
  const programme = await buildProgramme(prisma, network.id);
  const dates = await buildDates(prisma, { networkId: network.id, regionId: region.id, ...programme });
  const textImport = await prisma.textImport.create({
    data: {
      ...of,
      userId: maker.id,
      text: 'w',
      undoneAt: day,
      changes: { made: { session: [] }, changed: [] },
    },
  });
  const changeSet = await buildHistory(prisma, {
    networkId: network.id,
    userId: maker.id,
    session: dates.session,
  });
  const scenario = await buildScenario(prisma, {
    networkId: network.id,
    seasonId: dates.season.id,
    userId: maker.id,
  });
  const asked = await buildAsked(prisma, { networkId: network.id, organisation, ...programme, ...dates });
  return {
    network,
    organisation,
    region,
    textImport,
    changeSet,
    scenario,
    ...programme,
    ...dates,
    ...asked,
  };
}

/** Tracks, formats with norms and rules, themes with questions. */
async function buildProgramme(prisma: PrismaClient, networkId: string) {
  const at = { networkId, position: 1 };
  const track = await prisma.track.create({
    data: {
      ...at,
      label: 'Lijn 1',
      title: 'Lijn',
      purpose: 'w',
      description: 'w',
      audience: 'w',
      color: '#0b5c6b',
    },
  });
  const format = await prisma.meetingFormat.create({
    data: {
      ...at,
      trackId: track.id,
      title: 'Vorm',
      purpose: 'w',
      learningAims: ['inform'],
      explanation: 'w',
      audience: 'w',
      durationMinutes: 90,
      placeNote: 'w',
      facilitatorNote: 'w',
      norms: {
        create: {
          timesPerYear: 2,
          pattern: '2x',
          slots: { create: { position: 1, months: [3], year: 2027 } },
        },
      },
      agendaItems: { create: { position: 1, title: 'Punt', startTime: '10:00', minutes: 15 } },
    },
  });
  const rule = { ...at, formatId: format.id, groupKind: 'workshop', note: 'w' } as const;
  await prisma.delegationRule.create({
    data: { ...rule, minPeople: 1, maxPeople: 2, functions: ['beleid'] },
  });
  const theme = await prisma.theme.create({
    data: {
      ...at,
      trackId: track.id,
      formatId: format.id,
      title: 'Thema',
      description: 'w',
      audience: 'w',
      choiceNote: 'w',
      registrationNote: 'w',
    },
  });
  await prisma.question.create({ data: { ...at, themeId: theme.id, text: 'Vraag bij thema?' } });
  await prisma.question.create({ data: { ...at, text: 'Leidende vraag?' } });
  await prisma.capacityRule.create({
    data: { ...rule, themeId: theme.id, min: 7, max: 10, unit: 'municipalities' },
  });
  return { track, format, theme };
}

interface ProgrammeIds {
  networkId: string;
  regionId: string;
  track: { id: string };
  format: { id: string };
  theme: { id: string };
}

/** Season, group, place, a released session and a draft, undated series, outcomes. */
async function buildDates(prisma: PrismaClient, { networkId, regionId, track, format, theme }: ProgrammeIds) {
  const at = { networkId, position: 1 };
  const ties = { trackId: track.id, formatId: format.id, themeId: theme.id, regionId };
  const season = await prisma.season.create({
    data: { networkId, name: 'Seizoen', startsOn: day, endsOn: later },
  });
  const group = await prisma.group.create({
    data: {
      ...at,
      ...ties,
      name: 'Groep 1',
      code: 'G1',
      description: 'w',
      minSize: 5,
      maxSize: 8,
      announcedSessions: 6,
      registrationNote: 'w',
    },
  });
  const place = await prisma.place.create({
    data: {
      networkId,
      name: 'Zaal',
      address: 'Straat 1',
      city: 'Utrecht',
      room: '1',
      capacity: 12,
      directions: 'w',
      onlineUrl: 'https://example.nl/zaal',
    },
  });
  const facts = {
    title: 'Bijeenkomst',
    startTime: '10:00',
    endTime: '12:00',
    isOnline: true,
    placeNote: 'w',
  };
  const session = await prisma.session.create({
    data: {
      ...facts,
      ...ties,
      networkId,
      seasonId: season.id,
      groupId: group.id,
      placeId: place.id,
      seriesId: 'reeks',
      sequence: 1,
      startsOn: day,
      endsOn: day,
      status: 'cancelled',
      cancelReason: 'ziekte',
      onlineUrl: 'https://example.nl/bijeenkomst',
      audience: 'w',
      description: 'w',
      agendaItems: { create: { position: 1, title: 'Punt', startTime: '10:00', minutes: 15 } },
    },
  });
  const release = await buildReleases(prisma, session);
  const draft = await prisma.session.create({
    data: {
      ...facts,
      networkId,
      seasonId: season.id,
      groupId: group.id,
      sequence: 2,
      startsOn: later,
      endsOn: later,
    },
  });
  await prisma.outcome.create({
    data: {
      ...at,
      sessionId: session.id,
      title: 'Verslag',
      url: 'https://example.nl',
      description: 'w',
      publishedOn: day,
    },
  });
  await prisma.undatedSeries.create({
    data: {
      ...at,
      seasonId: season.id,
      groupId: group.id,
      formatId: format.id,
      title: 'Vier online',
      count: 4,
      periodNote: 'eerste helft',
      periodStart: day,
      periodEnd: later,
      isOnline: true,
      audience: 'w',
      note: 'w',
    },
  });
  return { season, group, place, session, draft, release };
}
