import { describe, expect, it } from 'vitest';
import { readMeetings } from './read-meetings.ts';
import type { Found, ReadResult } from './types.ts';

/** A small generator with a seed (mulberry32), so that a failure can be repeated. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES =
  '\n|\n\n|\t| | |, | en | t/m |-|/|.|:|;|(|)|~~|#|- |• |3|31|12|2026|1416|29 februari|30 februari|maart|mei|jan|dinsdag|ma|vr|eerste|laatste|om|tot|van|10 uur|19.30|19u30|8pm|half tien|Groep 1|Groep A:|Datum|Tijd|Locatie|Locatie:|Zwolle|in zaal 3|online|Teams|vervallen|verplaatst naar|was|deadline|uiterlijk|2x per jaar|elke eerste dinsdag van de maand|zes bijeenkomsten|Lijn 1: De tafels|eind maart 2026|€ 12,50|06-12345678|a@b.nl|é|\u0336|\u200b|\u00a0|\r\n|\r|👋|\ud800|\u202e|\u0000|2026-03-12|12/03/26|3 maart 2026|[08-09-2026 21:14] An: '.split(
    '|',
  );

function randomText(next: () => number): string {
  const length = Math.floor(next() * 60);
  return Array.from({ length }, () => {
    const piece = PIECES[Math.floor(next() * PIECES.length)] ?? '';
    return next() < 0.5 ? `${piece} ` : piece;
  }).join('');
}

function findings(result: ReadResult): Found[] {
  const { sessions, norms, groups, tracks, formats, problems, themes, capacities, roughFacts, leftDates } =
    result;
  return [
    ...sessions,
    ...norms,
    ...groups,
    ...tracks,
    ...formats,
    ...problems,
    ...themes,
    ...capacities,
    ...roughFacts,
    ...leftDates,
  ];
}

/** Whether a finding stands on its line and its span holds words of the text. */
function pointsAtWords(text: string, found: Found): boolean {
  const [from, to] = found.span;
  const line = text.slice(0, from).split(/\r\n|\n|\r/).length;
  return (
    from >= 0 && from < to && to <= text.length && text.slice(from, to).trim() !== '' && found.line === line
  );
}

describe('reading any text', () => {
  it('never throws, and every finding points at its words', () => {
    const next = numbersFrom(20260110);
    for (let turn = 0; turn < 400; turn += 1) {
      const text = randomText(next);
      const wrong = findings(readMeetings(text, { referenceDate: '2026-01-10' })).filter(
        (each) => !pointsAtWords(text, each),
      );
      expect(wrong, JSON.stringify(text)).toEqual([]);
    }
  });

  it('reads the span as the words of the date', () => {
    const text = 'Bijeenkomst\r\n\u200bop\u00a0dinsdag 3\u00a0maart 2026, 10 uur';
    const [session] = readMeetings(text, { referenceDate: '2026-01-10' }).sessions;
    expect(session?.line).toBe(2);
    expect(text.slice(...(session?.span ?? [0, 0]))).toBe('dinsdag 3\u00a0maart 2026');
  });

  it.each(['', ' ', '\n\n', 'x', '\ufeff'])('finds nothing in %j', (text) => {
    const result = readMeetings(text, { referenceDate: '2026-01-10' });
    expect([...result.sessions, ...result.norms, ...result.groups]).toEqual([]);
  });

  it('does not need a sensible day of pasting', () => {
    expect(readMeetings('Bijeenkomst 3 maart 2026', { referenceDate: 'gisteren' }).sessions).toHaveLength(1);
  });
});
