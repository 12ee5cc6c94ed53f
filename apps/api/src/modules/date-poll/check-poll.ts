import { DATE_POLL_LIMITS, datePollOption, datePollText } from '@leerkring/contract/date-poll-rules';
import type { Transaction } from '../../commands/run-command.ts';
import type { Clock } from '../../context.ts';
import { faultAt, inputFault } from '../../graphql/input-fault.ts';
import { plainInput } from '../../graphql/plain-input.ts';
import { InvalidInputError } from '../../graphql/user-error.ts';
import { notOver } from '../availability/may-edit.ts';

/** What an input says of a poll: absent stays as it is. */
export interface PollInput {
  seasonId?: string | number | null | undefined;
  groupId?: string | number | null | undefined;
  formatId?: string | number | null | undefined;
  sessionId?: string | number | null | undefined;
  title?: string | null | undefined;
  explanation?: string | null | undefined;
  sought?: number | null | undefined;
  answerBy?: Date | null | undefined;
  isOpen?: boolean | null | undefined;
  options?: readonly { date: Date; startTime?: string | null; endTime?: string | null }[] | null | undefined;
  personIds?: readonly (string | number)[] | null | undefined;
  renewLinksOf?: readonly (string | number)[] | null | undefined;
}

/** A date as it is stored: text, no time is null. */
export interface PollDate {
  date: string;
  startTime: string | null;
  endTime: string | null;
}

export interface CheckedPoll {
  /** Columns of the poll that are given. */
  values: Record<string, unknown>;
  /** Null: not given. */
  options: PollDate[] | null;
  personIds: string[] | null;
}

/** Where it is looked up: inside a change that is its transaction, and nothing else. */
interface Lookup {
  prisma: Transaction;
  clock: Clock;
}

const LINKS = ['seasonId', 'groupId', 'formatId', 'sessionId'] as const;

/** Checks what is given of a poll: texts, dates, people and all else of this network only. */
export async function checkPoll(
  lookup: Lookup,
  networkId: string,
  input: PollInput,
): Promise<CheckedPoll | InvalidInputError> {
  const { title, explanation, sought, answerBy } = input;
  const text = datePollText.safeParse(plainInput({ title: title ?? '', explanation, sought, answerBy }));
  if (!text.success) return inputFault(text.error);
  const options = checkOptions(input);
  if (options instanceof InvalidInputError) return options;
  const personIds = await checkPeople(lookup, networkId, input);
  if (personIds instanceof InvalidInputError) return personIds;
  const links = await checkLinks(lookup, networkId, input);
  if (links instanceof InvalidInputError) return links;
  const told = Object.entries({
    title: text.data.title.trim(),
    explanation: explanation === undefined ? undefined : text.data.explanation?.trim() || null,
    sought: text.data.sought,
    answerBy: text.data.answerBy,
  }).filter(([, value]) => value !== undefined);
  return { values: { ...Object.fromEntries(told), ...links }, options, personIds };
}

function checkOptions({ options }: PollInput): PollDate[] | null | InvalidInputError {
  if (!options) return null;
  if (options.length === 0) return faultAt(['options'], 'required');
  if (options.length > DATE_POLL_LIMITS.options) return faultAt(['options'], 'tooMany');
  const dates: PollDate[] = [];
  const seen = new Set<string>();
  for (const [index, option] of options.entries()) {
    const path = ['options', String(index)];
    const checked = datePollOption.safeParse(plainInput(option));
    if (!checked.success) return inputFault(checked.error, path);
    const { date, startTime = null, endTime = null } = checked.data;
    const key = `${date} ${startTime}`;
    if (seen.has(key)) return faultAt([...path, 'date'], 'doubleKey');
    seen.add(key);
    dates.push({ date, startTime, endTime });
  }
  return dates;
}

async function checkPeople(
  { prisma, clock }: Lookup,
  networkId: string,
  { personIds }: PollInput,
): Promise<string[] | null | InvalidInputError> {
  if (!personIds) return null;
  const ids = [...new Set(personIds.map(String))];
  if (ids.length === 0) return faultAt(['personIds'], 'required');
  if (ids.length > DATE_POLL_LIMITS.people) return faultAt(['personIds'], 'tooMany');
  const there = await prisma.membership.findMany({
    where: { networkId, personId: { in: ids }, ...notOver(clock.now()) },
    select: { personId: true },
  });
  const known = new Set(there.map(({ personId }) => personId));
  const stranger = ids.findIndex((id) => !known.has(id));
  return stranger < 0 ? ids : faultAt(['personIds', String(stranger)], 'unknownKey');
}

async function checkLinks(
  { prisma }: Lookup,
  networkId: string,
  input: PollInput,
): Promise<Record<string, string | null> | InvalidInputError> {
  const values: Record<string, string | null> = {};
  for (const field of LINKS) {
    const id = input[field];
    if (id === undefined) continue;
    values[field] = id === null ? null : String(id);
    if (id === null) continue;
    const where = { id: String(id), networkId };
    const count = {
      seasonId: () => prisma.season.count({ where }),
      groupId: () => prisma.group.count({ where }),
      formatId: () => prisma.meetingFormat.count({ where }),
      sessionId: () => prisma.session.count({ where }),
    }[field];
    if ((await count()) === 0) return faultAt([field], 'unknownKey');
  }
  return values;
}
