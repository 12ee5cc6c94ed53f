import type { Mark } from '@leerkring/domain/text-import/types';
import { Trans } from '@lingui/react/macro';
import { Fragment, type KeyboardEvent, useMemo, useRef } from 'react';
import { colorClass } from '../../components/color-class.ts';
import { useImport } from './import-context.ts';
import classes from './marked-text.module.css';
import { useMarkWords } from './use-mark-words.ts';

/** Longer stretches than this are underlined, not coloured. */
const LONG = 260;

/** Of a file with thousands of rows only the beginning is drawn. */
const MOST = 3_000;

interface Piece {
  from: number;
  words: string;
  mark: Mark | null;
}

/** The pasted text with what was found in it. The findings are one stop of the Tab key; arrows go through them. */
export function MarkedText({ text }: { text: string }) {
  const { proposal, active, setActive, goTo } = useImport();
  const markWords = useMarkWords(proposal);
  const box = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(text, proposal.marks), [text, proposal.marks]);
  const out = useMemo(
    () => new Set(proposal.sessions.filter((one) => !one.included).map((one) => one.key)),
    [proposal],
  );
  const shown = pieces.length > MOST ? pieces.slice(0, MOST) : pieces;
  const first = pieces.find((piece) => piece.mark)?.from;

  function onKeyDown(event: KeyboardEvent<HTMLElement>, item: string | null) {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step) {
      const marks = [...(box.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
      marks[marks.indexOf(event.currentTarget) + step]?.focus();
      event.preventDefault();
    }
    if ((event.key === 'Enter' || event.key === ' ') && item) {
      goTo(item, 'item');
      event.preventDefault();
    }
  }

  return (
    <div ref={box} className={classes.text}>
      {shown.map(({ from, words, mark }) =>
        mark ? (
          // A real button cannot break over lines, and dates in running text do.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <span
            key={from}
            role="button"
            tabIndex={from === first ? 0 : -1}
            className={`${classes.mark} ${colorClass(mark.color ?? (mark.kind === 'session' ? 'ochre' : 'slate'))}`}
            data-tone={toneOf(mark.kind)}
            data-item={mark.item ?? ''}
            data-kind={mark.kind}
            data-long={words.length > LONG || undefined}
            data-out={out.has(mark.item ?? '') || undefined}
            data-question={mark.questions.length > 0 || undefined}
            data-active={(mark.item !== null && mark.item === active) || undefined}
            aria-label={markWords(mark, words)}
            onMouseEnter={() => setActive(mark.item)}
            onMouseLeave={() => setActive(null)}
            onFocus={() => setActive(mark.item)}
            onBlur={() => setActive(null)}
            onClick={() => mark.item && goTo(mark.item, 'item')}
            onKeyDown={(event) => onKeyDown(event, mark.item)}
          >
            {words}
          </span>
        ) : (
          <Plain key={from} words={words} />
        ),
      )}
      {shown.length < pieces.length ? (
        <p>
          <Trans>Wat hierna komt is ook gelezen, en staat hiernaast.</Trans>
        </p>
      ) : null}
    </div>
  );
}

/** Words without a finding; empty lines become pauses. */
function Plain({ words }: { words: string }) {
  const parts = words.split(/\n(?:[^\S\n]*\n)+/);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 ? <span className={classes.gap} /> : null}
      {part}
    </Fragment>
  ));
}

/** What the text is about stands out by the accent, what is doubted by the colour of warnings; the rest is quiet. */
function toneOf(kind: Mark['kind']): 'accent' | 'warning' | undefined {
  if (kind === 'doubt') return 'warning';
  return ['network', 'format', 'track', 'theme'].includes(kind) ? 'accent' : undefined;
}

/** The text cut at its marks; a mark over several lines becomes one piece per line, so that colour hugs the words. */
function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    const [from, to] = mark.span;
    if (from > at) pieces.push({ from: at, words: text.slice(at, from), mark: null });
    let start = from;
    for (const line of text.slice(from, to).split(/(?<=\n)/)) {
      const words = line.trim();
      const lead = line.length - line.trimStart().length;
      if (lead > 0) pieces.push({ from: start, words: line.slice(0, lead), mark: null });
      if (words) pieces.push({ from: start + lead, words, mark });
      const rest = line.slice(lead + words.length);
      if (rest && words) pieces.push({ from: start + lead + words.length, words: rest, mark: null });
      start += line.length;
    }
    at = to;
  }
  if (at < text.length) pieces.push({ from: at, words: text.slice(at), mark: null });
  return pieces;
}
