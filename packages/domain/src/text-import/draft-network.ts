import type { ReadPeriod, ReadResult } from '../dated-text/types.ts';
import { proposed } from './proposed.ts';
import { textLanguage } from './text-language.ts';
import type {
  IntendedResultFields,
  NetworkFields,
  ProjectFactFields,
  Proposed,
  QuestionFields,
  RegistrationState,
} from './types.ts';

/** The network as a whole, as the text describes it. The first period holds until a question settles it. */
export function draftNetwork(reading: ReadResult, text: string): Proposed<NetworkFields> {
  const { network } = reading;
  const period = firstPeriod(reading);
  const found = network.title === null ? null : network;
  return proposed<NetworkFields>('network', 'network', found, {
    name: network.title ?? '',
    goal: network.goal,
    approach: network.approach,
    language: textLanguage(text),
    visibility: 'members',
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    periodNote: periodNote(reading),
    publishedOn: network.published,
    contactName: network.contact?.name ?? null,
    contactEmail: network.contact?.email ?? null,
    contactNote: network.contact?.phone ?? null,
    registrationState: registrationState(reading),
    registrationNote: network.registration?.text ?? null,
    principleCount: reading.principlesCount,
  });
}

/** The periods that differ from each other, in the order of the text. */
export function differentPeriods(reading: ReadResult): ReadPeriod[] {
  const seen = new Set<string>();
  return reading.periods.filter((period) => {
    const id = `${period.start}/${period.end}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return period.start !== null || period.end !== null;
  });
}

function firstPeriod(reading: ReadResult): Pick<ReadPeriod, 'start' | 'end'> | null {
  return reading.period ?? differentPeriods(reading)[0] ?? null;
}

/** Words for a period that is known only roughly. */
function periodNote(reading: ReadResult): string | null {
  if (firstPeriod(reading)) return null;
  return reading.roughFacts.find((fact) => fact.kind === 'time')?.text ?? null;
}

function registrationState(reading: ReadResult): RegistrationState {
  const open = reading.network.registration?.open;
  if (open === true) return 'open';
  if (open === false || reading.problems.some((one) => one.code === 'registrationClosed')) return 'closed';
  return 'unknown';
}

export function draftResults(reading: ReadResult): Proposed<IntendedResultFields>[] {
  return reading.network.results.map((text, index) =>
    proposed('intendedResult', `result${index + 1}`, null, { text }),
  );
}

/** Project facts; numbers of participants that are no rule ("6 leden doen mee") are kept as facts too. */
export function draftFacts(reading: ReadResult): Proposed<ProjectFactFields>[] {
  const facts = reading.network.facts.map((fact) => ({ found: fact, label: fact.label, value: fact.value }));
  const counts = reading.capacities
    .filter((one) => one.per === null && (one.min !== null || one.max !== null))
    .map((one) => ({ found: one, label: one.unit, value: countWords(one.min, one.max) }));
  return [...facts, ...counts].map(({ found, label, value }, index) =>
    proposed('projectFact', `fact${index + 1}`, found, { label, value }),
  );
}

function countWords(min: number | null, max: number | null): string {
  if (min === null || max === null || min === max) return String(min ?? max);
  return `${min}–${max}`;
}

/** Questions that guide the network, and those under its themes. */
export function draftQuestions(reading: ReadResult): Proposed<QuestionFields>[] {
  const guiding = reading.questions.map((one) => ({ found: one, theme: null, text: one.text }));
  const themed = reading.themes.flatMap((theme, index) =>
    theme.questions.map((text) => ({ found: null, theme: `theme${index + 1}`, text })),
  );
  return [...guiding, ...themed].map(({ found, theme, text }, index) =>
    proposed('question', `question${index + 1}`, found, { theme, text }),
  );
}
