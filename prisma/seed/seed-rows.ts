import type { Prisma } from '@leerkring/db/generated/prisma/client';

/** Rows to be written, by table. */
export interface SeedRows {
  network: Prisma.NetworkCreateManyInput[];
  intendedResult: Prisma.IntendedResultCreateManyInput[];
  projectFact: Prisma.ProjectFactCreateManyInput[];
  region: Prisma.RegionCreateManyInput[];
  participation: Prisma.ParticipationCreateManyInput[];
  membership: Prisma.MembershipCreateManyInput[];
  track: Prisma.TrackCreateManyInput[];
  meetingFormat: Prisma.MeetingFormatCreateManyInput[];
  norm: Prisma.NormCreateManyInput[];
  normSlot: Prisma.NormSlotCreateManyInput[];
  theme: Prisma.ThemeCreateManyInput[];
  question: Prisma.QuestionCreateManyInput[];
  actionLearningStep: Prisma.ActionLearningStepCreateManyInput[];
  capacityRule: Prisma.CapacityRuleCreateManyInput[];
  delegationRule: Prisma.DelegationRuleCreateManyInput[];
  group: Prisma.GroupCreateManyInput[];
  groupMember: Prisma.GroupMemberCreateManyInput[];
  place: Prisma.PlaceCreateManyInput[];
  season: Prisma.SeasonCreateManyInput[];
  session: Prisma.SessionCreateManyInput[];
  undatedSeries: Prisma.UndatedSeriesCreateManyInput[];
  agendaItem: Prisma.AgendaItemCreateManyInput[];
  outcome: Prisma.OutcomeCreateManyInput[];
  planningRule: Prisma.PlanningRuleCreateManyInput[];
}

export function emptyRows(): SeedRows {
  return {
    network: [],
    intendedResult: [],
    projectFact: [],
    region: [],
    participation: [],
    membership: [],
    track: [],
    meetingFormat: [],
    norm: [],
    normSlot: [],
    theme: [],
    question: [],
    actionLearningStep: [],
    capacityRule: [],
    delegationRule: [],
    group: [],
    groupMember: [],
    place: [],
    season: [],
    session: [],
    undatedSeries: [],
    agendaItem: [],
    outcome: [],
    planningRule: [],
  };
}

/** Writes the rows, table by table, each after those that it refers to. */
export async function insertRows(prisma: Prisma.TransactionClient, rows: SeedRows): Promise<void> {
  await prisma.network.createMany({ data: rows.network });
  await prisma.intendedResult.createMany({ data: rows.intendedResult });
  await prisma.projectFact.createMany({ data: rows.projectFact });
  await prisma.region.createMany({ data: rows.region });
  await prisma.participation.createMany({ data: rows.participation });
  await prisma.place.createMany({ data: rows.place });
  await prisma.track.createMany({ data: rows.track });
  await prisma.meetingFormat.createMany({ data: rows.meetingFormat });
  await prisma.norm.createMany({ data: rows.norm });
  await prisma.normSlot.createMany({ data: rows.normSlot });
  await prisma.theme.createMany({ data: rows.theme });
  await prisma.question.createMany({ data: rows.question });
  await prisma.actionLearningStep.createMany({ data: rows.actionLearningStep });
  await prisma.capacityRule.createMany({ data: rows.capacityRule });
  await prisma.delegationRule.createMany({ data: rows.delegationRule });
  await prisma.group.createMany({ data: rows.group });
  await prisma.membership.createMany({ data: rows.membership });
  await prisma.groupMember.createMany({ data: rows.groupMember });
  await prisma.season.createMany({ data: rows.season });
  await prisma.session.createMany({ data: rows.session });
  await prisma.undatedSeries.createMany({ data: rows.undatedSeries });
  await prisma.agendaItem.createMany({ data: rows.agendaItem });
  await prisma.outcome.createMany({ data: rows.outcome });
  await prisma.planningRule.createMany({ data: rows.planningRule });
}
