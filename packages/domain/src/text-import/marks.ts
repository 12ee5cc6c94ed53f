import type { Span } from '../dated-text/types.ts';
import type { DetailLayer } from './detail-layers.ts';
import { allItems } from './edits.ts';
import type { ImportQuestion } from './question-types.ts';
import { sessionWords } from './session-layers.ts';
import type { ImportProposal, Mark, ProposedThings } from './types.ts';

type Layer = Omit<Mark, 'questions'>;

/**
 * The stretches of the text that were understood, in order and without overlap: where findings lie in each other
 * the smallest one shows, and the larger one around it. Nothing is marked twice, and nothing outside the text.
 */
export function markText(
  text: string,
  things: ProposedThings,
  rest: Pick<ImportProposal, 'doubts' | 'leftDates'>,
  details: readonly DetailLayer[] = [],
): Mark[] {
  const quiet = details.map((one) => ({ ...one, color: null }));
  const layers = [...layersOf(things, rest), ...wordsOfSessions(text, things), ...quiet]
    .map((layer) => ({ ...layer, span: trimmed(text, layer.span) }))
    .filter((layer) => layer.span[0] < layer.span[1]);
  const questions = questionsByItem(rest.doubts);
  return flatten(layers).map((layer) => ({
    ...layer,
    questions: questionsOf(layer, questions, rest.doubts),
  }));
}

function layersOf(
  things: ProposedThings,
  { doubts, leftDates }: Pick<ImportProposal, 'doubts' | 'leftDates'>,
): Layer[] {
  const colors = new Map(things.groups.map((group) => [group.key, group.fields.color]));
  const groups = new Map(things.sessions.map((session) => [session.key, session.fields.group]));
  const layers: Layer[] = [];
  for (const { key, kind, found } of allItems(things)) {
    if (!found) continue;
    const color = colors.get(key) ?? colors.get(groups.get(key) ?? '') ?? null;
    layers.push({ span: found.span, line: found.line, kind, item: key, color });
  }
  const known = new Set(layers.map((layer) => layer.item));
  for (const { key, span, line } of leftDates) {
    if (!known.has(key)) layers.push({ span, line, kind: 'leftDate', item: key, color: null });
  }
  for (const { found, about } of doubts) {
    if (about.some((key) => known.has(key))) continue;
    layers.push({ span: found.span, line: found.line, kind: 'doubt', item: null, color: null });
  }
  return layers;
}

function wordsOfSessions(text: string, things: ProposedThings): Layer[] {
  const colors = new Map(things.groups.map((group) => [group.key, group.fields.color]));
  return things.sessions.flatMap(({ key, found, fields }) => {
    if (!found) return [];
    const color = colors.get(fields.group ?? '') ?? null;
    const spans = sessionWords(text, found.span, fields.startTime, fields.placeNote);
    return spans.map((span) => ({ span, line: found.line, kind: 'session' as const, item: key, color }));
  });
}

function questionsByItem(doubts: readonly ImportQuestion[]): Map<string, string[]> {
  const byItem = new Map<string, string[]>();
  for (const { key, about } of doubts)
    for (const item of about) byItem.set(item, [...(byItem.get(item) ?? []), key]);
  return byItem;
}

function questionsOf(
  layer: Layer,
  byItem: Map<string, string[]>,
  doubts: readonly ImportQuestion[],
): string[] {
  if (layer.item) return byItem.get(layer.item) ?? [];
  return doubts.filter((one) => one.found.span[0] === layer.span[0]).map((one) => one.key);
}

function trimmed(text: string, [from, to]: Span): Span {
  const words = text.slice(Math.max(0, from), to);
  const start = Math.max(0, from) + (words.length - words.trimStart().length);
  return [start, start + words.trim().length];
}

/** Cuts the layers at each other's edges and keeps the shortest on top. Runs in n log n for nesting that is shallow. */
function flatten(layers: readonly Layer[]): Layer[] {
  const edges = [...new Set(layers.flatMap((layer) => layer.span))].sort((a, b) => a - b);
  const waiting = [...layers].sort((a, b) => a.span[0] - b.span[0]);
  const flat: Layer[] = [];
  let open: Layer[] = [];
  let next = 0;
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    open = open.filter((layer) => layer.span[1] > from);
    for (; next < waiting.length && (waiting[next]?.span[0] ?? 0) <= from; next++)
      open.push(waiting[next] as Layer);
    const top = open.reduce<Layer | null>(
      (best, one) => (best && length(best) <= length(one) ? best : one),
      null,
    );
    if (!top) continue;
    const last = flat.at(-1);
    if (last?.item === top.item && last.kind === top.kind && last.span[1] === from && last.item)
      flat[flat.length - 1] = { ...last, span: [last.span[0], to] };
    else flat.push({ ...top, span: [from, to] });
  }
  return flat;
}

function length({ span: [from, to] }: Layer): number {
  return to - from;
}
