/** The hand-made answers that a reading is held against, and how they are loaded from a folder. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReadResult, SessionStatus } from '@leerkring/domain/dated-text/types';

/** The part of a reading that has an answer to compare with. */
export type Reading = Pick<ReadResult, 'sessions' | 'norms' | 'problems'>;

/** One meeting that the text lists. Dates are `YYYY-MM-DD`, times `HH:MM`; null is "not said". */
export interface GoldSession {
  date: string;
  endDate: string | null;
  start: string | null;
  end: string | null;
  group: string | null;
  title: string | null;
  location: string | null;
  online: boolean | null;
  status: SessionStatus;
  /** Proposing it and leaving it out are both right. */
  ambiguous?: boolean;
  /** It must be proposed with a warning. */
  expectWarning?: boolean;
  /** Fields of this meeting that are not scored. */
  lenientFields?: string[];
}

/** A rule that the text states. */
export interface GoldNorm {
  what: string;
  timesPerYear: number | null;
  months: number[];
  pattern?: string | null;
  lenientFields?: string[];
}

/** The answer to one text. */
export interface Gold {
  source: string;
  language: string;
  referenceDate: string;
  seriesStart: string | null;
  sessions: GoldSession[];
  norms: GoldNorm[];
  /** ISO dates or wordings that are no meeting. */
  notSessions: string[];
  sourceContradictions: { kind: string; text: string; why: string }[];
  /** Fields that are not scored in this text; `norms` forgives rules read beyond the answer. */
  lenientFields: string[];
  notes: string;
}

/** A text with its answer. */
export interface GoldText {
  name: string;
  text: string;
  gold: Gold;
}

/**
 * Loads every `NAME.txt` that has a `NAME.json` beside it, in the order of their names.
 * @throws when the folder or an answer cannot be read.
 */
export function loadGoldTexts(folder: string): GoldText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = basename(file, '.json');
      return {
        name,
        text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
        gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold,
      };
    });
}
