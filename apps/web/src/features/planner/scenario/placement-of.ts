import type { Placement } from '@leerkring/domain/scenario/placement';

/** A placement as an answer gives it: what is not known may be absent, and months are texts. */
export type PlacedSessionData = {
  [Key in Exclude<keyof Placement, 'months' | 'key' | 'startsOn' | 'endsOn'>]?: Placement[Key] | undefined;
} & Pick<Placement, 'key' | 'startsOn' | 'endsOn'> & { months: readonly string[] };

export function placementOf(data: PlacedSessionData): Placement {
  return {
    key: data.key,
    sessionId: data.sessionId ?? null,
    version: data.version ?? null,
    groupId: data.groupId ?? null,
    formatId: data.formatId ?? null,
    regionId: data.regionId ?? null,
    themeId: data.themeId ?? null,
    trackId: data.trackId ?? null,
    placeId: data.placeId ?? null,
    undatedId: data.undatedId ?? null,
    sequence: data.sequence ?? null,
    title: data.title ?? null,
    isOnline: data.isOnline ?? null,
    months: data.months.map((text) => {
      const [year = 0, month = 0] = text.split('-').map(Number);
      return { year, month };
    }),
    startsOn: data.startsOn,
    endsOn: data.endsOn,
    startTime: data.startTime ?? null,
    endTime: data.endTime ?? null,
  };
}
