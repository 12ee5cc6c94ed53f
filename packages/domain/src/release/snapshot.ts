import type { PlainDate } from '../calendar/plain-date.ts';

export type ReleasedStatus = 'planned' | 'confirmed' | 'held' | 'cancelled';

/** One point of a session's programme. */
export interface SnapshotItem {
  id: string;
  position: number;
  title: string;
  startTime: string | null;
  minutes: number | null;
  version: number;
}

/** What others lent their name to a session when it was released: they may be renamed or gone by now. */
export interface SnapshotNames {
  group: string | null;
  format: string | null;
  track: string | null;
  theme: string | null;
  region: string | null;
  place: string | null;
}

/** A session as a release keeps it: the columns that people see, by the names of the model. */
export interface SnapshotSession {
  id: string;
  icalUid: string;
  icalSequence: number;
  seasonId: string | null;
  groupId: string | null;
  formatId: string | null;
  trackId: string | null;
  themeId: string | null;
  regionId: string | null;
  placeId: string | null;
  sequence: number | null;
  seriesId: string | null;
  title: string | null;
  startsOn: PlainDate;
  endsOn: PlainDate;
  startTime: string | null;
  endTime: string | null;
  isOnline: boolean | null;
  onlineUrl: string | null;
  placeNote: string | null;
  audience: string | null;
  description: string | null;
  status: ReleasedStatus;
  cancelReason: string | null;
  agenda: readonly SnapshotItem[];
  names: SnapshotNames;
}

type Named = { name: string } | null;
type Titled = { title: string | null } | null;

/** A session as it stands in the database, with what lends it its names. Calendar days are midnight UTC. */
export interface StoredSession
  extends Omit<SnapshotSession, 'startsOn' | 'endsOn' | 'agenda' | 'names'>,
    Record<'group' | 'region' | 'place', Named>,
    Record<'format' | 'track' | 'theme', Titled> {
  startsOn: Date;
  endsOn: Date;
}

/** The relations that snapshotOf needs, as Prisma selects them. */
export const SNAPSHOT_NAMES = {
  group: { select: { name: true } },
  region: { select: { name: true } },
  place: { select: { name: true } },
  format: { select: { title: true } },
  track: { select: { title: true } },
  theme: { select: { title: true } },
} as const;

/** What a release keeps of a session. */
export function snapshotOf(row: StoredSession, agenda: readonly SnapshotItem[]): SnapshotSession {
  const { group, region, place, format, track, theme } = row;
  return {
    id: row.id,
    icalUid: row.icalUid,
    icalSequence: row.icalSequence,
    seasonId: row.seasonId,
    groupId: row.groupId,
    formatId: row.formatId,
    trackId: row.trackId,
    themeId: row.themeId,
    regionId: row.regionId,
    placeId: row.placeId,
    sequence: row.sequence,
    seriesId: row.seriesId,
    title: row.title,
    startsOn: plain(row.startsOn),
    endsOn: plain(row.endsOn),
    startTime: row.startTime,
    endTime: row.endTime,
    isOnline: row.isOnline,
    onlineUrl: row.onlineUrl,
    placeNote: row.placeNote,
    audience: row.audience,
    description: row.description,
    status: row.status,
    cancelReason: row.cancelReason,
    agenda: agenda.map(({ id, position, title, startTime, minutes, version }) => ({
      id,
      position,
      title,
      startTime,
      minutes,
      version,
    })),
    names: {
      group: group?.name ?? null,
      region: region?.name ?? null,
      place: place?.name ?? null,
      format: format?.title ?? null,
      track: track?.title ?? null,
      theme: theme?.title ?? null,
    },
  };
}

const plain = (day: Date): PlainDate => day.toISOString().slice(0, 10);
