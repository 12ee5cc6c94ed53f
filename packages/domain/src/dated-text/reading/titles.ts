import type { TextDocument } from '../source/document.ts';
import { isRecord } from '../structure/rows.ts';
import { monthOf } from '../vocabulary/calendar-words.ts';
import { cleanLabel, isGroupLabel } from '../vocabulary/group-words.ts';
import { labelRole } from '../vocabulary/labels.ts';
import { isGenericHeading, namesMeeting } from '../vocabulary/meeting-words.ts';
import type { Candidate } from './candidates.ts';
import { blanked } from './facts.ts';
import { isOnlyMedium } from './online.ts';
import { placeIn } from './place.ts';
import type { Surrounding } from './regions.ts';

const NOISE =
  /(?:^|\s)(?:aanvang|inloop|start|vanaf|van|tot|om|op|uur|u\.|te|de|het|een|tijd|is|zijn|online|digitaal|via teams|via zoom|teams|zoom|vervallen|geannuleerd|gaat niet door|vervalt|vol|volgeboekt|let op|locatie|plaats|datum|en|met)(?=$|[\s:,.])/giu;

/** Drops half a bracket: "hele dag)", "Muziek (let". */
function balanced(title: string): string {
  const open = title.lastIndexOf('(');
  const close = title.lastIndexOf(')');
  if (open > close) return title.slice(0, open).trim();
  return close >= 0 && open < 0 ? title.slice(0, close).trim() : title;
}

