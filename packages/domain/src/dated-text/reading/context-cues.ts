import type { NoSessionReason } from '../types.ts';

/** A sign that a date is no meeting. */
export interface Cue {
  reason: NoSessionReason;
  /** Right before the date: matched against the words before it, so end with `$`. */
  before?: RegExp;
  /** Right after the date. */
  after?: RegExp;
  /** Anywhere in its sentence or cell. */
  sentence?: RegExp;
  /** Only when the sentence does not match this. */
  unless?: RegExp;
}

const ASK =
  'aanmeld|meld(?:t)? (?:je|u|jullie)|opgeven|opgave|opgeef|inschrijv|schrijf|inlever|lever(?:t)? (?:je|u|in)|indien|aanlever|reageer|reageren|reactie|stuur|sturen|mail|betal|bestel|doorgeven|laat .{0,20}weten|afmeld|register|sign up|submit|rsvp|apply|application|inzend|insturen|aanvragen|annuleren|reserveer|reserveren|registr|enrol|book(?:ing)?\\b|voorinschrijv|ticket|kaarten|aangemeld|opgegeven|ingeschreven|ingeleverd|enquête|vragenlijst|respond|reply|let us know|graag|tegemoet|overmaken|voldaan|annulering|kosteloos|korting|early bird|by email|to book|book your|te vullen|invullen|laten weten|melden|ontvangen wij';
const asking = new RegExp(ASK, 'i');

const PAPERS =
  'stukken|agendapunten|kopij|nieuwsbrief|kennisbrief|notulen|verslag|uitnodiging|mailing|papers|documenten|newsletter|brief\\b|agenda en|bijlagen|convocatie';
const SEND =
  'toestur|toegestuurd|toegezonden|verzend|verzonden|verstur|verstuurd|toezend|rondgestuurd|rondsturen|ontvang|aangeleverd|aanleveren|opgestuurd|gemaild|verspreid|gestuurd|gepubliceerd|verschijn|beschikbaar|inleveren|ingeleverd|klaar|gereed|sent|mailed|circulated|distributed|gedeeld|op de website|online gezet|kreeg|krijgt|kregen';

