import type { ReadFormat, ReadNorm, ReadResult } from '../dated-text/types.ts';
import { dependsOnTheme, isAsNeeded, isPerRegion, learningAimsOf, needsInterest } from './format-traits.ts';
import { normSlots } from './norm-slots.ts';
import { normaliseName } from './normalise-name.ts';
import { proposed } from './proposed.ts';
import type { FormatFields, GroupFields, NormFields, Proposed, TrackFields } from './types.ts';

export function draftTracks(reading: ReadResult): Proposed<TrackFields>[] {
  return reading.tracks.map((track, index) =>
    proposed('track', `track${index + 1}`, track, {
      label: track.label || null,
      title: track.title || track.label,
    }),
  );
}

/** Formats with their norms; a norm about something that the text describes nowhere makes a format of its own. */
export function draftFormats(
  reading: ReadResult,
  text: string,
  groups: readonly Proposed<GroupFields>[],
): Proposed<FormatFields>[] {
  const drafts = reading.formats.map((format, index) =>
    proposed('format', `format${index + 1}`, format, formatFields(format)),
  );
  for (const norm of reading.norms) {
    const home = formatOfNorm(drafts, norm) ?? addFormat(drafts, norm, groups);
    home.fields.norms.push(normFields(norm, home.fields));
  }
  for (const { fields } of drafts) fields.onlyWithEnoughInterest ||= interestSaid(text, fields.title);
  for (const draft of drafts) addAsNeeded(draft.fields, reading.formats[drafts.indexOf(draft)]?.when ?? null);
  return drafts;
}

/** "Bij voldoende belangstelling organiseert het programma dialoogsessies", anywhere in the text. */
function interestSaid(text: string, title: string): boolean {
  const name = normaliseName(title);
  return text
    .split(/(?<=[.?!])\s|\n/)
    .some((sentence) => needsInterest(sentence) && normaliseName(sentence).includes(name));
}

function formatFields(format: ReadFormat): FormatFields {
  return {
    title: format.title,
    purpose: format.purpose,
    learningAims: learningAimsOf(format.purpose),
    explanation: format.explanation,
    audience: format.audience,
    audienceDependsOnTheme: dependsOnTheme(format.audience),
    durationMinutes: format.durationMinutes,
    onlyWithEnoughInterest: needsInterest(`${format.explanation} ${format.when}`),
    norms: [],
  };
}

/** By name; else the format in whose rows the norm stands. */
function formatOfNorm(
  drafts: readonly Proposed<FormatFields>[],
  norm: ReadNorm,
): Proposed<FormatFields> | undefined {
  const name = normaliseName(norm.what);
  const byName = drafts.find((draft) => normaliseName(draft.fields.title) === name);
  return (
    byName ?? drafts.find((draft) => name !== '' && normaliseName(draft.fields.title).startsWith(`${name} `))
  );
}

function addFormat(
  drafts: Proposed<FormatFields>[],
  norm: ReadNorm,
  groups: readonly Proposed<GroupFields>[],
): Proposed<FormatFields> {
  const blank = { purpose: null, audience: null, explanation: null, when: null, durationMinutes: null };
  const title = groupName(norm.what, groups) ?? (norm.what.trim() || norm.pattern);
  const draft = proposed(
    'format',
    `format${drafts.length + 1}`,
    norm,
    formatFields({ ...blank, title, line: norm.line, span: norm.span }),
  );
  drafts.push(draft);
  return draft;
}

/** A rule about a group by its name or initials ("het DB") is about that group, under its full name. */
function groupName(what: string, groups: readonly Proposed<GroupFields>[]): string | null {
  const name = normaliseName(what);
  const group = groups.find(({ fields }) =>
    [fields.name, fields.code].some((one) => normaliseName(one) === name),
  );
  return group?.fields.name ?? null;
}

function normFields(norm: ReadNorm, format: FormatFields): NormFields {
  return {
    scope: isPerRegion(`${norm.pattern} ${norm.what} ${format.title}`) ? 'region' : 'network',
    timesPerYear: norm.timesPerYear,
    asNeeded: norm.timesPerYear === null && isAsNeeded(norm.pattern),
    pattern: norm.pattern || null,
    slots: normSlots(norm),
  };
}

/** "Wisselend door het jaar (naar behoefte)" is a norm too, though it has no number. */
function addAsNeeded(format: FormatFields, when: string | null): void {
  if (!when || format.norms.length > 0 || !isAsNeeded(when)) return;
  format.norms.push({ scope: 'network', timesPerYear: null, asNeeded: true, pattern: when, slots: [] });
}
