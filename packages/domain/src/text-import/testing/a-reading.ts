import type { Found, ReadResult, ReadSession } from '../../dated-text/types.ts';

/** A reading with nothing in it, for tests that care about one part. */
export function aReading(parts: Partial<ReadResult> = {}): ReadResult {
  const nowhere: Found = { line: 0, span: [0, 0] };
  const nothing = {
    title: null,
    goal: null,
    approach: null,
    contact: null,
    registration: null,
    published: null,
  };
  return {
    sessions: [],
    norms: [],
    groups: [],
    tracks: [],
    formats: [],
    period: null,
    problems: [],
    network: { ...nowhere, ...nothing, results: [], facts: [] },
    periods: [],
    themes: [],
    questions: [],
    capacities: [],
    delegationRules: [],
    roughFacts: [],
    principlesCount: null,
    leftDates: [],
    ...parts,
  };
}

/** Where words stand in a text, for findings made by hand; their first occurrence after `after`. */
export function foundAt(text: string, words: string, after = 0): Found {
  const from = text.indexOf(words, after);
  if (from < 0) throw new Error(`The text has no "${words}"`);
  return { line: text.slice(0, from).split('\n').length, span: [from, from + words.length] };
}

export function aReadSession(date: string, found: Found, parts: Partial<ReadSession> = {}): ReadSession {
  const unknown = {
    endDate: null,
    start: null,
    end: null,
    group: null,
    title: null,
    location: null,
    online: null,
  };
  return { ...found, ...unknown, date, status: 'planned', warnings: [], ...parts };
}
