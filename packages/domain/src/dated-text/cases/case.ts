/**
 * A small text and what must be read in it. Each expected session is one compact line:
 * `2026-03-07..2026-03-08 19:30-21:30 [Groep 1] @Utrecht online cancelled !weekdayMismatch`.
 * Date, last day, times, group and status are always compared (absent means null or planned); the
 * place, `online`/`physical`/`either` and a warning only where the line names them.
 */
export interface Case {
  name: string;
  text: string;
  sessions: string[];
  /** Day of pasting; 2026-01-10 unless told. */
  reference?: string;
  seriesStart?: string;
  /** `what | times | slots` of each norm, e.g. `informatiedag | 2 | 3;11`; compared when given. */
  norms?: string[];
  /** Codes of problems that must be there. */
  problems?: string[];
}
