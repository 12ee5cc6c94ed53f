/** Nouns for a meeting; a date beside one is most likely a session. Dutch compounds end in one. */
const NOUNS =
  'bijeenkomst(?:en)?|sessies?|vergadering(?:en)?|overleg(?:gen)?|overlegmoment(?:en)?|intervisies?|workshops?|trainingen|training|webinars?|congres(?:sen)?|conferenties?|symposi(?:um|a)|lezing(?:en)?|themamiddag(?:en)?|themadag(?:en)?|middag(?:en)?|avond(?:en)?|ochtend(?:en)?|studiedag(?:en)?|startdag(?:en)?|slotdag(?:en)?|netwerkdag(?:en)?|dialoogsessies?|leertafels?|werkplaats(?:en)?|kenniscaf[eé]s?|themacaf[eé]s?|caf[eé]|kennislunch|lunch|diner|netwerkdiner|borrel|excursies?|masterclass(?:es)?|cursus(?:sen)?|cursusdag(?:en)?|les(?:sen)?|lesdag(?:en)?|training(?:s)?dag(?:en)?|kick-?off|startbijeenkomst|slotbijeenkomst|terugkomdag(?:en)?|terugkombijeenkomst|informatiedag(?:en)?|heidag(?:en)?|tweedaagse|driedaagse|retraite|werkbezoek(?:en)?|werksessies?|ledenvergadering|jaarvergadering|raadsvergadering|alv|consultatie|rondetafel(?:gesprek)?|gesprek(?:ken)?|intake|evaluatie|viering|festival|open dag|inloop|spreekuur|ronde|dag(?:en)?|meetings?|sessions?|lectures?|seminars?|conferences?|course days?|gatherings?|get-together|event|evenement|colleges?|colloquium|hackathon|leerkring(?:en)?|kring|repetitie|uitvoering|clubavond|startmoment|moment(?:en)?|data|dates|programma|planning|agenda|rooster|kalender|schema';
const MEETING = new RegExp(`(?:${NOUNS})(?![\\p{L}])`, 'iu');

/** Whether a text names a kind of meeting. */
export function namesMeeting(text: string): boolean {
  return MEETING.test(text);
}

const MEETING_BEFORE = new RegExp(
  `(?:${NOUNS})(?:\\s+\\p{L}+){0,2}\\s*(?:is|zijn|vindt plaats|van|op|d\\.d\\.|on|of|at|are|:|,|-|\\()?\\s*(?:is|op|on)?\\s*(?:de|the)?\\s*$`,
  'iu',
);

/** Whether a meeting noun stands right before a date ("de bijeenkomst van 12 maart"). */
export function meetingBefore(before: string): boolean {
  return MEETING_BEFORE.test(before.slice(-70));
}

/** Headings that say no more than "here are dates". */
const GENERIC =
  /^(?:de |onze |alle |het |the |our )?(?:data|datums?|bijeenkomsten|bijeenkomst|programma|planning|jaarplanning|agenda|kalender|jaarkalender|jaaragenda|vergaderdata|vergaderschema|vergaderrooster|vergaderingen|rooster|overzicht|sessies|wanneer|waar en wanneer|wanneer en waar|dates?|schedule|calendar|meetings|sessions|upcoming|komende bijeenkomsten|komende data|activiteiten|activiteitenkalender|evenementen|algemeen|home|menu|nieuws|news|praktisch|praktische informatie|informatie|details|events|when|data en tijden|data bijeenkomsten|geplande bijeenkomsten|volgende bijeenkomsten|lesdata|cursusdata|trainingsdata|bijeenkomstdata|tijd en plaats|data en locatie|data en locaties|plaats en tijd|seizoen|jaarprogramma|course schedule|voorjaar|najaar|zomer|winter|herfst|lente|spring|autumn|fall|summer|summer term|spring term|autumn term|eerste halfjaar|tweede halfjaar|1e halfjaar|2e halfjaar|blok \d|periode \d|kwartaal \d|q[1-4])(?:\s*(?:voor|in|van|for|of|het|de|seizoen|schooljaar|jaar|year|\d{2,4}|-|\/|'|t\/m|tot))*\s*:?$/iu;

export function isGenericHeading(text: string): boolean {
  return GENERIC.test(text.replace(/[*_#]+/g, '').trim());
}
