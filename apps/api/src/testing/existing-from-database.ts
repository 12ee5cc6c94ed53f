import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { ExistingNetwork } from '@leerkring/domain/text-import/existing';

const day = (date: Date): string => date.toISOString().slice(0, 10);
const dayOrNull = (date: Date | null): string | null => date && day(date);

/** A network as the web app would have read it, straight from the database, for tests of importing twice. */
export async function existingFromDatabase(prisma: PrismaClient, id: string): Promise<ExistingNetwork> {
  const one = await prisma.network.findUniqueOrThrow({
    where: { id },
    include: {
      seasons: true,
      tracks: true,
      meetingFormats: { include: { norms: { include: { slots: true } } } },
      themes: true,
      groups: true,
      sessions: { include: { place: true } },
      capacityRules: true,
      delegationRules: true,
      undatedSeries: true,
      intendedResults: true,
      projectFacts: true,
      questions: true,
    },
  });
  const unversioned = <Row extends object>(rows: Row[]) =>
    rows.map((row) => ({ ...(row as Omit<Row, 'version'>), version: null }));
  return {
    network: {
      ...one,
      language: one.language === 'en' ? 'en' : 'nl',
      periodStart: dayOrNull(one.periodStart),
      periodEnd: dayOrNull(one.periodEnd),
      publishedOn: dayOrNull(one.publishedOn),
    },
    seasons: one.seasons.map((season) => ({
      ...season,
      startsOn: day(season.startsOn),
      endsOn: day(season.endsOn),
    })),
    tracks: one.tracks,
    formats: one.meetingFormats,
    themes: one.themes.map((theme) => ({ ...theme, format: theme.formatId })),
    groups: one.groups,
    sessions: one.sessions.map((session) => ({
      ...session,
      group: session.groupId,
      format: session.formatId,
      placeNote: session.placeNote ?? session.place?.name ?? null,
      placeName: session.place?.name ?? null,
      startsOn: day(session.startsOn),
      endsOn: day(session.endsOn),
    })),
    capacities: unversioned(one.capacityRules),
    delegations: unversioned(one.delegationRules).map((rule) => ({ ...rule, format: rule.formatId })),
    undatedSeries: unversioned(one.undatedSeries).map((series) => ({
      ...series,
      periodStart: dayOrNull(series.periodStart),
      periodEnd: dayOrNull(series.periodEnd),
    })),
    intendedResults: unversioned(one.intendedResults),
    projectFacts: unversioned(one.projectFacts),
    questions: unversioned(one.questions).map((question) => ({ ...question, theme: question.themeId })),
  };
}
