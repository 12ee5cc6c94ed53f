import type { PublicHolidayKey } from '../calendar/public-holidays.ts';
import type { Found, IsoDate } from '../dated-text/types.ts';

export type QuestionCode =
  | 'existingNetwork'
  | 'conflictingPeriod'
  | 'fewerListedThanAnnounced'
  | 'moreListedThanAnnounced'
  | 'seriesYear'
  | 'rolloverYear'
  | 'weekdayMismatch'
  | 'publicHoliday'
  | 'weekend'
  | 'offPatternWeekday'
  | 'farFromNeighbours'
  | 'outOfOrder'
  | 'unclearDate'
  | 'unclearYear'
  | 'contradiction'
  | 'normMismatch'
  | 'duplicateDate'
  | 'endBeforeStart'
  | 'impossibleDate'
  | 'regionalNorm'
  | 'sessionMoved';

export type ChoiceCode =
  | 'intoNetwork'
  | 'newNetwork'
  | 'usePeriod'
  | 'noPeriod'
  | 'planLater'
  | 'listedIsRight'
  | 'announcedIsRight'
  | 'keepYear'
  | 'otherYear'
  | 'keepDate'
  | 'otherDate'
  | 'leaveOut'
  | 'makeOnce'
  | 'makeBoth'
  | 'dropEnd'
  | 'swapTimes'
  | 'perRegion'
  | 'perNetwork'
  | 'moveSession'
  | 'keepExisting';

/** What a sentence about the doubt may need; only what the code speaks of is there. */
export interface QuestionValues {
  /** Name of the group, or of the network, or the wording in the text. */
  name?: string | null;
  dates?: IsoDate[];
  listed?: number;
  announced?: number;
  year?: number;
  /** 1–12 */
  months?: number[];
  seriesStart?: IsoDate;
  /** ISO weekday, 1 is Monday, as the text says it. */
  weekday?: number;
  holiday?: PublicHolidayKey | null;
  startTime?: string | null;
  endTime?: string | null;
  /** The reader's own sentence, in the language in which it was asked to read. */
  reason?: string | null;
}

/** One answer. `value` is what is kept when it is chosen. */
export interface ImportChoice {
  code: ChoiceCode;
  value: string;
  date?: IsoDate;
  year?: number;
  name?: string;
  period?: { start: IsoDate | null; end: IsoDate | null };
  /** The reader types this herself; the answer is then `year:2026` or `date:2026-03-01`. */
  asks?: 'year' | 'date';
}

/** A doubt, with its choices and one of them chosen already. */
export interface ImportQuestion {
  key: string;
  code: QuestionCode;
  found: Found;
  /** Keys of the things that the answer touches. */
  about: string[];
  values: QuestionValues;
  choices: ImportChoice[];
  /** The `value` chosen; may be one that was typed. */
  chosen: string;
}

/** Answers given so far, by the key of the question. */
export type ImportAnswers = Readonly<Record<string, string>>;
