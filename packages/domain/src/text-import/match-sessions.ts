import { daysBetween } from '../calendar/plain-date.ts';
import type { ExistingNetwork } from './existing.ts';
import { recogniseRows } from './match-rows.ts';
import { normaliseName } from './normalise-name.ts';
import type { ImportAnswers, ImportQuestion } from './question-types.ts';
import { question } from './questions/question-kind.ts';
import type { Proposed, ProposedThings, SessionFields } from './types.ts';

type Session = Proposed<SessionFields>;
type There = ExistingNetwork['sessions'][number];

/** What a text may say anew about a session that is there. */
const TOLD = ['endsOn', 'startTime', 'endTime', 'placeNote', 'isOnline'] as const;

/** What it may fill in where nothing is said yet. */
const FILLED = ['title', 'audience', 'description', 'cancelReason'] as const;

/** Further apart than this it is another session, not a moved one. */
const FARTHEST_MOVE_DAYS = 62;

/**
 * Recognises sessions by their group and date. Where the same place in the series of a group has another date,
 * it asks whether the session was moved; until it is answered, it was.
 */
export function matchSessions(
  things: ProposedThings,
  existing: ExistingNetwork,
  answers: ImportAnswers,
): ImportQuestion[] {
  const free = new Set<There>(existing.sessions);
  recogniseRows(things, free);
  for (const session of things.sessions.filter((one) => one.included && !one.existing)) {
    const match = [...free].find((there) => isSame(things, session, there));
    if (!match) continue;
    free.delete(match);
    recogniseSession(session, match);
  }
  return things.groups.flatMap((group) => movedInGroup(things, existing, group.key, free, answers));
}

function isSame(things: ProposedThings, session: Session, there: There): boolean {
  if (session.fields.startsOn !== there.startsOn || groupId(things, session) !== there.group) return false;
  if (there.group !== null) return session.fields.startTime === null || !isOtherTime(session, there);
  const [mine, theirs] = [normaliseName(session.fields.title ?? ''), normaliseName(there.title ?? '')];
  return mine === theirs || mine === '' || theirs === '';
}

/** Two sessions of one group on one day are told apart by their times. */
function isOtherTime({ fields }: Session, there: There): boolean {
  const overlaps =
    (fields.startTime ?? '') < (there.endTime ?? '24') && (there.startTime ?? '') < (fields.endTime ?? '24');
  return there.startTime !== null && there.startTime !== fields.startTime && !overlaps;
}

/** The id of the session's group; `new` for a group that is not there, so that nothing can match it. */
function groupId(things: ProposedThings, session: Session): string | null {
  if (session.fields.group === null) return null;
  return things.groups.find((group) => group.key === session.fields.group)?.existing?.id ?? 'new';
}

function recogniseSession(session: Session, there: There): void {
  session.existing = { id: there.id, version: there.version };
  const { fields, changes } = session;
  for (const key of TOLD) {
    if (fields[key] !== null && fields[key] !== there[key]) changes.push(key);
    else (fields as Record<typeof key, unknown>)[key] = there[key];
  }
  if (fields.startsOn !== there.startsOn) changes.push('startsOn');
  if (fields.status === 'cancelled' && there.status !== 'cancelled') changes.push('status');
  else fields.status = there.status;
  for (const key of FILLED) {
    if (there[key] === null && fields[key] !== null) changes.push(key);
    else fields[key] = there[key];
  }
  if (fields.status !== 'cancelled') fields.cancelReason = null;
}

function movedInGroup(
  things: ProposedThings,
  existing: ExistingNetwork,
  groupKey: string,
  free: Set<There>,
  answers: ImportAnswers,
): ImportQuestion[] {
  const id = things.groups.find((group) => group.key === groupKey)?.existing?.id;
  if (!id) return [];
  const mine = inOrder(things.sessions.filter((one) => one.included && one.fields.group === groupKey));
  const theirs = existing.sessions
    .filter((one) => one.group === id)
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  return mine.flatMap((session, index) => {
    const there = theirs[index];
    if (session.existing || !there || !free.has(there)) return [];
    if (Math.abs(daysBetween(there.startsOn, session.fields.startsOn)) > FARTHEST_MOVE_DAYS) return [];
    free.delete(there);
    const asked = askMoved(things, session, there, answers);
    if (asked.chosen === 'move') recogniseSession(session, there);
    if (asked.chosen === 'keep') session.included = false;
    return [asked];
  });
}

function askMoved(
  things: ProposedThings,
  session: Session,
  there: There,
  answers: ImportAnswers,
): ImportQuestion {
  const group = things.groups.find((one) => one.key === session.fields.group);
  return question(
    {
      code: 'sessionMoved',
      subject: session.key,
      found: session.found ?? { line: 0, span: [0, 0] },
      about: [session.key],
      values: { name: group?.fields.name ?? null, dates: [there.startsOn, session.fields.startsOn] },
      choices: [
        { code: 'moveSession', value: 'move', date: session.fields.startsOn },
        { code: 'keepExisting', value: 'keep', date: there.startsOn },
        { code: 'makeBoth', value: 'both' },
      ],
    },
    answers,
  );
}

function inOrder(sessions: readonly Session[]): Session[] {
  return [...sessions].sort((a, b) => a.fields.startsOn.localeCompare(b.fields.startsOn));
}
