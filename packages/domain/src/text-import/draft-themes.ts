import type { ReadResult, ReadTheme } from '../dated-text/types.ts';
import { normaliseName } from './normalise-name.ts';
import { proposed } from './proposed.ts';
import { sentenceAround } from './sentence-around.ts';
import type { FormatFields, Proposed, QuestionFields, ThemeFields } from './types.ts';

/** Themes; one that is named in the words of a format belongs to it, and stands when those say that it comes back. */
export function draftThemes(
  reading: ReadResult,
  text: string,
  formats: readonly Proposed<FormatFields>[],
): Proposed<ThemeFields>[] {
  return reading.themes.map((theme, index) =>
    proposed('theme', `theme${index + 1}`, theme, themeFields(theme, text, formats)),
  );
}

function themeFields(
  theme: ReadTheme,
  text: string,
  formats: readonly Proposed<FormatFields>[],
): ThemeFields {
  const name = normaliseName(theme.title);
  const home = formats.find(
    (one) => name !== '' && normaliseName(one.fields.explanation ?? '').includes(name),
  );
  const standing = /\b(vaste?|bestaande|terugkerende|periodieke|standing|recurring)\b/i.test(
    home?.fields.explanation ?? '',
  );
  return {
    title: theme.open ? null : theme.title,
    isToBeChosen: theme.open,
    choiceNote: theme.open ? choiceNote(theme, text) : null,
    isStanding: standing && !theme.open,
    format: home?.key ?? null,
  };
}

/** The line in which the open theme stands tells how and when it is chosen. */
function choiceNote(theme: ReadTheme, text: string): string {
  const start = text.lastIndexOf('\n', theme.span[0] - 1) + 1;
  const end = text.indexOf('\n', theme.span[1]);
  const line = text
    .slice(start, end < 0 ? undefined : end)
    .replace(/\s+/g, ' ')
    .replace(/^[•\-\d.)\s]+/, '')
    .trim();
  return (line.length <= 900 ? line : sentenceAround(text, theme.span)) || theme.title;
}

/** Questions that guide the network, and those under its themes; a theme that is its own question has none. */
export function draftQuestions(reading: ReadResult): Proposed<QuestionFields>[] {
  const guiding = reading.questions.map((one) => ({ found: one, theme: null, text: one.text }));
  const themed = reading.themes.flatMap((theme, index) =>
    theme.questions
      .filter((text) => normaliseName(text) !== normaliseName(theme.title))
      .map((text) => ({ found: null, theme: `theme${index + 1}`, text })),
  );
  return [...guiding, ...themed].map(({ found, theme, text }, index) =>
    proposed('question', `question${index + 1}`, found, { theme, text }),
  );
}
