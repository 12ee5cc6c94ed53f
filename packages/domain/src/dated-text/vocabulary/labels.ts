/** What a column or a "label:" holds. */
export type LabelRole =
  | 'date'
  | 'weekday'
  | 'time'
  | 'end'
  | 'place'
  | 'group'
  | 'title'
  | 'purpose'
  | 'audience'
  | 'explanation'
  | 'duration'
  | 'frequency'
  | 'deadline'
  | 'status'
  | 'other';

const LABELS: Record<LabelRole, string> = {
  date: 'startdatum|startdag|startdata|datum|data|datums|dag|dagen|wanneer|date|dates|day|when|datum en tijd|dag en tijd|datum & tijd|datum/tijd|datum / tijd|datum en tijdstip|dag en datum|vergaderdatum|vergaderdata|datum vergadering|datum bijeenkomst|bijeenkomst datum|date and time|date & time|date/time|wanneer en hoe laat|nieuwe datum|cursusdata|cursusdag|lesdata|bijeenkomstdata|datum, tijd|datum overleg|dag/datum|meeting date|session date|trainingsdata|dd|periode|maand',
  weekday: 'weekdag|dag van de week|weekday',
  time: 'tijd|tijden|tijdstip|uur|aanvang|hoe laat|time|times|begintijd|starttijd|start|begin|van|aanvangstijd|start time|starttime|vanaf|tijdsduur|van-tot|aanvang en einde|begin-eind|tijd van-tot|lestijd|lestijden|vergadertijd|beginuur|uren|begins|starts',
  end: 'eindtijd|einde|end time|tot|end|eind|einduur|ends|endtime',
  place:
    'locatie|plaats|waar|adres|lokaal|zaal|ruimte|venue|location|where|place|room|address|plek|gebouw|vergaderlocatie|locaties|vergaderplaats|bijeenkomstlocatie|plaats/locatie|locatie/online|online/locatie|waar?|vorm|online of fysiek|fysiek/online|live/online|locatie en adres|vergaderruimte|platform|link|via',
  group:
    'groep|groepen|group|team|cohort|leertafel|kring|commissie|gremium|orgaan|leerlijn|bouw|klas|cluster|groepsnaam|intervisiegroep|werkgroep|regio|track|stroom|rayon|district|afdeling|voor groep|reeks|serie|lichting|ploeg|bestuur|unit',
  title:
    'onderwerp|thema|titel|activiteit|bijeenkomst|programma|omschrijving|onderdeel|wat|soort|soort bijeenkomst|topic|subject|title|activity|event|what|theme|session|inhoud|les|workshop|module|naam|type|overleg|vergadering|evenement|meeting|agenda|sessie|bijeenkomsten|beschrijving|description|soort overleg|cursus|training|naam bijeenkomst|onderwerpen|lezing|excursie',
  purpose: 'waarvoor|waartoe|doel|doelen|doelstelling|purpose|goal|aim|leerdoel',
  audience:
    'doelgroep|voor wie|deelnemers|audience|for whom|wie|bestemd voor|participants|who|genodigden|aanwezigen',
  explanation:
    'toelichting|uitleg|explanation|details|bijzonderheden|beschrijving bijeenkomst|notes|werkvorm|werkwijze',
  duration: 'duur|duration|tijdsduur bijeenkomst|lengte',
  frequency: 'frequentie|norm|aantal keer per jaar|hoe vaak|frequency|how often|ritme',
  deadline:
    'factuurdatum|vervaldatum|geboortedatum|besluitdatum|datum brief|datum besluit|dagtekening|uiterste reactiedatum|sluitingsdatum inschrijving|aanmelddatum|uiterste aanmelding|inschrijfperiode|inschrijftermijn|aanmeldperiode|ingangsdatum|datum verzending|registration period|deadline|deadlines|inleveren|aanleveren|stukken|stukken aanleveren|aanleveren stukken|aanlevering stukken|verzending|verzenden|verzending stukken|verzenddatum|sluitingsdatum|kopij|kopijdatum|inleverdatum|inleveren stukken|deadline stukken|deadline kopij|aanmelden voor|aanmelden tot|aanmelden vóór|aanmelden uiterlijk|aanmelddeadline|aanmelding|aanmeldingstermijn|inschrijven|inschrijven tot|inschrijven voor|inschrijfdeadline|uiterste datum|uiterste inleverdatum|uiterste aanmelddatum|publicatie|publicatiedatum|verschijning|verschijnt|verschijningsdatum|agenda uit|agenda en stukken|stukken uit|stukken naar|inzenden|inzenddatum|indienen|sluiting|submission|papers due|due|registration deadline|register by|rsvp|papers|mailing|versturen|agendapunten|agendapunten aanleveren|deadline agendapunten|deadline aanmelden|deadline aanmelding|reageren voor|geplaatst|gepubliceerd|laatst gewijzigd|bijgewerkt|versie|vastgesteld|aanleverdatum|stukken verzenden|inleveren kopij|deadline aanleveren|deadline inleveren|aanleveren agendapunten|stukken gereed|verzending agenda|uitnodiging|stukken inleveren',
  status: 'status|opmerking|opmerkingen|remark|remarks|opm|let op|stand van zaken|gaat door',
  other:
    'spreker|sprekers|inleider|docent|docenten|contact|contactpersoon|kosten|prijs|door|speaker|speakers|trainer|begeleider|begeleiding|voorzitter|organisatie|meer informatie|informatie|info|aanmelden via|e-mail|email|telefoon|tel|mail|website|coordinator|coördinator|registrations|organisator|gastheer|host|notulist|facilitator|begeleid door|cost|costs|price|nr|nummer|no|#|aantal|taal|language|inlichtingen|opgave|bereikbaarheid|parkeren|lunch|catering|week|weeknr|weeknummer|wk|registratie',
};

const roleByLabel = new Map<string, LabelRole>();
for (const [role, words] of Object.entries(LABELS) as [LabelRole, string][]) {
  for (const word of words.split('|')) if (!roleByLabel.has(word)) roleByLabel.set(word, role);
}

/** Role of a column head or a label, in any case and with or without its colon; null when unknown. */
export function labelRole(text: string): LabelRole | null {
  const plain = text
    .toLowerCase()
    .replace(/[*_:?#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return roleByLabel.get(plain) ?? null;
}
