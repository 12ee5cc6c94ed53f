import type { TextDocument } from '../source/document.ts';
import { isRecord } from '../structure/rows.ts';
import { cleanLabel, groupPart, inlineGroups, isGroupLabel } from '../vocabulary/group-words.ts';
import { labelRole } from '../vocabulary/labels.ts';
import { isTown } from '../vocabulary/towns.ts';
import type { Candidate } from './candidates.ts';
import type { Surrounding } from './regions.ts';

/** A label of a group and where it stands, in positions of the flat text. */
export interface GroupFound {
  label: string;
  from: number;
  to: number;
  /** Told by a group word, a group column or heading; else only a label that may turn out to be one. */
  sure: boolean;
  how: 'column' | 'prefix' | 'inline' | 'heading' | 'cell';
}

const PREFIX = /^[\s•*\-–]*([\p{L}\d][^:@\n]{0,70}?)\s*:\s*(?:op\s+|on\s+)?$/u;
const DASHED = /^[\s•*–-]*([\p{L}\d][^:\n]{1,60}?)\s+[-–|]\s*$/u;

/** "Groep 1: 3 maart", "Dagelijks Bestuur - 27 januari": the label before the first date of a line. */
function prefixGroup(doc: TextDocument, each: Candidate, around: Surrounding): GroupFound | null {
  const from = Math.max(each.cell.from, Math.min(around.from, each.run.from));
  const text = doc.plain.flat.slice(Math.max(from, each.run.from - 110), each.run.from);
  const match = PREFIX.exec(text) ?? DASHED.exec(text);
  const label = match ? cleanLabel(groupPart(match[1] ?? '')) : '';
  if (!label || labelRole(label) || /^[\d\s/'-]+$/.test(label) || isTown(label)) return null;
  const at = each.run.from - text.length + text.indexOf(label);
  return { label, from: at, to: at + label.length, sure: isGroupLabel(label), how: 'prefix' };
}

const ABBREVIATION = /^[A-Z]{2,5}(?:[ -]?\d)?$/;

/** A column of kinds of meeting counts as groups where its value is a company of people: "AO", "Commissie Ruimte". */
function isCompany(label: string): boolean {
  return isGroupLabel(label) || ABBREVIATION.test(label);
}

function columnGroup(doc: TextDocument, each: Candidate): GroupFound | null {
  const own = each.cell;
  if (own.label !== null && own.role === 'date' && isGroupLabel(own.label) && labelRole(own.label) === null)
    return { label: cleanLabel(own.label), from: own.from, to: own.from, sure: true, how: 'column' };
  if (!isRecord(each.row)) return null;
  for (const role of ['group', 'title'] as const) {
    const cell = each.row.cells.find((other) => other.role === role && other !== own);
    const label = cell ? cleanLabel(doc.plain.flat.slice(cell.from, cell.to)) : '';
    if (!cell || label === '' || label.length > 70 || (role === 'title' && !isCompany(label))) continue;
    return { label, from: cell.from, to: cell.to, sure: true, how: 'column' };
  }
  return null;
}

function inlineGroup(doc: TextDocument, from: number, to: number): GroupFound | null {
  const groups = inlineGroups(doc.plain.flat.slice(from, Math.min(to, from + 300)));
  const first = groups[0];
  if (!first || new Set(groups.map((group) => group.label.toLowerCase())).size > 1) return null;
  return {
    label: first.label,
    from: from + first.at,
    to: from + first.at + first.label.length,
    sure: true,
    how: 'inline',
  };
}

function cellGroup(doc: TextDocument, each: Candidate): GroupFound | null {
  if (!isRecord(each.row)) return null;
  for (const cell of each.row.cells) {
    if (cell === each.cell || (cell.role !== null && cell.role !== 'title')) continue;
    const label = groupPart(cleanLabel(doc.plain.flat.slice(cell.from, Math.min(cell.to, cell.from + 80))));
    if (each.row.kind === 'card' && cell.from < each.cell.from && isGroupLabel(label))
      return { label, from: cell.from, to: cell.to, sure: true, how: 'cell' };
    if (
      each.row.kind === 'table' &&
      inlineGroups(label).length === 1 &&
      (inlineGroups(label)[0]?.label.length ?? 0) >= label.length - 2
    )
      return { label, from: cell.from, to: cell.to, sure: true, how: 'cell' };
  }
  return null;
}

const JOINT =
  /\b(?:gezamenlijke?|beide groepen|alle groepen|plenaire?|joint|all groups|both groups|voor iedereen|groepsoverstijgend)\b/i;

/** A sentence of its own after the list of a group is about something else. */
function isApart(doc: TextDocument, each: Candidate): boolean {
  const { line, context } = each;
  const prose =
    line.text.length > 90 &&
    /[.!?]["')]*$/.test(line.text.slice(-12)) &&
    !line.bullet &&
    each.row.kind !== 'table';
  const direct = context.group !== null && line.index - context.group.line.index <= 2;
  return prose && !direct && (doc.lines[line.index - 1]?.blank ?? false);
}

/** "Open avond voor belangstellenden: …": for everyone, whatever group stands above it. */
const FOR_ALL =
  /(?:belangstellenden|gezamenlijke?|alle(?: \p{L}+)? groepen|iedereen|plenair|informatie-?(?:avond|middag|bijeenkomst)|open (?:avond|dag|middag)|all groups|joint)/iu;

/** The group of a date by the nearest thing that names one; null when nothing does. */
export function groupOf(doc: TextDocument, each: Candidate, around: Surrounding): GroupFound | null {
  const prefix = prefixGroup(doc, each, around);
  if (prefix && !prefix.sure && FOR_ALL.test(prefix.label)) return null;
  const clause = doc.plain.lower.slice(around.from, Math.min(around.to, around.from + 300));
  const heading = isApart(doc, each) || JOINT.test(clause) ? null : each.context.group;
  const near =
    columnGroup(doc, each) ??
    (prefix?.sure ? prefix : null) ??
    inlineGroup(doc, each.run.to, around.to) ??
    inlineGroup(doc, around.from, each.run.from) ??
    cellGroup(doc, each);
  if (near) return near;
  if (heading)
    return {
      label: heading.label,
      from: heading.line.body,
      to: heading.line.to,
      sure: true,
      how: 'heading',
    };
  return prefix;
}
