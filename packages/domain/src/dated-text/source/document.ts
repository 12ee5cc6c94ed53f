import { dateRunAt } from '../grammar/date-run.ts';
import { settleNumberOrder } from '../grammar/number-order.ts';
import { type TimeSpan, timeSpanAt } from '../grammar/time-span.ts';
import type { DateRun } from '../grammar/written-date.ts';
import type { LabelRole } from '../vocabulary/labels.ts';
import { type Chat, skipChatStamps } from './chat.ts';
import { type LineSpan, lineSpans, lineStarts } from './lines.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { type Token, tokenAt, tokenize } from './tokens.ts';

/** A line with the dates and times in it. */
export interface Line extends LineSpan {
  index: number;
  /** Its tokens: `[firstToken, lastToken)`. */
  firstToken: number;
  lastToken: number;
  /** What the label on the line before says that this line holds. */
  told: LabelRole | null;
  runs: DateRun[];
  times: TimeSpan[];
  /** Text of the line without bullet, in the writer's case, trimmed. */
  text: string;
  lower: string;
}

export interface TextDocument {
  plain: PlainText;
  tokens: Token[];
  lines: Line[];
  chat: Chat;
  /** Starts of the physical lines of the pasted text. */
  starts: number[];
}

/** "9.30" could be a date too: the time wins where it is surely one, or where nothing speaks for a date. */
function timeWins(run: DateRun | null, time: TimeSpan | null): boolean {
  if (!time) return false;
  if (!run) return true;
  const first = run.dates[0];
  return first?.weak === true && first.weekday === null && (!time.soft || time.end !== null);
}

/** Walks once over the tokens of a line and collects its dates and times. */
function scan(tokens: readonly Token[], line: Line): void {
  let at = line.firstToken;
  let noRunBefore = at;
  while (at < line.lastToken) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'mark') {
      at += 1;
      continue;
    }
    const attempt = at >= noRunBefore ? dateRunAt(tokens, at) : { run: null, skipTo: at + 1 };
    const run = attempt.run && attempt.run.next <= line.lastToken ? attempt.run : null;
    if (!run) noRunBefore = Math.max(noRunBefore, attempt.skipTo);
    const time = timeSpanAt(tokens, at);
    if (time && timeWins(run, time)) {
      line.times.push(time);
      at = time.next;
    } else if (run) {
      line.runs.push(run);
      at = run.next;
    } else at += 1;
  }
}

/** Prepares a text for reading: lines, tokens, and the dates and times on each line. Linear time. */
export function textDocument(raw: string): TextDocument {
  const plain = plainText(raw);
  const spans = lineSpans(plain);
  const chat = skipChatStamps(plain, spans.lines);
  const tokens = tokenize(plain).filter((token) => token.kind !== 'line' || !spans.mended.has(token.from));
  const lines: Line[] = [];
  let at = 0;
  for (const span of spans.lines) {
    while (at < tokens.length && tokenAt(tokens, at).from < span.body) at += 1;
    const firstToken = at;
    while (at < tokens.length && tokenAt(tokens, at).from < span.to) at += 1;
    const text = plain.flat.slice(span.body, span.to).trim();
    const lower = plain.lower.slice(span.body, span.to).trim();
    const line: Line = {
      ...span,
      index: lines.length,
      firstToken,
      lastToken: at,
      told: null,
      runs: [],
      times: [],
      text,
      lower,
    };
    scan(tokens, line);
    lines.push(line);
  }
  settleNumberOrder(lines.flatMap((line) => line.runs));
  return { plain, tokens, lines, chat, starts: lineStarts(raw) };
}
