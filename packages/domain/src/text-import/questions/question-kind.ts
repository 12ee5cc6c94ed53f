import { isPlainDate } from '../../calendar/plain-date.ts';
import type { Found, IsoDate, ReadResult } from '../../dated-text/types.ts';
import type { ExistingNetwork, KnownNetwork } from '../existing.ts';
import type {
  ImportAnswers,
  ImportChoice,
  ImportQuestion,
  QuestionCode,
  QuestionValues,
} from '../question-types.ts';
import type { ProposedThings } from '../types.ts';

export interface QuestionContext {
  reading: ReadResult;
  text: string;
  things: ProposedThings;
  answers: ImportAnswers;
  existing: ExistingNetwork | null;
  networks: readonly KnownNetwork[];
  today: IsoDate;
}

/** One sort of doubt: when it is raised, and what its answer does to the proposal. */
export interface QuestionKind {
  ask(context: QuestionContext): ImportQuestion[];
  /** Changes the things in place; they are the proposal's own copies. */
  apply(things: ProposedThings, question: ImportQuestion): void;
}

interface Asked {
  code: QuestionCode;
  /** What it is about, so that the same question keeps its answer when the text is read again. */
  subject: string;
  found: Found;
  about: string[];
  values: QuestionValues;
  /** The first one is chosen until it is answered. */
  choices: ImportChoice[];
}

export function question(asked: Asked, answers: ImportAnswers): ImportQuestion {
  const { subject, ...rest } = asked;
  const key = `${asked.code}:${subject}`;
  const found = { line: asked.found.line, span: asked.found.span };
  return { ...rest, found, key, chosen: chosenValue(asked.choices, answers[key]) };
}

function chosenValue(choices: readonly ImportChoice[], answer: string | undefined): string {
  const fallback = choices[0]?.value ?? '';
  if (answer === undefined) return fallback;
  if (choices.some((choice) => choice.value === answer && !choice.asks)) return answer;
  const asks = (what: 'year' | 'date'): boolean => choices.some((choice) => choice.asks === what);
  if (asks('year') && /^year:(19|20|21)\d\d$/.test(answer)) return answer;
  if (asks('date') && answer.startsWith('date:') && isPlainDate(answer.slice(5))) return answer;
  return fallback;
}

/** The year or date of a typed answer, or null. */
export function typedAnswer(chosen: string, kind: 'year' | 'date'): string | null {
  return chosen.startsWith(`${kind}:`) ? chosen.slice(kind.length + 1) : null;
}
