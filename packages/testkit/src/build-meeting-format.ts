import type { MeetingFormat, Prisma } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { nextNumber } from './next-number.ts';

type MeetingFormatOverrides = Partial<Prisma.MeetingFormatCreateManyInput> &
  Pick<Prisma.MeetingFormatCreateManyInput, 'networkId'>;

/** A meeting format as it goes into the database. */
export function meetingFormatRow(overrides: MeetingFormatOverrides): Prisma.MeetingFormatCreateManyInput {
  const number = nextNumber();
  return { position: number, title: `Bijeenkomstvorm ${number}`, ...overrides };
}

/** Writes a kind of meeting, without norms. */
export function buildMeetingFormat(
  prisma: BuildingClient,
  overrides: MeetingFormatOverrides,
): Promise<MeetingFormat> {
  return prisma.meetingFormat.create({ data: meetingFormatRow(overrides) });
}
