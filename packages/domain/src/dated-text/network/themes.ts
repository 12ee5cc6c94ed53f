import type { Reading } from '../reading/reading.ts';
import type { Line } from '../source/document.ts';
import { type Stretch, sentencesIn } from '../source/sentences.ts';
import { linesUnder } from './sections.ts';

/** A theme with its place in the flat text. */
interface ThemeFound extends Stretch {
  label: string | null;
  title: string;
  open: boolean;
  questions: string[];
}

const THEME_HEADING =
  /^(?:de |onze |actuele |onze actuele |gekozen |bestaande |our |current )?(?:thema'?s|themes|onderwerpen|bestaande periodieke bijeenkomsten|periodieke bijeenkomsten)(?: (?:van|in|voor) .{2,40})?$/i;
const OPEN =
  /(?:keuze|gekozen|bepaald|uitgewerkt|chosen|decided).{0,40}(?:worden|gemaakt|gekozen|be)|(?:zal|worden|wordt) .{0,60}(?:gekozen|keuze)|nog (?:te bepalen|niet bekend)|ideeën opgehaald|naar behoefte|on request/i;
const RANKS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'];

function questionsIn(flat: string, from: number, to: number): string[] {
  return sentencesIn(flat, from, to)
    .map((each) => flat.slice(each.from, each.to).trim())
    .filter((text) => text.endsWith('?'));
}

function themeOf(reading: Reading, line: Line): ThemeFound {
  const { flat } = reading.doc.plain;
  const number = /^\s*(\d{1,2})[.)]/.exec(flat.slice(line.from, line.to))?.[1] ?? null;
  const open = OPEN.test(line.text);
  const rank = RANKS.find((word) => new RegExp(`het ${word} thema`, 'i').test(line.text));
  const first = sentencesIn(flat, line.body, line.to)[0];
  const head = first ? flat.slice(first.from, first.to).trim() : line.text;
  const title = open && rank ? `${rank.charAt(0).toUpperCase()}${rank.slice(1)} thema` : head;
  return {
    label: number,
    title,
    open,
    questions: questionsIn(flat, line.body, line.to),
    from: line.body,
    to: line.to,
  };
}

/** Themes listed under a heading that announces them. */
export function themesOf(reading: Reading): ThemeFound[] {
  const lines = linesUnder(reading, THEME_HEADING);
  const listed = lines.filter((line) => line.bullet && line.runs.length === 0);
  return listed.slice(0, 30).map((line) => themeOf(reading, line));
}

const NO_QUESTION =
  /^(?:meer weten|vragen|interesse|of bent|wil je|wilt u|wie doet|hoe kan ik|aanmelden|geïnteresseerd|kun je|kunt u|een gesprek|was deze|questions|need)/i;

/** Questions in running text outside the themes: what a network asks itself. */
export function questionsOf(reading: Reading, themes: readonly ThemeFound[]): (Stretch & { text: string })[] {
  const { flat } = reading.doc.plain;
  const found: (Stretch & { text: string })[] = [];
  for (const line of reading.doc.lines) {
    if (!line.text.includes('?') || themes.some((theme) => theme.from <= line.body && theme.to >= line.to))
      continue;
    for (const each of sentencesIn(flat, line.body, line.to)) {
      const text = flat.slice(each.from, each.to).trim();
      if (
        !text.endsWith('?') ||
        text.length < 12 ||
        text.length > 300 ||
        NO_QUESTION.test(text) ||
        found.length >= 60
      )
        continue;
      found.push({ text, from: each.from, to: each.to });
    }
  }
  return found;
}
