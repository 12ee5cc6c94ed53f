/** A labelled time or place at the start of a sentence: "Adres: …". */
export const LABELLED = /^\W*(?:adres|locatie|plaats|waar|tijd|aanvang|zaal|venue|time|address)\s*:/i;

/** A rule by the month is the rhythm of the list itself; one by the week is a meeting beside it. */
export const MONTHLY = /\b(?:maand|month)\b/i;

/** What comes before or after a meeting says nothing of its own time. */
export const BESIDES = /^\W*(?:voorafgaand|prior to|na afloop|aansluitend|vooraf)\b/i;
