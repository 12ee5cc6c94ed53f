import type { Reading } from '../reading/reading.ts';
import { type Stretch, sentencesIn } from '../source/sentences.ts';
import { cleanLabel } from '../vocabulary/group-words.ts';
import { labelRole } from '../vocabulary/labels.ts';
import { cardinalOf } from '../vocabulary/numbers.ts';
import { linesUnder, passage } from './sections.ts';

/** A fact in the words of the text. */
interface FactFound extends Stretch {
  label: string;
  value: string | null;
}

interface RegistrationFound extends Stretch {
  open: boolean | null;
  text: string;
}

/** What a text says about a network as a whole, with its title's place in the flat text. */
interface Overview extends Stretch {
  title: string | null;
  goal: string | null;
  approach: string | null;
  results: string[];
  contact: { name: string | null; email: string | null; phone: string | null } | null;
  registration: RegistrationFound | null;
  facts: FactFound[];
  principlesCount: number | null;
}

const NAVIGATION =
  /^(?:mobiele menu|menu|nieuws|news|home|ga naar de inhoud|skip to (?:main )?content|inhoud|zoeken|search|terug|contact|beste .{0,30}|algemeen|programma|agenda|hallo.*|dear .*|u bent hier.*|startpagina.*)$/i;
const MAIL_HEAD = /^(?:van|aan|verzonden|cc|from|to|sent|datum|date)\s*:/i;

