/** The general date parser that the reader is compared with, used as well as its interface allows. */

import type { ReadSession } from '@leerkring/domain/dated-text/types';
import { en, nl, type ParsedComponents, type ParsedResult } from 'chrono-node';
import type { Gold, Reading } from './gold.ts';

function isoDate(parts: ParsedComponents): string {
  const pad = (value: number | null, width: number) => String(value ?? 0).padStart(width, '0');
  return `${pad(parts.get('year'), 4)}-${pad(parts.get('month'), 2)}-${pad(parts.get('day'), 2)}`;
}

function clockTime(parts: ParsedComponents | null | undefined): string | null {
  if (!parts?.isCertain('hour')) return null;
  const pad = (value: number | null) => String(value ?? 0).padStart(2, '0');
  return `${pad(parts.get('hour'))}:${pad(parts.get('minute'))}`;
}

function toSession(result: ParsedResult, text: string): ReadSession {
  const date = isoDate(result.start);
  const last = result.end?.isCertain('day') ? isoDate(result.end) : null;
  return {
    date,
    endDate: last === date ? null : last,
    start: clockTime(result.start),
    end: clockTime(result.end),
    group: null,
    title: null,
    location: null,
    online: null,
    status: 'planned',
    warnings: [],
    line: text.slice(0, result.index).split('\n').length,
    span: [result.index, result.index + result.text.length],
  };
}

/**
 * Reads with chrono-node: every result that names a day is a meeting, looking forward from the day of
 * pasting. It knows no groups, places, rules or states.
 */
export function readWithChrono(text: string, gold: Gold): Reading {
  const parser = gold.language === 'en' ? en.casual : nl.casual;
  const reference = new Date(`${gold.referenceDate}T12:00:00Z`);
  const results = parser.parse(text, { instant: reference, timezone: 'UTC' }, { forwardDate: true });
  const sessions = results
    .filter((result) => result.start.isCertain('day'))
    .map((result) => toSession(result, text));
  return { sessions, norms: [], problems: [] };
}
