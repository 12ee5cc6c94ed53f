import type { PlainDate } from '../calendar/plain-date.ts';
import { seasonCoverage } from '../norm-coverage/season-coverage.ts';
import type { CoverageLine, CoverageScope, SubjectCoverage, YearMonth } from '../norm-coverage/types.ts';
import type { PlanningGroup, PlanningInput, PlanningSession } from './types.ts';

/** A session, or one that is still asked (session null). */
export interface Entry {
  session: PlanningSession | null;
  months: YearMonth[];
  normId: string | null;
  undatedId: string | null;
  /** Between which days an announcement lets it fall. */
  period: { start: PlainDate; end: PlainDate } | null;
}

/** Sessions that belong together, in no order yet. */
export interface SeriesDraft {
  id: string;
  group: PlanningGroup | null;
  formatId: string | null;
  regionId: string | null;
  themeId: string | null;
  trackId: string | null;
  title: string | null;
  isOnline: boolean | null;
  entries: Entry[];
}

type Undated = PlanningInput['undated'][number];

/** Narrow before wide: a session belongs to the narrowest norm that it meets. */
const NARROW_FIRST: readonly CoverageScope[] = ['group', 'theme', 'region', 'network'];

/**
 * All series of a season: what the groups do, what norms ask of regions, themes or the network, what was announced, and
 * sessions by themselves. What is open here is what the coverage of norms says is open.
 */
export function seasonSeries(input: PlanningInput): SeriesDraft[] {
  const sessions = input.sessions.filter((one) => belongs(one, input));
  const book = new SeriesBook(input, sessions);
  const { lines } = seasonCoverage({ ...input, sessions });
  const norms = lines.filter((line) => line.kind === 'norm' && line.asked > 0);
  for (const scope of NARROW_FIRST)
    for (const line of norms.filter((one) => one.scope === scope))
      for (const subject of line.subjects) book.addNorm(line, subject);
  for (const line of lines.filter((one) => one.kind === 'announced')) book.addAnnounced(line);
  const told = new Set(lines.filter((line) => line.kind === 'undated').map((line) => line.id));
  for (const undated of input.undated)
    if (told.has(undated.id)) book.addUndated(undated);
    else book.giveUndated(undated);
  return book.drafts();
}

/** Cancelled ones are not there; those of another season only on the days of this one. */
function belongs(session: PlanningSession, { season }: PlanningInput): boolean {
  const isOnItsDays = season.startsOn <= session.startsOn && session.startsOn <= season.endsOn;
  return session.status !== 'cancelled' && (session.seasonId === season.id || isOnItsDays);
}

class SeriesBook {
  readonly #input: PlanningInput;
  readonly #groups: ReadonlyMap<string, PlanningGroup>;
  readonly #themes: ReadonlyMap<string, PlanningInput['themes'][number]>;
  readonly #series = new Map<string, SeriesDraft>();
  readonly #entries = new Map<string, Entry>();
  /** Sessions without a group, until a norm takes them. */
  readonly #loose = new Map<string, Entry>();

  constructor(input: PlanningInput, sessions: readonly PlanningSession[]) {
    this.#input = input;
    this.#groups = new Map(input.groups.map((one) => [one.id, one]));
    this.#themes = new Map(input.themes.map((one) => [one.id, one]));
    for (const session of sessions) {
      const entry = { ...emptyEntry(), session };
      this.#entries.set(session.id, entry);
      const group = this.#groups.get(session.groupId ?? '');
      if (group) this.#ofGroup(group).entries.push(entry);
      else this.#loose.set(session.id, entry);
    }
  }

  addNorm(line: CoverageLine, { subject, slots, extra }: SubjectCoverage): void {
    const series = this.#homeOf(line, subject.id);
    for (const { months, sessionId } of slots) {
      const entry = sessionId === null ? emptyEntry() : this.#entries.get(sessionId);
      if (!entry) continue;
      if (entry.normId === null) Object.assign(entry, { months, normId: line.id });
      if (sessionId === null) series().entries.push(entry);
      else this.#take(sessionId, series);
    }
    for (const id of extra) this.#take(id, series);
  }

