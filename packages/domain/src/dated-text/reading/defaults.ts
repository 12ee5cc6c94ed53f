import type { DateRun } from '../grammar/written-date.ts';
import type { Line, TextDocument } from '../source/document.ts';
import type { Stretch } from '../source/sentences.ts';
import { sentencesIn } from '../source/sentences.ts';
import { GENERAL, isDetail, labelledCell } from '../structure/cards.ts';
import type { Context, Outline } from '../structure/outline.ts';
import { weekdayOf } from '../vocabulary/calendar-words.ts';
import { cleanLabel, inlineGroups } from '../vocabulary/group-words.ts';
import { namesMeeting } from '../vocabulary/meeting-words.ts';
import { isTown } from '../vocabulary/towns.ts';
import { BESIDES, LABELLED, MONTHLY } from './default-words.ts';
import { type Facts, factsIn, factsInCell, fillFacts, NO_FACTS, within } from './facts.ts';
import { placeIn } from './place.ts';

/** Something said about meetings in general: "Aanvang 19.30 uur, tenzij anders vermeld". */
interface Statement {
  line: Line;
  section: number;
  facts: Facts;
  /** Labels of groups it is about, lower case; empty when about all. */
  groups: string[];
  /** ISO weekdays it is about; empty when none is named. */
  weekdays: number[];
  /** Stands in the section of a group. */
  underGroup: string | null;
  /** A labelled value or a line of facts only, against a sentence in running text. */
  detail: boolean;
  /** Holds for its own section only. */
  local: boolean;
  /** Stem of the noun that it is about ("intervisie"); it holds only for meetings called so, if any are. */
  subject: string | null;
  /** A rule ("elke woensdag is er …") holds only for meetings called so. */
  rule: boolean;
}

export interface Defaults {
  /** Subjects that some meeting of the text is called by. */
  called: Set<string>;
  statements: Statement[];
  bySection: Map<number, Statement[]>;
}

const NOT_GENERAL =
  /\b(?:waren|was|werd(?:en)?|eerder|vorig|afgelopen|tot (?:dusver|nu toe)|kantoor(?:uren)? |bereikbaar|openingstijden|geopend|telefonisch|spreekuur|bellen|aanmeld\p{L}*|inschrijv\p{L}*|opgeven|stukken|kosten|deelnamekosten|parkeren|parkeer\p{L}*|treinstation|bushalte|opgegroeid|woont|woonachtig|werkzaam|hopelijk|opening hours|office hours|register|secretariaat|postadres|postbus|redactie|correspondentie|e-?mail|meld je|contact|bel|op werkdagen|tel|helpdesk|receptie|balie|website|winkel|kopij)(?![\p{L}])/iu;
const HAPPENS =
  /\b(?:zijn|is|vind(?:t|en) plaats|plaatsvinden|begint|beginnen|begin|start(?:en)?|aanvang|duren|duurt|komen|komt|samen|bijeen|houden|gehouden|vergader(?:t|en)|we|wij|locatie|via|take place|are held|held|meet|from|in principe|digitaal|online|tenzij|georganiseerd|ontvangen|gaan|gaat)\b/i;

function weekdaysIn(lower: string): number[] {
  const found = new Set<number>();
  for (const match of lower.matchAll(/\p{L}{6,}/gu)) {
    const weekday = weekdayOf(match[0]);
    if (weekday) found.add(weekday.weekday);
  }
  return [...found];
}

/** A heading that is nothing but a town or a hall. */
function isPlaceName(text: string): boolean {
  const label = cleanLabel(text.replace(/\s*\(.*\)\s*$/u, ''));
  return isTown(label) || (label.split(/\s+/).length <= 4 && placeIn(label)?.text === label);
}

const FOR_ALL = /\b(?:alle|all)\s+\p{L}+|\b(?:beide|alle) groepen\b|\bboth\b/iu;

const RULE =
  /\b(?:elke|iedere|ieder|elk|every|each)\s+(?:[\p{L}\d]+\s+){0,2}\p{L}*(?:dag|day|dagavond|dagochtend|dagmiddag|dagvoormiddag|dagnamiddag|week|maand|month)\b/iu;

/** Whether a sentence is about an office, a fee or something before the meeting; a rule ("elke zaterdag geopend") is not. */
const isElse = (lower: string): boolean =>
  BESIDES.test(lower) || NOT_GENERAL.test(RULE.test(lower) ? lower.replace(/\bgeopend\b/g, '') : lower);

/** Nouns that fit every meeting, so that they single out none. */
const ANY_MEETING =
  /^(?:bijeenkomst(?:en)?|sessies?|meetings?|sessions?|dag(?:en)?|avond(?:en)?|middag(?:en)?|moment(?:en)?|programma|planning|agenda|rooster|kalender|schema|overzicht|vergadering(?:en)?|evenement(?:en)?|events?|activiteiten)$/u;

