import type { NoSessionReason } from '../types.ts';
import { labelRole } from '../vocabulary/labels.ts';
import { meetingBefore } from '../vocabulary/meeting-words.ts';
import { APART_CUES } from './apart-cues.ts';
import { CUES } from './context-cues.ts';

const ALL_CUES = [...APART_CUES, ...CUES];

/** The surroundings of a date, in lower case. */
export interface Surroundings {
  /** From the start of its sentence, or the end of the date before it. */
  before: string;
  /** To the end of its sentence, or the start of the date after it. */
  after: string;
  /** Its whole sentence with `@` for the date. */
  sentence: string;
  /** Heading of the section. */
  heading: string;
  /** Last day is another than the first. */
  range: boolean;
  /** Days from first to last. */
  days: number;
  /** Line starts with the date, or it stands in a list of dates. */
  listed: boolean;
}

const NO_MEETING_HEADING =
  /^\W*(?:school)?(?:(?:\p{L}+ \p{L}+ en )?(?:herfst|kerst|voorjaars|krokus|mei|paas|pinkster|zomer|hemelvaarts?|juni|winter|lente|tulp)-?vakantie\**|facultatieve (?:vrije dagen|verlofdag(?:en)?)|vakanties?|feestdagen|vrije dagen|vakantierooster|deadlines?|inleverdata|sluitingsdata|kopijdata|verzenddata|holidays|lesvrije (?:dagen|weken)|recesperiodes?|recessen|reces|aanleverdata|belangrijke inleverdata|vakanties en (?:vrije|feest)?dagen|schoolvakanties(?: en .*)?|studievrije dagen|verlofdagen|gesloten|verschijningsdata|openingstijden|archief|eerdere nieuwsberichten|publicatiedata|geen (?:bijeenkomst(?:en)?|les(?:sen)?|training)|no (?:meetings|sessions|classes)|submission dates|inzenddata|aanmelden|inschrijven|aanmelding|inschrijving|registration|apply)(?:\s+(?:en|\/|&|and)\s+(?:vrije dagen|feestdagen|lesvrije dagen|studievrije dagen|vakanties|sluitingsdagen|inschrijven|aanmelden|kosten))?(?:\s+(?:in|voor|van|regio|schooljaar|for)\b.{0,30})?[\s\d/:–*-]*$/iu;

const HOLIDAY_LEAD =
  /(?:vakantie|verlofdagen|feestdagen|vrije dagen|lesvrij|gesloten|holidays?)[^:]{0,50}:\W*$/i;

/** "Na de grote vakantie:" heads the meetings after it. */
const AROUND_HOLIDAY = /^\W*(?:na|voor|vóór|vanaf|tot|tussen|after|before|until)\b/i;

/** "Personeelsvergaderingen:" right before a date names its meeting, whatever stands above. */
const ownLabel = (before: string): boolean => /:\s*$/.test(before) && meetingBefore(before.slice(-120));

/** Ranges of weeks in running text are a period; in a list of dates they are an event of several days. */
function isLongRun(around: Surroundings): boolean {
  return around.range && (around.days > 60 || (around.days > 21 && !around.listed));
}

/**
 * Why a date is no meeting, or null when it is one. Cues are tried in order against the words right
 * before and after the date and against its sentence.
 */
export function reasonToLeave(around: Surroundings): NoSessionReason | null {
  if (
    (NO_MEETING_HEADING.test(around.heading) && !ownLabel(around.before)) ||
    (HOLIDAY_LEAD.test(around.heading) && !AROUND_HOLIDAY.test(around.heading))
  )
    return /vakantie|feest|vrij|holiday|reces|verlof|geen|gesloten/i.test(around.heading)
      ? 'holiday'
      : 'deadline';
  if (isLongRun(around)) return 'period';
  const label = /^\W*([^:@]{2,40}):\s*$/.exec(around.before)?.[1];
  if (label && labelRole(label) === 'deadline') return 'deadline';
  const before = around.before.slice(-120);
  const after = around.after.slice(0, 120);
  const direct = meetingBefore(before);
  for (const cue of ALL_CUES) {
    if (cue.before && !cue.before.test(before)) continue;
    if (cue.after && !cue.after.test(after)) continue;
    if (cue.sentence && !cue.sentence.test(around.sentence)) continue;
    if (cue.unless?.test(around.sentence)) continue;
    if (cue.reason === 'period' && cue.before && (around.range || direct)) continue;
    if (cue.sentence && !cue.before && direct && cue.reason !== 'holiday') continue;
    return cue.reason;
  }
  return null;
}
