/** What the words beside a date say about it going on. */
export type StatedStatus = 'cancelled' | 'moved' | null;

const CONDITION =
  /\b(?:als|indien|bij (?:minder|te weinig|onvoldoende|slecht weer|geen)|wanneer|mits|tenzij|if|in case|unless|zonder|voldoende|behoudens|mocht)\b/i;
const CANCELLED =
  /\b(?:vervall(?:en|t)|geannuleerd|gecanceld|gecancelled|geschrapt|afgelast|afgeblazen|cancell?ed|called off|niet doorgaan|niet door(?:gegaan|gaat)?|gaa(?:t|n) (?:\p{L}+ ){0,3}niet door|ging(?:en)? (?:\p{L}+ )?niet door|will not (?:take place|go ahead|be held)|not taking place|geannuleerde|annulering|afgezegd|geen bijeenkomst|geen vergadering|geen overleg|komt te vervallen|uitgesteld|postponed|verdaagd|gaat niet|vervalt)\b/iu;
const NOT_CANCELLED =
  /\b(?:niet|not|nooit|geen) (?:geannuleerd|afgelast|vervallen|cancell?ed|uitgesteld)\b|gaa(?:t|n) (?:wel|wél|gewoon|toch) door|reserve\b|kosteloos|annuleringsvoorwaarden/i;
const MOVED =
  /\b(?:verplaatst|verzet|verschoven|doorgeschoven|uitgesteld|opgeschoven|verhuist|moved|rescheduled|postponed|wordt|verdaagd|shifted)\b[^.]{0,50}?(?:naar|tot|to|until|op)?\s*:?\s*$|\b(?:gaat|gaan|schuif(?:t|en)|schuiven)\b[^.]{0,30}\bnaar\s*$|(?:->|=>|→|⇒|»)\s*$|nieuwe datum[^.]{0,12}$|new date[^.]{0,12}$/i;

/** Status that a stretch of text beside a date states; conditions ("bij minder dan vijf …") state nothing. */
export function statedStatus(text: string): StatedStatus {
  const match = CANCELLED.exec(text);
  if (!match || NOT_CANCELLED.test(text)) return null;
  const clause = text.slice(Math.max(0, match.index - 60), match.index);
  return CONDITION.test(clause.slice(clause.lastIndexOf(';') + 1)) ? null : 'cancelled';
}

/** Whether the text between two dates says that the first was moved to the second. */
export function movesTo(between: string): boolean {
  return between.length < 90 && MOVED.test(between) && !/\b(?:van|from|was|i\.p\.v\.|ipv)\s*$/i.test(between);
}
