import type { ReadPeriod, ReadResult, ReadRoughFact } from '../dated-text/types.ts';
import { normaliseName } from './normalise-name.ts';
import { proposed } from './proposed.ts';
import { sentenceAround } from './sentence-around.ts';
import { textLanguage } from './text-language.ts';
import type { IntendedResultFields, NetworkFields, Proposed, RegistrationState } from './types.ts';

/** The network as a whole, as the text describes it. The first period holds until a question settles it. */
export function draftNetwork(reading: ReadResult, text: string): Proposed<NetworkFields> {
  const { network } = reading;
  const period = firstPeriod(reading);
  const found = network.title === null ? null : network;
  return proposed<NetworkFields>('network', 'network', found, {
    name: network.title ?? '',
    goal: network.goal,
    approach: withoutTracks(network.approach, reading),
    language: textLanguage(text),
    visibility: 'members',
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    periodNote: periodNote(reading, text),
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

/** Words for a period that is known only roughly; those about meetings and themes are told there. */
function periodNote(reading: ReadResult, text: string): string | null {
  if (firstPeriod(reading)) return null;
  const about = (fact: ReadRoughFact): boolean =>
    fact.kind === 'time' &&
    !reading.roughFacts.some((one) => one.kind === 'meetings' && one.line === fact.line) &&
    !reading.themes.some((theme) => theme.open && theme.line === fact.line) &&
    !/thema|theme|serie|reeks|nieuwe bijeenkomst/i.test(sentenceAround(text, fact.span));
  return reading.roughFacts.find(about)?.text ?? null;
}

/** The lines of an approach that only name the tracks stand with the tracks. */
function withoutTracks(approach: string | null, { tracks }: ReadResult): string | null {
  const names = new Set(tracks.map((track) => normaliseName(`${track.label} ${track.title}`)));
  const lines = (approach ?? '').split('\n').filter((line) => !names.has(normaliseName(line)));
  return lines.join('\n').trim() || null;
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