  addAnnounced(line: CoverageLine): void {
    const group = this.#groups.get(line.id);
    if (!group) return;
    for (const slot of line.subjects.flatMap((one) => one.slots))
      if (slot.sessionId === null) this.#ofGroup(group).entries.push(emptyEntry());
  }

  addUndated(undated: Undated): void {
    const group = this.#groups.get(undated.groupId ?? '');
    const count = undated.count ?? 0;
    if (count === 0) return;
    const { id, formatId, title, isOnline } = undated;
    const series = group
      ? this.#ofGroup(group)
      : this.#get({ ...emptyDraft(`undated:${id}`), formatId, title, isOnline });
    for (let at = 0; at < count; at++)
      series.entries.push({ ...emptyEntry(), undatedId: id, period: this.#periodOf(undated) });
  }

  /** Of what a norm or announcement asks already, some were told with a period but without a date. */
  giveUndated(undated: Undated): void {
    const open = [...this.#series.values()].filter((one) =>
      undated.groupId ? one.group?.id === undated.groupId : one.formatId === undated.formatId,
    );
    const entries = open.flatMap((one) => one.entries).filter((one) => !one.session && !one.undatedId);
    for (const entry of entries.slice(0, undated.count ?? 0)) {
      entry.undatedId = undated.id;
      if (entry.months.length === 0) entry.period = this.#periodOf(undated);
    }
  }

  drafts(): SeriesDraft[] {
    for (const [id, entry] of this.#loose)
      this.#get(this.#draftOf(`session:${id}`, entry.session)).entries.push(entry);
    return [...this.#series.values()].filter((one) => one.entries.length > 0);
  }

  /** Puts a session without a group in the series of the norm that it meets. */
  #take(sessionId: string, series: () => SeriesDraft): void {
    const entry = this.#loose.get(sessionId);
    if (!entry) return;
    this.#loose.delete(sessionId);
    series().entries.push(entry);
  }

  /** Where what a norm asks of one subject belongs: with its only group of that format, else by itself. */
  #homeOf({ id, scope, formatId }: CoverageLine, subject: string | null): () => SeriesDraft {
    const own = this.#input.groups.filter(
      (one) =>
        one.formatId === formatId &&
        (scope === 'network' ||
          { group: one.id, region: one.regionId, theme: one.themeId }[scope] === subject),
    );
    const [only] = own;
    if (only && own.length === 1) return () => this.#ofGroup(only);
    const draft = { ...emptyDraft(`norm:${id}:${subject ?? 'network'}`), formatId };
    if (scope === 'region') draft.regionId = subject;
    if (scope === 'theme') draft.themeId = subject;
    draft.trackId = this.#themes.get(draft.themeId ?? '')?.trackId ?? null;
    return () => this.#get(draft);
  }

  #ofGroup(group: PlanningGroup): SeriesDraft {
    const { formatId, regionId, themeId, trackId } = group;
    return this.#get({ ...emptyDraft(`group:${group.id}`), group, formatId, regionId, themeId, trackId });
  }

  #draftOf(id: string, session: PlanningSession | null): SeriesDraft {
    if (!session) return emptyDraft(id);
    const { formatId, regionId, themeId, trackId, title, isOnline } = session;
    return { ...emptyDraft(id), formatId, regionId, themeId, trackId, title, isOnline };
  }

  #get(draft: SeriesDraft): SeriesDraft {
    const found = this.#series.get(draft.id) ?? draft;
    this.#series.set(draft.id, found);
    return found;
  }

  #periodOf({ periodStart, periodEnd }: Undated): Entry['period'] {
    const { startsOn, endsOn } = this.#input.season;
    if (!periodStart && !periodEnd) return null;
    const start = periodStart && periodStart > startsOn ? periodStart : startsOn;
    const end = periodEnd && periodEnd < endsOn ? periodEnd : endsOn;
    return start <= end ? { start, end } : null;
  }
}

function emptyEntry(): Entry {
  return { session: null, months: [], normId: null, undatedId: null, period: null };
}

function emptyDraft(id: string): SeriesDraft {
  return {
    ...{ id, group: null, formatId: null, regionId: null, themeId: null, trackId: null, title: null },
    isOnline: null,
    entries: [],
  };
}
