import { weekdayOf } from '../vocabulary/calendar-words.ts';
import { isGroupLabel } from '../vocabulary/group-words.ts';
import { namesMeeting } from '../vocabulary/meeting-words.ts';

const WEAK =
  /^(?:maand|jaar|week|kwartaal|keer|dag|dagen|middag|avond|ochtend|middagen|avonden|uur|moment|momenten|data|agenda|planning|programma|principe|jaren|maanden|weken|seizoen|month|year|quarter|vakantie|vakanties|schooljaar|kalender|zomer|leden|deelnemers|aantal|algemeen|eerste|laatste|rooster|schema|dates|evening|moment)$/i;
const ARTICLE =
  /(?:^|[\s,;(])(?:de|het|een|onze|the|an?|our|er|alle|elk|elke|iedere)\s+((?:[\p{L}'-]+\s+){0,1}?[\p{L}'-]{4,})/giu;
const STOP =
  /^(?:we|wij|dat|dit|er|het|je|jullie|ze|zij|ook|die|deze|worden|wordt|komt|komen|zijn|heeft|hebben|kan|kunnen|vindt|vinden)$/i;

interface Noun {
  text: string;
  at: number;
  rank: number;
}

/** Extends a noun to the left over capitals: "Café" in "Alzheimer Café". */
function withCapitals(sentence: string, at: number, text: string): { text: string; at: number } {
  const before = /((?:\p{Lu}[\p{L}'-]*\s+){1,3})$/u.exec(sentence.slice(Math.max(0, at - 60), at));
  if (!before || !/^\p{Lu}/u.test(text)) return { text, at };
  const start = at - before[0].length;
  const words = before[0].trim();
  if (start === 0 && /^(?:De|Het|Een|Onze|The|Our|Elke|Iedere|In|Op)\s/.test(`${words} `)) {
    const rest = words.split(/\s+/).slice(1).join(' ');
    return rest ? { text: `${rest} ${text}`, at: start } : { text, at };
  }
  return { text: `${words} ${text}`, at: start };
}

function nounsIn(sentence: string, from: number, to: number): Noun[] {
  const nouns: Noun[] = [];
  for (const match of sentence.matchAll(
    /[\p{L}][\p{L}\p{M}'+-]*(?:\s(?:bestuur|ledenvergadering|overleg))?/gu,
  )) {
    const word = match[0];
    const at = match.index;
    if (
      (at < to && at + word.length > from) ||
      word.length < 2 ||
      WEAK.test(word) ||
      weekdayOf(word.toLowerCase())
    )
      continue;
    const abbreviation = /^[A-Z]{2,5}$/.test(word);
    const meeting =
      word.length >= 4 &&
      namesMeeting(word) &&
      /(?:bijeenkomst|sessie|overleg|vergader|dag|lunch|caf|gesprek|intervisie|training|workshop|webinar|training|congres|uur|diner|borrel|tafel|kring|repetitie|les|cursus|conferen|lezing|excursie|inloop|meeting|session|avond|middag|viering|college|evaluatie|intake|retraite|event|brief|symposi|atelier|masterclass)/i.test(
        word,
      );
    const company = isGroupLabel(word) || isGroupLabel(word.replace(/(?:en|s)$/u, ''));
    if (!abbreviation && !meeting && !company) continue;
    nouns.push({ ...withCapitals(sentence, at, word), rank: abbreviation || meeting || company ? 1 : 0 });
  }
  return nouns;
}

function afterArticle(sentence: string, from: number, to: number): string | null {
  for (const match of sentence.matchAll(ARTICLE)) {
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    const phrase = (match[1] ?? '').trim();
    const last = phrase.split(/\s+/).at(-1) ?? '';
    if (
      (at < to && at + phrase.length > from) ||
      WEAK.test(last) ||
      STOP.test(last) ||
      weekdayOf(last.toLowerCase())
    )
      continue;
    return phrase
      .split(/\s+/)
      .filter((word) => !STOP.test(word))
      .join(' ');
  }
  return null;
}

export interface Subject {
  text: string;
  /** A kind of meeting or a company of people, against any noun after an article. */
  strong: boolean;
}

/** What a rule in a sentence is about, with whether the sentence itself names it. */
export function subjectIn(sentence: string, from: number, to: number): Subject | null {
  const nouns = nounsIn(sentence, from, to);
  const label = /^[\s•*-]*([^:.;]{2,60}?)\s*:\s/u.exec(sentence);
  if (label && (label[1]?.length ?? 0) < from) return { text: (label[1] ?? '').trim(), strong: true };
  const before = nouns.filter((noun) => noun.at < from);
  const after = nouns.filter((noun) => noun.at >= to);
  const clause = sentence.slice(0, from).lastIndexOf(';');
  const near = before.filter((noun) => noun.at > clause);
  const passive = /^\s*(?:is|zijn|wordt|worden|organiseren|organiseert|houden|there|er|een)\b/i.test(
    sentence.slice(to),
  );
  const best = passive ? (after[0] ?? near.at(-1)) : (near[0] ?? after[0] ?? before.at(-1));
  if (best) return { text: best.text, strong: true };
  const other = afterArticle(sentence, from, to);
  return other ? { text: other, strong: false } : null;
}