/** Strips what is no title from a remainder: marks, times' words, brackets. */
function tidy(text: string): string {
  let title = text.replace(/\s+/g, ' ').replace(/[~*_|•]+/g, ' ');
  for (let turn = 0; turn < 3; turn += 1) {
    title = title
      .replace(/^[\s:;,.()–\-/!'"]+|[\s:;,(–\-/'"]+$/gu, '')
      .replace(
        /^(?:aanvang|inloop|start|vanaf|van|tot|om|op|uur|u|te|in|tijd|is|zijn|vindt plaats|en|met|over|bij)\s+(?=[:\-(]|\p{Lu})/iu,
        '',
      )
      .replace(
        /\s+(?:vindt plaats|vinden plaats|(?:wordt|worden) gehouden|zal (?:gehouden worden|plaatsvinden)|(?:is|staat) gepland)$/iu,
        '',
      )
      .replace(/\s+(?:op|van|om|is|zijn|de|het|vindt|vinden|en|te|in|vanaf|tot|aanvang|we|op de)$/iu, '');
  }
  return balanced(title)
    .replace(/\s*\(\s*\)/g, '')
    .replace(/\s+([,.;:])/g, '$1')
    .trim();
}

const SENTENCE =
  /(?:^|\s)(?:gaan|gaat|zijn|is|wordt|worden|komt|komen|start|starten|vindt|vinden|blijven|hebben|heeft|kunt|kan|wij|we|u|je|are|will|takes?|meets?|zal|zullen|starts|begint|houden|organiseren|organiseert|schreef|verband|daarna|daarom|zoals)(?=\s|$)/iu;

/** A remainder that is a sentence rather than a name. */
const isSentence = (title: string): boolean => title.split(/\s+/).length > 4 && SENTENCE.test(title);

const STATUS_ONLY =
  /^(?:nog in te vullen|n\.?t\.?b\.?|volgt(?: nog)?|vervall\p{L}*|vervalt\b.*|geannuleerd|gecanceld|cancell?ed|afgelast|verplaatst naar|is verplaatst naar)$/iu;

/** Part of the day, a reservation or a place in the year, as in brackets behind a date. */
const ASIDE =
  /^(?:(?:twee )?(?:hele|halve) dag(?:en)?|(?:hele |halve )?(?:ochtend|middag|avond)|onder voorbehoud|o\.?v\.?b\.?|if business dictates|(?:voor|na|voorafgaand aan) (?:de )?\p{L}*(?:vakantie|pasen|pinksteren|kerst))$/iu;

/** A heading that says what kind of list follows, and names no meeting: "Ouderraad vergaderingen 2026". */
const LIST_HEADING =
  /(?:^|\s)(?:vergaderingen|bijeenkomsten|vergaderdata|meetings)[\s\d/:–-]*$|^(?:(?:de|onze|alle|the)\s)?(?:vergader|bijeenkomst|cursus|les|trainings)?(?:data|datums|dates|schema|rooster|kalender)\b|(?:^|\s)(?:zijn|are|are as follows)\W*$|^(?:no meeting|geen bijeenkomst)/iu;

function usable(title: string): boolean {
  if (ASIDE.test(title)) return false;
  if (monthOf(title.toLowerCase()) || isOnlyMedium(title) || STATUS_ONLY.test(title)) return false;
  const rest = title.replace(NOISE, ' ').replace(/[^\p{L}\d]/gu, '');
  return (
    !/^\p{L}*(?:data|datum|datums|dates?)$/iu.test(title) &&
    rest.length >= 3 &&
    title.length <= 160 &&
    !/^\d+$/.test(rest)
  );
}

function remainder(doc: TextDocument, each: Candidate, from: number, to: number): string | null {
  let text = blanked(doc, each.line, from, Math.min(to, from + 260));
  const place = placeIn(text);
  if (place)
    text = text.slice(0, place.from) + ' '.repeat(Math.max(0, place.to - place.from)) + text.slice(place.to);
  const sentence = /[.!?]\s+\p{Lu}/u.exec(text);
  const title = tidy(sentence && sentence.index > 12 ? text.slice(0, sentence.index) : text);
  return usable(title) ? title : null;
}

function cellTitle(doc: TextDocument, each: Candidate): string | null {
  if (!isRecord(each.row)) return null;
  const cells = each.row.cells.filter((cell) => cell !== each.cell);
  const told = cells.find((cell) => cell.role === 'title');
  const before =
    each.row.kind === 'card'
      ? cells.find((cell) => cell.role === null && cell.to < each.cell.from && cell.line.runs.length === 0)
      : undefined;
  const plain = cells.find(
    (cell) => cell.role === null && cell.line.runs.length === 0 && cell.line.times.length === 0,
  );
  for (const cell of [
    told,
    before,
    each.row.kind === 'table' ? cells.find((other) => other.role === null) : plain,
  ]) {
    if (!cell) continue;
    const title = tidy(
      each.row.kind === 'table' || cell.role !== null
        ? doc.plain.flat.slice(cell.from, cell.to)
        : cell.line.text,
    );
    if (usable(title) && title.length <= 120 && placeIn(title)?.text !== title) return title;
  }
  return null;
}

/** "Groep A (dinsdagmiddag, ): " is the label of the group, and no title. */
function withoutLabel(title: string | null, group: string | null): string | null {
  if (!title || !group || !title.toLowerCase().startsWith(group.toLowerCase())) return title;
  const rest = title.slice(group.length).trim();
  if (rest === '' || /^[([,]/.test(rest)) return null;
  const bare = tidy(rest);
  return usable(bare) ? bare : null;
}

/** What a meeting is called: the rest of its line, a title cell, or the heading above it. */
export function titleOf(
  doc: TextDocument,
  each: Candidate,
  around: Surrounding,
  group: string | null,
): string | null {
  const told =
    isRecord(each.row) && each.row.cells.some((cell) => cell.role === 'title' && cell !== each.cell)
      ? cellTitle(doc, each)
      : null;
  const after = told ?? remainder(doc, each, each.run.to, around.to);
  const lead = remainder(doc, each, each.line.body, each.run.from);
  const labelled = group && lead?.toLowerCase().startsWith(group.toLowerCase());
  const before = withoutLabel(remainder(doc, each, around.from, each.run.from), group);
  const prose = around.to - around.from > 140;
  const own = [before, after].find(
    (text) =>
      text !== null &&
      !isGenericHeading(text) &&
      text !== group &&
      !isSentence(text) &&
      (!prose || (text.length < 60 && namesMeeting(text))),
  );
  const column =
    each.row.kind === 'table' &&
    each.cell.role === 'date' &&
    each.cell.label &&
    labelRole(each.cell.label) === null
      ? each.cell.label
      : null;
  const found = told ?? own ?? column ?? cellTitle(doc, each);
  if (found && found.toLowerCase() !== group?.toLowerCase()) return cleanLabel(found);
  const heading = each.context.title?.label ?? null;
  // A row that names its own group stands beside what the heading names, not under it.
  return heading &&
    !labelled &&
    !isGenericHeading(heading) &&
    !LIST_HEADING.test(heading) &&
    !isGroupLabel(heading)
    ? heading
    : null;
}