/** The meeting that a rule is about: "Elke woensdag is er teamvergadering". */
function ruleSubject(lower: string): string | null {
  for (const match of lower.matchAll(/(?<!\p{L})\p{L}{6,}/gu)) {
    const word = match[0];
    if (!weekdayOf(word) && namesMeeting(word) && !/^(?:maandag|.*dag(?:en)?)$/.test(word)) return stem(word);
  }
  return null;
}

/** "De repetities zijn …": the noun that a general sentence is about, without its ending; null when it is about us all. */
function subjectOf(lower: string): string | null {
  const match = /^(?:de |het |onze |alle |elke |iedere |the |all |our )?((?:\p{L}+-)?\p{L}{6,})\b/u.exec(
    lower.trim(),
  );
  const noun = match?.[1];
  return noun && namesMeeting(noun) && !ANY_MEETING.test(noun) ? stem(noun) : null;
}

const stem = (noun: string): string => noun.replace(/(?:en|s|'s)$/u, '').replace(/([^aeiou])\1$/u, '$1');

const hasFacts = (facts: Facts): boolean =>
  facts.programme !== null || facts.place !== null || facts.manner !== null;

function statement(
  line: Line,
  context: Context,
  facts: Facts,
  lower: string,
  text: string,
  detail: boolean,
  local = false,
): Statement {
  const rule = !detail && RULE.test(lower);
  return {
    line,
    section: context.section,
    facts: { ...facts, status: null },
    groups: inlineGroups(text).map((group) => group.label.toLowerCase()),
    weekdays: weekdaysIn(lower),
    underGroup: FOR_ALL.test(lower) ? null : (context.group?.label.toLowerCase() ?? null),
    detail,
    local,
    subject: detail ? null : rule ? (MONTHLY.test(lower) ? null : ruleSubject(lower)) : subjectOf(lower),
    rule,
  };
}

/** "De ochtendgroep is van 9 tot 12, de middaggroep van 13 tot 16 uur": one stretch for each group. */
function stretchesByGroup(text: string, from: number, to: number): { from: number; to: number }[] {
  const groups = inlineGroups(text);
  if (groups.length < 2) return [{ from, to }];
  return groups.map((group, i) => ({ from: from + group.at, to: from + (groups[i + 1]?.at ?? to - from) }));
}

const STRONG =
  /\b(?:kom(?:en|t)\b.{0,40}\b(?:bijeen|samen|bij elkaar)|vind(?:en|t)\b.{0,40}\bplaats|vergader(?:en|t)|repete(?:ren|ert)|ga(?:an|at) door (?:in|op|te|bij|om)|worden gehouden|take place|are held|will be held|meets?\b|start(?:en)? (?:steeds|telkens|altijd)|beginnen (?:steeds|telkens|altijd|we|om)|het programma begint|(?:we|wij) (?:zijn|beginnen|starten|zitten|verzamelen))/i;

/** Statements of one line: a labelled value, a detail, or the general sentences in it. */
function statementsOf(
  doc: TextDocument,
  line: Line,
  context: Context,
  isHeading: boolean,
  keptDates: (line: Line, sentence: Stretch) => boolean,
): Statement[] {
  const dated = line.runs.length > 0;
  const labelled = labelledCell(line);
  if (labelled && !isHeading && !dated) {
    const facts = factsInCell(doc, labelled);
    return hasFacts(facts) && labelled.role !== 'title'
      ? [statement(line, context, facts, line.lower, line.text, true)]
      : [];
  }
  if (!isHeading && !dated && isDetail(line) && !NOT_GENERAL.test(line.lower)) {
    const facts = factsIn(doc, line, line.body, line.to);
    return hasFacts(facts) ? [statement(line, context, facts, line.lower, line.text, true)] : [];
  }
  const isDetailed = isHeading && line.times.length > 0;
  const found: Statement[] = [];
  for (const sentence of sentencesIn(doc.plain.flat, line.body, line.to).slice(0, 60)) {
    const lower = doc.plain.lower.slice(sentence.from, sentence.to);
    if (isElse(lower) || keptDates(line, sentence)) continue;
    const grouped = inlineGroups(lower).length > 0 && HAPPENS.test(lower);
    const general =
      LABELLED.test(lower) ||
      GENERAL.test(lower) ||
      LEADS.test(lower) ||
      grouped ||
      STRONG.test(lower) ||
      (namesMeeting(lower) && HAPPENS.test(lower));
    if (!general && !isHeading) continue;
    const text = doc.plain.flat.slice(sentence.from, sentence.to);
    for (const part of stretchesByGroup(text, sentence.from, sentence.to)) {
      const facts = factsIn(doc, line, part.from, part.to);
      const placed: Facts =
        isHeading && !isDetailed && facts.place?.how === 'bare' && !isPlaceName(line.text)
          ? { ...facts, place: null }
          : facts;
      const words = doc.plain.flat.slice(part.from, part.to);
      if (hasFacts(placed)) found.push(statement(line, context, placed, lower, words, false, !general));
    }
  }
  return found;
}

const LEADS = /^\W*(?:aanvang|begintijd|tijd|tijden|locatie|plaats|time|venue)\b/i;

/** "Aanvang 20.00 uur, raadzaal. De vergadering van 10 november …": facts for all before the date of one. */
function leadsWithFacts(line: Line): boolean {
  const first = line.runs[0];
  return (
    !line.bullet &&
    LEADS.test(line.text) &&
    first !== undefined &&
    /[.!]\s/.test(line.text.slice(0, first.from - line.body))
  );
}

/** "Tijd: … Plaats: …" right below two or more rows with dates is about them all, not the last one only. */
function closesList(doc: TextDocument, line: Line): boolean {
  if (line.runs.length > 0 || !LABELLED.test(line.lower)) return false;
  return [1, 2].every((back) => (doc.lines[line.index - back]?.runs.length ?? 0) > 0);
}

/** Collects what undated lines say about meetings in general. */
export function defaultsOf(
  doc: TextDocument,
  outline: Outline,
  used: ReadonlySet<number>,
  keptRuns: ReadonlySet<DateRun>,
): Defaults {
  const statements: Statement[] = [];
  const bySection = new Map<number, Statement[]>();
  for (const line of doc.lines) {
    const passed = used.has(line.index) && (line.bullet || line.text.length < 100) && !leadsWithFacts(line);
    if (line.blank || (passed && !closesList(doc, line))) continue;
    const context = outline.contexts[line.index];
    if (!context) continue;
    for (const each of statementsOf(
      doc,
      line,
      context,
      outline.headings[line.index] !== null,
      (at, sentence) => within(at.runs, sentence.from, sentence.to).some((run) => keptRuns.has(run)),
    )) {
      statements.push(each);
      const list = bySection.get(each.section) ?? [];
      list.push(each);
      bySection.set(each.section, list);
    }
  }
  return { statements, bySection, called: new Set() };
}

/** Tells which subjects of general sentences come back in the names of meetings. */
export function nameSubjects(
  defaults: Defaults,
  names: readonly string[],
  groups: ReadonlySet<string>,
): void {
  for (const each of defaults.statements)
    each.groups = each.groups.filter((label) =>
      [...groups].slice(0, 200).some((group) => group.includes(label) || label.includes(group)),
    );
  const subjects = new Set(defaults.statements.flatMap((each) => each.subject ?? []));
  for (const name of names.slice(0, 2000)) {
    for (const subject of subjects) if (name.toLowerCase().includes(subject)) defaults.called.add(subject);
  }
}

interface Wanted {
  context: Context;
  group: string | null;
  weekday: number;
  /** The text writes the weekday with the date. */
  saysWeekday: boolean;
  /** Title and group, lower case. */
  name: string;
}

/** A date off the only weekday that the text names ("on Mondays") is a slip of the pen: its time still holds. */
function slipped(defaults: Defaults, each: Statement, wanted: Wanted): boolean {
  if (wanted.saysWeekday || each.rule || each.weekdays.length > 1) return false;
  return defaults.statements
    .slice(0, 80)
    .every((other) => other.weekdays.every((day) => day === each.weekdays[0]));
}

function applies(defaults: Defaults, each: Statement, wanted: Wanted): boolean {
  if (each.rule && each.subject && wanted.name.trim() !== '' && !wanted.name.includes(each.subject))
    return false;
  if (each.subject && defaults.called.has(each.subject) && !wanted.name.includes(each.subject)) return false;
  const group = wanted.group?.toLowerCase() ?? null;
  if (
    each.groups.length > 0 &&
    !(group && each.groups.some((label) => label === group || group.includes(label) || label.includes(group)))
  )
    return false;
  return (
    each.weekdays.length === 0 || each.weekdays.includes(wanted.weekday) || slipped(defaults, each, wanted)
  );
}

const MOST = 12;

/** Facts that hold for a session by what is said in its section, then in the text as a whole. */
export function defaultFacts(defaults: Defaults, wanted: Wanted): Facts {
  let facts = NO_FACTS;
  const group = wanted.group?.toLowerCase() ?? null;
  for (const each of (defaults.bySection.get(wanted.context.section) ?? []).slice(0, MOST)) {
    if (applies(defaults, each, wanted)) facts = fillFacts(facts, each.facts);
  }
  const elsewhere = defaults.statements
    .slice(0, 80)
    .filter(
      (each) => !each.local && each.section !== wanted.context.section && applies(defaults, each, wanted),
    );
  const mine = (each: Statement): boolean =>
    each.groups.length > 0 || (group !== null && each.underGroup === group);
  for (const each of elsewhere) if (mine(each)) facts = fillFacts(facts, each.facts);
  for (const each of elsewhere)
    if (!mine(each) && (each.underGroup === null || each.underGroup === group))
      facts = fillFacts(facts, each.facts);
  return facts;
}
