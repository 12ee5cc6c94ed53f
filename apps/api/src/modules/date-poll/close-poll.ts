import type { Context } from '../../context.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import { InvalidInputError, UserError } from '../../graphql/user-error.ts';
import type { RowEditInput } from '../change/edit-inputs.ts';
import { type EditPlan, planRow } from '../change/edit-plan.ts';
import { parseEdits } from '../change/parse-edits.ts';
import { planEdits } from '../change/plan-edits.ts';
import type { StoredRow } from '../change/stored-row.ts';
import { raised } from '../change/transition.ts';
import { rowsOf } from './plan-parts.ts';
import { changePoll, type PollOutcome } from './write-poll.ts';

export interface ClosePollInput {
  id: string | number;
  version: number;
  chosen: readonly (string | number)[];
}

/**
 * Closes a poll on the dates that were chosen: they become sessions of the working plan, or the day of the session
 * that it was about. One change, which can be undone whole.
 */
export async function closeDatePoll(
  context: Context,
  input: ClosePollInput,
): Promise<PollOutcome | UserError> {
  return changePoll(context, 'closeDatePoll', input, async (plan, poll, tx) => {
    if (poll.state === 'closed') return closedAlready();
    const options = await rowsOf(plan, 'datePollOption', poll.id);
    const chosen = chosenOf(options, input.chosen);
    if (chosen instanceof UserError) return chosen;
    if (poll.sessionId && chosen.length > 1) return faultAt(['chosen'], 'tooMany');
    const touched: string[] = [];
    if (chosen.length > 0) {
      const edits = parseEdits(await sessionEdits(plan, poll, chosen));
      if (edits instanceof UserError) return edits;
      // Their own plan, so that positions and numbers are made as for any edit.
      const planned = await planEdits({ ...plan, rows: new Map() }, tx, edits);
      if (planned instanceof UserError) return planned;
      for (const transition of planned) planRow(plan, { ...transition, edit: null });
      touched.push(...planned.filter(({ kind }) => kind === 'session').map(({ id }) => id));
    }
    for (const row of chosen) {
      const after = { ...row, isChosen: true };
      planRow(plan, { kind: 'datePollOption', id: row.id, before: row, after, edit: null });
    }
    const after = raised({ ...poll, state: 'closed' }, poll, plan.now);
    planRow(plan, { kind: 'datePoll', id: poll.id, before: poll, after, edit: null });
    return touched;
  });
}

const closedAlready = () =>
  new InvalidInputError(['id'], {
    nl: 'Deze datumprikker is al gesloten.',
    en: 'This date poll is closed already.',
  });

function chosenOf(options: readonly StoredRow[], ids: ClosePollInput['chosen']): StoredRow[] | UserError {
  const chosen: StoredRow[] = [];
  for (const [index, id] of ids.entries()) {
    const row = options.find((one) => one.id === String(id));
    if (!row) return faultAt(['chosen', String(index)], 'unknownKey');
    if (chosen.includes(row)) return faultAt(['chosen', String(index)], 'doubleKey');
    chosen.push(row);
  }
  return chosen.sort((a, b) => String(a.date).localeCompare(String(b.date)));
}

async function sessionEdits(
  { store, networkId }: EditPlan,
  poll: StoredRow,
  chosen: readonly StoredRow[],
): Promise<RowEditInput[]> {
  const times = ({ startTime, endTime }: StoredRow) => (startTime ? { startTime, endTime } : {});
  if (poll.sessionId) {
    const [session] = await store.find('session', 'id', [String(poll.sessionId)]);
    return chosen.map((option) => ({
      session: {
        id: String(poll.sessionId),
        version: Number(session?.row.version),
        startsOn: option.date,
        ...times(option),
      },
    }));
  }
  const seasons = (await store.find('season', 'networkId', [networkId])).map(({ row }) => row);
  const [group] = poll.groupId ? await store.find('group', 'id', [String(poll.groupId)]) : [];
  return chosen.map((option) => ({
    session: {
      seasonId: (poll.seasonId as string | null) ?? seasonOn(seasons, String(option.date)),
      groupId: poll.groupId as string | null,
      formatId: (poll.formatId ?? group?.row.formatId ?? null) as string | null,
      // A group's session is known by its group.
      title: poll.groupId ? null : String(poll.title).slice(0, 300),
      startsOn: option.date,
      ...times(option),
    },
  }));
}

/** The season in which a day falls, the one that begins last where several do; else the one that lies nearest. */
function seasonOn(seasons: readonly StoredRow[], day: string): string | null {
  const away = ({ startsOn, endsOn }: StoredRow) =>
    Math.max(0, Date.parse(String(startsOn)) - Date.parse(day), Date.parse(day) - Date.parse(String(endsOn)));
  const nearest = seasons.toSorted(
    (a, b) => away(a) - away(b) || String(b.startsOn).localeCompare(String(a.startsOn)),
  );
  return nearest[0]?.id ?? null;
}