/** Ordered: the first that fits wins. */
export const CUES: readonly Cue[] = [
  {
    reason: 'mailing',
    before:
      /\((?:de |het )?(?:concept)?-?(?:agenda\p{L}*|stukken|vergaderstukken|inlever\p{L}*|aanlever\p{L}*|verzend\p{L}*|kopij|aanmelden|opgave|deadline)[^()@]{0,25}$/iu,
  },
  {
    reason: 'history',
    before:
      /(?:besproken|afgesproken|besloten|aangekondigd|gemeld|vernieuwd|discussed|agreed|decided)\s+(?:in|tijdens|op|bij|at|during)\s[^.;:]{0,60}$/i,
  },
  { reason: 'opening', sentence: /@[^.]{0,24}\b(?:bellen|bereikbaar)\b|bereikbaar[^.]{0,24}@/i },
  {
    reason: 'holiday',
    sentence: /@\W{0,4}(?:geen|no)\s+\p{L}{3,}/iu,
    unless: /geen (?:kosten|aanmelding|zorgen|paniek|probleem|ervaring)/i,
  },
  {
    reason: 'document',
    before:
      /(?:terugblik|impressie|samenvatting|presentaties|opnames?|foto's|recap|lees ook|verslag|notulen|minutes)(?:\s+\p{L}+){1,5}\s+(?:van|of|d\.d\.)\s*$/iu,
  },
  {
    reason: 'deadline',
    before:
      /(?:deadline|uiterste?(?: inlever)?datum|sluitingsdatum|sluit(?:en|ing|s)?(?: is| op)?|uiterlijk|ten laatste|no later than|latest by|(?:^|\s)by|due(?: date)?|before|(?:indienen|inleveren|aanleveren|binnen|klaar|gereed) tegen|vóór|closes?(?: on)?|not later than|tot uiterlijk|at the latest)\s*(?:is|op|per|on|:|=|tot|voor|van|by|vóór|de|zondag|the)?\s*(?:op|on|is|:|by)?\s*$/i,
  },
  {
    reason: 'deadline',
    before: /(?:^|[\s(])(?:t\/m|tot en met|t\.e\.m\.|tem|until|tot|till|through)\s*(?:de|en met)?\s*$/i,
  },
  { reason: 'deadline', before: /(?:^|[\s(])voor\s*(?:de)?\s*$/i, sentence: asking },
  {
    reason: 'deadline',
    before:
      /(?:annulering|annuleren|afmelding|afmelden|cancellations?|cancel|aanmeldingen|wijzigingen)\s+(?:na|after|tot|voor|vóór|vanaf)\s*(?:de)?\s*$/i,
  },
  {
    reason: 'published',
    before: /(?:^|\s)(?:verzonden|verstuurd|sent|ontvangen|received|datum verzending|verzenddatum)\s*:\s*$/i,
  },
  { reason: 'published', after: /^[^.]{0,60}\b(?:schreef|wrote|heeft .{0,30}geschreven)\b/i },
  { reason: 'birth', before: /(?:geboren|geb\.?|born|overleden|†)\s*(?:op|on|te [\p{L}-]+,?)?\s*$/iu },
  {
    reason: 'published',
    before:
      /(?:geplaatst|gepubliceerd|gepost|bijgewerkt|gewijzigd|aangepast|update|updated|published|posted|last modified|vastgesteld|bekendgemaakt|aangemaakt|toegevoegd|geüpdatet|gecontroleerd|geprint|afgedrukt|opgesteld|publicatiedatum|nieuwsbericht|nieuws|laatste wijziging|dagtekening|op de site|geactualiseerd|herzien|versie|version|revised|modified|created|geraadpleegd|accessed)\s*(?:op|d\.d\.|dd|:|on|per|van|door [\p{L} ]{1,30} op|by [\p{L} ]{1,30} on|\(|\|)?\s*:?\s*$/iu,
  },
  {
    reason: 'document',
    before:
      /(?:wet|besluit|brief|notulen|verslag|richtlijn|regeling|kamerbrief|rapport|verordening|convenant|arrest|uitspraak|akkoord|nota|statuten|reglement|circulaire|artikel|advies|offerte|factuur|beleidsplan|overeenkomst|minutes|letter|act|report)(?:\s*(?:van|d\.d\.|dd|of|dated|:|\()|(?:\s+\p{L}+){1,5}\s+(?:d\.d\.|dd|van|of))?\s*$/iu,
  },
  {
    reason: 'document',
    before:
      /^\W*(?:\p{L}+[\s-]){0,2}(?:concept-?)?(?:notulen|verslag(?:en)?|besluitenlijst|minutes)\b[^:;@]{0,60}$|\b(?:agenda|notulen|verslag|minutes)\s+(?:d\.d\.|dd\.?|(?:van|voor)(?: de)?)\s*$|\b(?:verslag|notulen)\s+(?:van\s+)?de\s+\p{L}+\s+van\s*$/iu,
  },
  { reason: 'history', after: /^[\s,(]*(?:jl|j\.l|ll|l\.l|laatstleden)\b/i },
  { reason: 'period', before: /(?:^|[\s(])(?:na|after)\s*(?:de)?\s*$/i },
  { reason: 'published', before: /^\s*(?:date|datum)\s*$/i, after: /^\s+\S/ },
  {
    reason: 'history',
    before:
      /(?:sinds|sedert|since|per|opgericht(?: op)?|ingaande|met ingang van|m\.i\.v\.|vanaf heden|geldig tot|in werking(?: getreden)?(?: op)?|effective|as of|overgenomen op|gestart op)\s*(?:de)?\s*$/i,
  },
  {
    reason: 'period',
    before: /(?:^|[\s(])(?:vanaf|from|starting from|beschikbaar vanaf|ingaand|op zijn vroegst)\s*$/i,
  },
  {
    reason: 'opening',
    before:
      /(?:inschrijving|inschrijven|aanmelding|aanmelden|registratie|kaartverkoop|voorverkoop|verkoop|registration|loket)\s*(?:\p{L}+\s*){0,3}(?:opent|start|kan vanaf|begint|opens?|starts?|gaat open|mogelijk vanaf|open vanaf|vanaf)\s*(?:op|vanaf|on|per|from)?\s*$/iu,
  },
  {
    reason: 'movedFrom',
    before:
      /(?:i\.p\.v\.?|ipv|in plaats van|instead of|(?:^|[(,;:–-]\s*)was(?: eerst| gepland(?: op)?| voorzien op)?|eerder(?: gepland)?(?: op)?|oorspronkelijk(?:e datum)?(?: gepland)?(?: op)?|originally(?: planned)?(?: for| on)?|(?:verplaatst|verzet|verschoven|uitgesteld|doorgeschoven) van|moved from|rescheduled from|postponed from|formerly|voorheen|oude datum|replaces|vervangt(?: die van| de bijeenkomst van)?|niet(?: op)?|not(?: on)?)\s*:?\s*(?:op|de|die van|on|the)?\s*$/i,
  },
  {
    reason: 'deadline',
    after:
      /^[\s:,)–-]*(?:is )?(?:de |the )?(?:deadline|uiterste (?:inlever)?datum|sluit(?:ing|ingsdatum|en|t)?\b|laatste (?:dag|mogelijkheid) (?:om|voor|tot)|inlever(?:en|datum|moment)|aanleverdatum|indienen|inleveren|uiterlijk|last day to|closing date)/i,
  },
  {
    reason: 'mailing',
    after:
      /^[\s:,)–-]*(?:toesturen|verzend(?:en|ing)|versturen|toezend(?:en|ing)|stukken|kopij|aanlever(?:en|ing)|agenda (?:en stukken )?(?:uit|versturen|verzenden|rond)|uitnodiging(?:en)? (?:uit|versturen|verzenden)|publicatie|verschijn(?:t|ing|en)|nieuwsbrief|contributie|betaling|factuur|mailing|papers|send(?:ing)?|start (?:van )?(?:het |de )?(?:nieuwe? )?(?:school|studie|college|cursus|academisch |werk)?(?:jaar|semester|blok)\b|(?:begin|einde) (?:van het )?(?:school|studie|college)?(?:jaar|semester)|(?:eerste|laatste) (?:school|les)dag|start inschrijving|opening inschrijving|inleverinschrijving(?:en)? (?:open|start|sluit)|aanmelding (?:open|start|sluit))/i,
  },
  {
    reason: 'deadline',
    sentence: new RegExp(
      `^(?:[\\s•*-]*)(?:${ASK}|deadline|uiterste|sluiting|uiterlijk|laatste dag (?:om|voor))`,
      'i',
    ),
    unless:
      /(?:bijeenkomst(?:en)?|sessies?|vergadering(?:en)?|middag|avond|dag|training(?:en)?|workshops?|cursus|congres|overleg|webinars?|lezing|event|meeting|session|datum|data|groep \w+)\s*(?:is|zijn|van|op|vindt plaats op|vinden plaats op|:|on|of|\()*\s*@/i,
  },
  {
    reason: 'mailing',
    sentence: new RegExp(`(?:${PAPERS}).{0,60}(?:${SEND})|(?:${SEND}).{0,40}(?:${PAPERS})`, 'i'),
    unless: /@\s*[-:–]\s*\p{L}+(?:overleg|vergadering|bijeenkomst)/iu,
  },
  {
    reason: 'holiday',
    sentence:
      /vakantie|holidays?\b|vacation|half-?term|reces\b|^[^\p{L}]*(?:nationale |officiële )?feestdag(?:en)?[^\p{L}]*$|is een feestdag|hemelvaartsdag|(?:goede|good) vrijdag|good friday|2e paasdag|tweede paasdag|1e paasdag|eerste paasdag|paasmaandag|easter monday|(?:1e|2e|eerste|tweede) (?:kerst|pinkster)dag|^\W*pinksteren|^\W*pasen\b|(?:koningsdag|bevrijdingsdag)(?!\s+(?:was|viel|is al))|nieuwjaarsdag|verlofdag|lesvrij|vrije? dag|schoolvrij|studenten vrij|leerlingen vrij|margedag|roostervrij|bank holiday|gesloten|closed|dichte? (?:dag|week)|kantoor dicht|wapenstilstand|allerheiligen|pinkstermaandag|hemelvaart\b|dag na hemelvaart|christmas (?:day|break)|sluitingsdag|brugdag|@[^.@]{0,24}(?:is|zijn) er geen\b|@\W{0,4}geen \p{L}+|geen (?:les|bijeenkomst(?:en)?|training|cursus|vergadering|repetitie|lessen|college|intervisie|overleg|school)\b|no (?:meeting|session|class)/iu,
    unless:
      /^\W*@?\W*(?:studie(?:mid)?dag|studietweedaagse|scholingsdag|teamdag|overleg|vergadering|bijeenkomst)|viering|borrel|@\W*feestdagen|(?:terug van|voorafgaande? aan|voor|vóór|na|tot|before|after|until) (?:de|het|the)? ?.{0,14}(?:vakantie|reces|holidays?)|voor kerst|in verband met|i\.v\.m\.|wegens|kerst(?:borrel|lunch|diner|bijeenkomst)|gesloten (?:bijeenkomst|groep|vergadering)|besloten/i,
  },
  {
    reason: 'published',
    sentence:
      /^\W*(?:©|copyright)|keer (?:gelezen|bekeken)|\breacties?$|door (?:redactie|webredactie|admin)|leestijd|geplaatst (?:door|op)|gepubliceerd/i,
  },
  {
    reason: 'history',
    sentence:
      /opgericht|is (?:in|op|sinds) @ (?:gestart|begonnen|van start gegaan|overleden)|ondertekend|in werking|^\W*(?:sinds|sedert|since)\b.{0,90}@|ingegaan|vastgesteld door|besloten om|werd(?:en)? (?:op|in|vorig)|overleed|startte(?:n)? op @ met|heeft .{0,40} (?:gehouden|gesproken|besproken|afgerond)|founded|was established|signed|in het leven geroepen|afgerond|opgeleverd/i,
  },
  {
    reason: 'period',
    sentence:
      /(?:loopt|lopen|looptijd|duurt|duren|runs?|geldig|subsidieperiode|projectperiode|periode|zittingstermijn|zittingsperiode|inzendtermijn|valid)\b.{0,60}@/i,
  },
];
