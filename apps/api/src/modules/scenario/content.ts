import type { Session } from '@leerkring/db/generated/prisma/client';
import type { Placement } from '@leerkring/domain/scenario/placement';
import { type ScenarioContent, scenarioContentSchema } from '@leerkring/domain/scenario/scenario-content';

/** What a stored scenario holds; one that cannot be read holds nothing. */
export function contentOf(stored: unknown): ScenarioContent {
  const parsed = scenarioContentSchema.safeParse(stored);
  return parsed.success ? parsed.data : { version: 1, source: 'plan', sessions: [] };
}

/** A session as a scenario keeps it. */
export function placementOf(session: Session): Placement {
  const { groupId, formatId, regionId, themeId, trackId, placeId, sequence, title, isOnline } = session;
  return {
    key: '',
    sessionId: session.id,
    version: session.version,
    groupId,
    formatId,
    regionId,
    themeId,
    trackId,
    placeId,
    sequence,
    title,
    months: [],
    undatedId: null,
    isOnline,
    startsOn: session.startsOn.toISOString().slice(0, 10),
    endsOn: session.endsOn.toISOString().slice(0, 10),
    startTime: session.startTime,
    endTime: session.endTime,
  };
}