function titleOf(reading: Reading): { text: string; from: number; to: number } | null {
  for (const line of reading.doc.lines.slice(0, 60)) {
    if (line.blank || line.text.length > 160 || line.runs.length > 0) continue;
    const subject = /^(?:onderwerp|subject|betreft)\s*:\s*(.+)$/i.exec(line.text)?.[1];
    const text = cleanLabel(subject ?? line.text);
    if (
      NAVIGATION.test(text) ||
      (!subject && MAIL_HEAD.test(line.text)) ||
      /[>|]|^\[/.test(text) ||
      text.length < 4
    )
      continue;
    return { text, from: line.body, to: line.to };
  }
  return null;
}

const GOAL =
  /^(?:het |ons |our |the )?(?:doel|doelstelling|doelen|waarom|goal|goals|aim|purpose|doel van .*)$/i;
const APPROACH =
  /^(?:de |onze |our |the )?(?:werkwijze|aanpak|methodiek(?: van .*)?|methode|approach|method|hoe werken we|hoe werkt het)$/i;
const RESULTS = /(?:beoogde |gewenste )?(?:resultaten|intended results)\s*:?\s+1\.\s/i;
const RESULTS_HEADING = /^(?:de |beoogde |verwachte |gewenste )*(?:resultaten|opbrengsten|results)$/i;

/** "Beoogde resultaten 1. … 2. …" in running text, or a list under its heading. */
function resultsOf(reading: Reading): string[] {
  const { flat } = reading.doc.plain;
  const start = RESULTS.exec(flat);
  if (start) {
    const text = flat.slice(start.index, start.index + 6000).split('\n')[0] ?? '';
    const parts = text.split(/\s(?=\d{1,2}\.\s+\p{Lu})/u).slice(1);
    return parts
      .map((part, i) => (i === parts.length - 1 ? firstSentences(part) : part))
      .map((part) =>
        part
          .replace(/^\d{1,2}\.\s+/, '')
          .replace(/[’'\s]+$/u, '')
          .trim(),
      );
  }
  return linesUnder(reading, RESULTS_HEADING)
    .filter((line) => line.bullet)
    .map((line) => line.text);
}

/** The last item of a list in running text ends with its sentence. */
function firstSentences(part: string): string {
  const stop = /\.\s+\p{Lu}[^.]*:/u.exec(part);
  return stop ? part.slice(0, stop.index + 1) : part;
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const PHONE = /(?<![\d.,-])(?:\+31|0)[\d][\d\s().-]{7,14}\d(?!\d)/;
const NAME =
  /(?:bij|via|contact(?:persoon)?:?|met|neem contact op met|projectleider(?: en penvoerder)?:?)\s+((?:\p{Lu}[\p{L}.'-]*\s+)(?:(?:van|de|der|den|el|ter|te)\s+){0,3}\p{Lu}[\p{L}'-]+)/u;
const LEADER = /^(?:projectleider(?: en penvoerder)?|contactpersoon|contact|coördinator)\s*:?\s*(.*)$/iu;

function contactOf(reading: Reading): Overview['contact'] {
  const { flat } = reading.doc.plain;
  const email = EMAIL.exec(flat)?.[0] ?? null;
  const phone = PHONE.exec(flat)?.[0]?.trim() ?? null;
  let name = NAME.exec(flat)?.[1]?.trim() ?? null;
  reading.doc.lines.forEach((line, i) => {
    const match = name === null && !line.blank && line.text.length < 80 ? LEADER.exec(line.text) : null;
    const value = match
      ? match[1] || reading.doc.lines.slice(i + 1, i + 3).find((each) => !each.blank)?.text || ''
      : '';
    if (/^(?:\p{Lu}\.\s?)+\s?\p{Lu}\p{L}+|^\p{Lu}\p{Ll}+\s+\p{Lu}\p{L}+/u.test(value) && value.length < 60)
      name = value.replace(/[,(|].*$/, '').trim();
  });
  return email || phone || name ? { name, email, phone } : null;
}

const REGISTERS =
  /\b(?:aanmeld\p{L}*|aan te melden|meld (?:je|u) .{0,20}aan|meld je|inschrijv\p{L}*|opgeven|registration|register|sign up|to book|deelname)\b/iu;
const CLOSED =
  /niet meer mogelijk|gesloten|is vol\b|volgeboekt|closed|no longer possible|fully booked|niet meer aanmelden/i;

function registrationOf(reading: Reading): RegistrationFound | null {
  const { flat } = reading.doc.plain;
  let first: RegistrationFound | null = null;
  for (const line of reading.doc.lines) {
    if (line.blank || !REGISTERS.test(line.text)) continue;
    for (const each of sentencesIn(flat, line.body, line.to)) {
      const text = flat.slice(each.from, each.to).trim();
      if (!REGISTERS.test(text) || text.length < 30) continue;
      const found = { text, open: !CLOSED.test(text), from: each.from, to: each.to };
      if (!found.open) return found;
      first ??= found;
    }
  }
  return first;
}

const FACT = /^([\p{Lu}][\p{L}\s/-]{3,40}):\s*(.{0,120})$/u;
const COUNTED =
  /(?<![\p{L}\d.,-])(\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\s+(gemeenten|leden|organisaties|regio's|verenigingen|scholen|partners|zorgaanbieders|netwerken)(?![\p{L}])/giu;

/** "Label: value" facts, "Label:" with the value on the next line, and counted ones ("9 gemeenten"). */
function factsOf(reading: Reading): FactFound[] {
  const { lines, plain } = reading.doc;
  const found: FactFound[] = [];
  lines.forEach((line, i) => {
    const match =
      line.blank || line.runs.length > 0 || line.bullet || found.length >= 100 ? null : FACT.exec(line.text);
    const label = (match?.[1] ?? '').trim();
    if (
      !match ||
      (labelRole(label) !== null && !/verantwoord/i.test(label)) ||
      reading.outline.contexts[i]?.group?.line === line
    )
      return;
    const next = lines.slice(i + 1, i + 3).find((each) => !each.blank);
    const follows =
      next &&
      next.index === i + 1 &&
      !FACT.test(next.text) &&
      next.text.length < 80 &&
      next.runs.length === 0 &&
      !next.bullet;
    const value = (match[2] ?? '').trim() || (follows && next ? next.text : '') || null;
    if (value === null && label.split(/\s+/).length > 4) return;
    found.push({
      label,
      value,
      from: line.body,
      to: value && follows && !match[2] && next ? next.to : line.to,
    });
  });
  for (const match of plain.flat.matchAll(COUNTED)) {
    if (found.length >= 140) break;
    const word = (match[1] ?? '').toLowerCase();
    const value = /^\d/.test(word) ? word : String(cardinalOf(word) ?? word);
    found.push({
      label: (match[2] ?? '').toLowerCase(),
      value,
      from: match.index,
      to: match.index + match[0].length,
    });
  }
  return found.sort((a, b) => a.from - b.from);
}

const PRINCIPLES =
  /(?<![\p{L}\d])(\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|ten|five|six|seven|eight)\s+(?:uitgangspunten|beginselpunten|beginselen|principes|principles)/iu;

/** Reads what a text says about the network as a whole. */
export function overviewOf(reading: Reading): Overview {
  const title = titleOf(reading);
  const principles = PRINCIPLES.exec(reading.doc.plain.lower)?.[1];
  return {
    title: title?.text ?? null,
    goal: passage(linesUnder(reading, GOAL), 4)?.text ?? null,
    approach: passage(linesUnder(reading, APPROACH), 6)?.text ?? null,
    results: resultsOf(reading),
    contact: contactOf(reading),
    registration: registrationOf(reading),
    facts: factsOf(reading),
    principlesCount: principles
      ? /^\d/.test(principles)
        ? Number(principles)
        : cardinalOf(principles)
      : null,
    from: title?.from ?? 0,
    to: title?.to ?? 0,
  };
}
