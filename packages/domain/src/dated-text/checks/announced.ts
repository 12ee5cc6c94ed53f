import type { Reading } from '../reading/reading.ts';
import type { Stretch } from '../source/sentences.ts';
import { cardinalOf } from '../vocabulary/numbers.ts';

/** "zes bijeenkomsten": how many meetings a text announces. */
export interface Announcement extends Stretch {
  count: number;
  /** "elke groep komt zes keer bijeen". */
  perGroup: boolean;
  /** About the past or an unknown past: "het afgelopen half jaar zijn vier … gehouden". */
  past: boolean;
  online: boolean;
  /** The sentence, lower case. */
  sentence: string;
}

const NUMBER =
  '(\\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const NOUN =
  '(?:\\p{L}*bijeenkomsten|\\p{L}*sessies|\\p{L}*vergaderingen|\\p{L}*avonden|\\p{L}*middagen|\\p{L}*ochtenden|\\p{L}*gesprekken|\\p{L}*lessen|\\p{L}*workshops|\\p{L}*trainingsdagen|\\p{L}*cursusdagen|\\p{L}*lesdagen|\\p{L}*studiedagen|\\p{L}*overleggen|\\p{L}*webinars|\\p{L}*lezingen|\\p{L}*concerten|\\p{L}*dagdelen|sessions|meetings|workshops|lectures|evenings|momenten|modules|data\\b|keer (?:bijeen|samen|bij elkaar)|times)';
const PHRASE = new RegExp(
  `(?<![\\p{L}\\d.,/-])${NUMBER}\\s+((?:\\p{L}+[ -]){0,2}?)${NOUN}(?![\\p{L}])`,
  'giu',
);
const NOT_ALL =
  /(?:eerste|laatste|nog|minimaal|minstens|maximaal|ten minste|andere|overige|volgende|vorige|van de|first|last|at least|other|remaining|per|dan|elke|om de|iedere|tot|à|another|extra)\s*$/i;
const PER_YEAR =
  /^\s*(?:per|a|each|every|in het|\/)\s*(?:\p{L}*jaar|year|maand|month|kwartaal|quarter|week|seizoen)/iu;
const EACH =
  /\b(?:elke|iedere|per|each|every)\s+(?:groep|kring|cohort|team|leertafel|group|circle)\b|\bgroepen\b|\bgroups\b|\bcircles\b/i;
const PAST =
  /\b(?:afgelopen|vorig|gehouden|geweest|waren|zijn er .{0,20}geweest|past|last year|were held|vonden)\b/i;

/** Finds announcements of a number of meetings, other than rules per year. Linear in the text. */
export function announcementsIn(reading: Reading): Announcement[] {
  const { lower } = reading.doc.plain;
  const found: Announcement[] = [];
  for (const match of lower.matchAll(PHRASE)) {
    const from = match.index;
    const to = from + match[0].length;
    const word = match[1] ?? '';
    const count = /^\d/.test(word) ? Number(word) : (cardinalOf(word) ?? 0);
    const before = lower.slice(Math.max(0, from - 160), from);
    const sentenceStart =
      Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? ')) + 1;
    const after = lower.slice(to, to + 160);
    const sentenceEnd = /[.\n?!]/.exec(after)?.index ?? after.length;
    const sentence = before.slice(sentenceStart) + match[0] + after.slice(0, sentenceEnd);
    if (
      count < 2 ||
      count > 40 ||
      NOT_ALL.test(before) ||
      PER_YEAR.test(after) ||
      /\b(?:norm|bijwonen|missen|aanwezig)\b/.test(sentence)
    )
      continue;
    if (
      /^keer|^times/.test(match[0].slice(word.length).trim()) &&
      !/\b(?:groep|group|circle|kring|we|wij|cursus|serie|reeks|elk)/.test(sentence)
    )
      continue;
    found.push({
      count,
      from,
      to,
      perGroup: EACH.test(sentence),
      past: PAST.test(sentence),
      online: /online|digita/.test(sentence),
      sentence,
    });
    if (found.length >= 200) break;
  }
  return found;
}
