import { monthOf, weekdayOf } from '../vocabulary/calendar-words.ts';
import { labelRole } from '../vocabulary/labels.ts';
import { namesMeeting } from '../vocabulary/meeting-words.ts';
import { isTown, townIn } from '../vocabulary/towns.ts';
import { isOnlyMedium } from './online.ts';

/** A place as read: its wording and where it stands in the text that was searched. */
export interface PlaceFound {
  text: string;
  from: number;
  to: number;
  /** 'label' is told as a place; 'phrase' comes after a preposition; 'bare' is a name only. */
  how: 'label' | 'phrase' | 'bare';
}

const VENUE =
  '(?:zaal|raadzaal|raadszaal|vergaderzaal|vergaderruimte|lokaal|ruimte|kamer|aula|gemeentehuis|stadhuis|stadskantoor|provinciehuis|gemeentekantoor|raadhuis|buurthuis|buurtcentrum|wijkcentrum|wijkgebouw|dorpshuis|dorpscentrum|kulturhus|cultuurhuis|multifunctioneel centrum|mfc|mfa|bibliotheek|school|basisschool|schoolgebouw|kerk|kerkgebouw|grand café|restaurant|kantoor|hoofdkantoor|hotel|museum|theater|schouwburg|hogeschool|universiteit|campus|clubhuis|kantine|verenigingsgebouw|ontmoetingscentrum|ontmoetingsruimte|huis van de \\p{L}+|zorgcentrum|verzorgingshuis|ziekenhuis|politiebureau|brandweerkazerne|kazerne|kasteel|boerderij|landgoed|sporthal|sportcentrum|congrescentrum|conferentiecentrum|vergadercentrum|parochiehuis|parochiecentrum|gemeenschapshuis|gemeenschapscentrum|trefpunt|trefcentrum|huiskamer|atelier|inloophuis|speeltuin|station|partycentrum|zalencentrum|activiteitencentrum|jongerencentrum|jeugdhuis|stadsschouwburg|filmhuis|bioscoop|wijkhuis|servicepunt|loket|vestiging|kapel|pastorie|klooster|auditorium|foyer|town hall|library|building|hall|room|centre|center|office|community centre|college|conference centre|meeting room|het regthuys|dienstencentrum|\\p{L}{4,}centrum|bib|ontmoetingskerk|sociëteit|buitensociëteit|paviljoen|paleis|apotheek|huisartsenpraktijk|praktijk|ggd|ggz|hospice|inloophuis|gemeente|provincie|waterschap|woonzorgcentrum|verpleeghuis|zorggroep|stadsboerderij|kasteel|slot|abdij|brasserie|eetcafé|bistro|herberg|hoeve|schuur|loods|fabriek|tuinhuis|kinderboerderij|bezoekerscentrum|dorpskerk|moskee|synagoge|vrijwilligerscentrale|volksuniversiteit|muziekschool|kunstencentrum|poppodium|wijkpunt|buurtkamer|ontmoetingsplek|stadskamer|stadsarchief|raadhuiszaal|trouwzaal|burgerzaal|statenzaal|ontvangstruimte|lounge|patio|atrium|studio|werkplaats|academie|instituut|lyceum|mavo|vmbo|roc|mbo|hbo|vives|faculteit|collegezaal|gymzaal|sportpark|zwembad|manege|camping|jachthaven|strandpaviljoen|seats2meet|bieb|dok|kantoorgebouw|kerkzaal|molen|fort|villa|leslokaal|oefenruimte)';
const STREET =
  /\b[\p{Lu}'][\p{L}.'-]*(?:\s[\p{L}.'-]+){0,3}?(?:straat|laan|weg|plein|kade|dijk|gracht|singel|dreef|hof|pad|steeg|markt|baan|plantsoen|park|lei|street|road|avenue|lane|square)\s\d{1,4}\s?[a-zA-Z]?\b/u;
const POSTCODE = /\b\d{4}\s?[A-Z]{2}\b/;
const venueWord = new RegExp(`(?<![\\p{L}])\\p{L}*${VENUE}(?![\\p{L}])`, 'iu');

const LABEL =
  /(?<![\p{L}])(?:(?:locatie|locaties|plaats|waar|adres|venue|location|where|place|vergaderlocatie|address)(?:\s+en\s+(?:adres|plaats))?\s*(?:is|:|=)|(?:zaal|lokaal|ruimte|room|plek)\s*[:=])\s*/giu;
const SOFT_LABEL =
  /(?<!vind(?:t|en)\s|zal\s|zullen\s|er\s|in\sde\s|op\s)(?<![\p{L}])(?:[Ll]ocatie|[Pp]laats|[Vv]enue|[Ll]ocation)\s+(?=[\p{Lu}\d]|regio|nog|n\.?t\.?b|in |het |de )/gu;
const PREPOSITION = /(?<![\p{L}@.\d])(?:te|in|bij|op|@|at|naar|vanuit|langs|nabij|aan)\s+(?=\S)/giu;
const STOP =
  /(?:\s[-–|•·>]\s|[;|\n\t!?]|\.\s|\.$|\s\(|\)|,?\s(?:van|vanaf|om|aanvang|start|inloop|tijd|time|from|tussen|starting|doors)\s+(?=\d|:|half\s)|,?\s(?:tijd|time|aanvang|start|datum|date|inloop|thema|onderwerp|spreker|kosten|aanmelden|contact|info|vertrek|terug|verzamelen|lunch|door|met|over|waar(?:in|bij|over|na|mee)|waarna|tijdens|voor|die|dat|omdat|zodat|tenzij|unless|maar|behalve|with|about|for|where|aansluitend|begint|beginnen|plaats|vindt|vinden|zal|wordt|worden|is|zijn|we|wij|u|je|kunt|and then|steeds|telkens|georganiseerd|bijeen|samen|elkaar|which|that)(?:\s|:|$)|,\s(?:van|om|vanaf|start|aanvang|inloop|zaal open)\b|(?<!kamer|zaal|lokaal|ruimte|room|nr|nr\.|nummer),?\s\d{1,2}[.:u]\d{2}|\s+\d{1,2}\s?(?:uur|u)\b)/iu;
const NOT_A_PLACE =
  /^(?:de\s|het\s|een\s|the\s|our\s|onze\s|ons\s)?(?:het kader|kader|overleg|principe|het algemeen|verband|de ochtend|de middag|de avond|ochtend|middag|avond|totaal|eerste|tweede|derde|vierde|laatste|week|weken|maand|periode|jaar|schooljaar|voorjaar|najaar|zomer|winter|herfst|vakantie|deze|dit|die|dat|elke|iedere|welke|plaats van|de hand|gesprek|contact|groepen|groepjes|kleine|tweetallen|deel|geval|gang|samenwerking|loop|tussentijd|bijzonder|zijn|haar|hun|mei|aanmerking|sessies?|interesse|vragen|basis|verhindering|voorkeur|belangstelling|thema|onderwerp|voorbereiding|afwezigheid|ziekte|onvoldoende|voldoende|minder|meer|minimaal|elkaar|aanvang|afspraak|verzoek|aanvraag|tijd|hoogte|volgende|maximaal|kosten|beide|alle|de volgende|following|person|advance|case|order|least|most|the following|the morning|the afternoon|the evening|addition|general|half|noon|drie|twee|vier|vijf|zes|verschillende|wisselende|data|datum|deadline|website|uitnodiging|agenda|programma|bijlage|pauze|inloop|lunch|u|ons opgeven|mail|e-mail|telefoon|een mail|stukken|nieuwe|ander|andere|diverse|onze website|deze website|zaken|verder|verlof|gebruik|dienst|werk|praktijk|beeld|kaart|dementie|gezondheid|kwestie|ambtelijk)\b/iu;

const EDGES: readonly (readonly [RegExp, string])[] = [
  [
    /,?\s+(?:usually|normally|generally|starting|except|on the (?:first|second|third|fourth|last))(?=\s|,|$).*$/iu,
    '',
  ],
  [/\s+(?:en\s+(?:begin|start|duur|dure)\p{L}*.*|gehouden|gegeven)$/iu, ''],
  [/^[\s:–\-,.(*_]+/u, ''],
  [/[\s,;:–\-*_(.]+$/u, ''],
  [/\s+(?:en|of|and|or|te|in|op|van|om|tot|vanaf)$/iu, ''],
  [/^(?:in|op|bij|te|at)\s+(?=\S)/u, ''],
  [/^(?:de|het|een|the)\s+/u, ''],
];

/** Strips marks, loose prepositions and a bracket that was not opened. */
function trimPlace(text: string): string {
  let place = text.replace(/\s+/g, ' ');
  for (let turn = 0; turn < 2; turn += 1) {
    for (const [edge, by] of EDGES) place = place.replace(edge, by);
    if (place.endsWith(')') && !place.includes('(')) place = place.slice(0, -1);
  }
  return place.trim();
}

/** Initials, which end no sentence: "de J.P. Santeeweg". */
const INITIAL = /(?<!\p{L})(\p{Lu})\.(?=\s|\p{Lu})/gu;
/** Words that no place starts with or holds. */
const NEVER =
  /^(?:de |het |onze |een )?(?:nieuwsbrief|daarvan|plaats daarvan)(?!\p{L})|(?<!\p{L})(?:bestaat|bestond|viert|vertelt|komt een|komen een)(?!\p{L})/iu;

function cut(text: string, from: number, stop: RegExp): string {
  const rest = text.slice(from, from + 160);
  const match = stop.exec(rest.replace(INITIAL, '$1_'));
  return match ? rest.slice(0, match.index) : rest;
}

const LABEL_STOP =
  /\s{2,}|[;|\n\t]|\.\s(?=\p{Lu})|\.$|,?\s(?:tijd|time|aanvang|start|datum|date|inloop|thema|onderwerp|spreker|kosten|aanmelden)\s*:|,?\s(?:van|om|vanaf)\s+\d|,\s*(?:aanvang|inloop|start)\b|,?\s\d{1,2}[.:]\d{2}|\s\((?=\d|inloop|zaal|max|let)/iu;

/** "Location Coordinator" is a row of column heads; "locatie regio Utrecht" is a place. */
function isHead(place: string): boolean {
  const role = labelRole(place.split(/\s+/)[0] ?? '');
  return role !== null && role !== 'group' && role !== 'place';
}

/** What follows "plaats" where it is a label without a colon; capitals count, so no `i`. */
const SOFT_START = /^(?:[\p{Lu}\d'"]|regio|nog|n\.?t\.?b|in |het |de )/u;

function labelled(text: string, pattern: RegExp): PlaceFound | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  if (!match) return null;
  const from = match.index + match[0].length;
  if (pattern === SOFT_LABEL && !SOFT_START.test(text.slice(from, from + 12))) return null;
  const place = trimPlace(cut(text, from, LABEL_STOP));
  if (NEVER.test(place)) return null;
  const told = /^(?:we|wij|our|onze|de|the)\s.{0,60}\s(?:in|at|bij)\s/iu.test(place) ? phrased(place) : null;
  if (told) return { text: told.text, from: match.index, to: from + place.length, how: 'label' };
  if (place.length < 2 || /^\d{1,2}[.:]/.test(place) || isHead(place)) return null;
  const room = /^(?:zaal|lokaal|ruimte|room)/i.test(match[0])
    ? `${match[0].replace(/\s*[:=]\s*$/, '')} ${place}`
    : place;
  return { text: room, from: match.index, to: from + place.length, how: 'label' };
}

const VERB =
  /(?<!\p{L})(?:is|zijn|wordt|worden|was|komen|komt|gaan|gaat|we|wij|kan|kunnen|hebben|heeft|will|are)(?!\p{L})/iu;
/** "Repair Café", "Toetsgroep Ede": who meets, not where. */
const MEETING_NAME =
  /^(?:(?:het|de|ons|the)\s)?(?:\p{L}+[ -])?\p{L}*(?:alzheimer|parkinson|repair|rouw|kennis|thema|taal|dementie|autisme|mantelzorg|lees)\s?-?caf[eé]|^(?:(?!zorg)\p{L}{2,}groep|leertafel|cohort|team|werkplaats|leerkring)\s/iu;

/** Whether the words after a preposition can be a place: a proper name, a town or a kind of building. */
function canBePlace(place: string): boolean {
  if (place.length < 2 || place.length > 110 || NOT_A_PLACE.test(place) || NEVER.test(place)) return false;
  if (VERB.test(place) || MEETING_NAME.test(place)) return false;
  const first = place.replace(/^(?:de|het|een|the|our|onze|ons|'t|hun)\s+/iu, '');
  const word = /^[\p{L}']+/u.exec(first)?.[0] ?? '';
  if (monthOf(word.toLowerCase()) || weekdayOf(word.toLowerCase())) return false;
  const start = first.split(/\s+/).slice(0, 4).join(' ');
  if (/^caf[eé] \p{L}/iu.test(first)) return true;
  if (venueWord.test(start) && !/^\p{L}*(?:dag|avond|middag)\b/iu.test(start)) return true;
  return (
    /^['"]?\p{Lu}/u.test(first) &&
    !/^(?:Teams|Zoom|MS|Microsoft|Webex|Skype|Google|Nederland|Nederlands|Engels|Dutch|English|We|Wij|U|Je|De|Het)\b/u.test(
      first,
    )
  );
}

/** "De Parel", "Het Anker", "'t Hart": an article with a capital is the name of a house. */
const HOUSE = /^(?:De|Het|'t|’t|Den|The)\s\p{Lu}/u;
/** "Rinsma in Gorredijk". */
const IN_TOWN = /^\p{Lu}[\p{L}\s'.&-]{1,40}\s(?:in|te)\s\p{Lu}\p{Ll}+/u;

const BEFORE_PHRASE =
  /(?:^|[\s,;:.()–-]{2,}|[,;:()–-]\s*|(?<!\p{L})(?:uur|u|bijeen|samen|plaats|elkaar|door|gehouden|is|zijn|we|wij|steeds|altijd|telkens|online|of|en|locatie|fysiek|live|digitaal|team|groep|welkom|terecht)|(?:bijeenkomst(?:en)?|sessies?|vergadering(?:en)?|overleg|lezing|intervisie|middag|avond|dag|workshop|training|cursus|lunch|diner|borrel|concert|repetitie|uitvoering|meeting|session|workshop|held|online|of|en|locatie|fysiek|live|digitaal|opening|congres|netwerkdag|studiedag|excursie|bezoek|werkbezoek|rondleiding|café|kick-off|start|startmoment|slot|weekend|ontmoeting|team|groep|welkom|terecht|meet|meets|place|sessions|meetings|organiseert|organiseren|georganiseerd))\s*$/iu;

/** "werk in Afrika" is no place of a meeting; "14.00 uur in Kroonwaard" and anything with a building or town is. */
function startsAPlace(before: string, place: string): boolean {
  return (
    HOUSE.test(place) ||
    IN_TOWN.test(place) ||
    BEFORE_PHRASE.test(before.slice(-40)) ||
    venueWord.test(place.slice(0, 50)) ||
    STREET.test(place) ||
    townIn(place.slice(0, 60)) !== null
  );
}

const VISIT =
  /(?:[Vv]isit to|[Tt]rip to|[Ee]xcursion to|[Bb]ezoek aan|[Ww]erkbezoek aan|[Ee]xcursie naar|[Uu]itstap naar|[Dd]agtocht naar)\s+(?:the\s|de\s|het\s)?(\p{Lu}[\p{L}'.&-]*(?:\s(?:van|de|het|in|of|the|te)?\s?\p{Lu}[\p{L}'.&-]*){0,4})/u;
const GATHER =
  /(?:verzamelen|vertrek|we verzamelen|startpunt|afspreken)\s+(?:bij|op|in|vanaf|aan|voor)\s+((?:de|het)\s\p{L}[^.,;()\n]{2,50})/iu;

function phrased(text: string): PlaceFound | null {
  const gather = GATHER.exec(text) ?? VISIT.exec(text);
  if (gather?.[1])
    return {
      text: trimPlace(gather[1]),
      from: gather.index,
      to: gather.index + gather[0].length,
      how: 'phrase',
    };
  PREPOSITION.lastIndex = 0;
  let tries = 0;
  for (let match = PREPOSITION.exec(text); match && tries < 12; match = PREPOSITION.exec(text), tries += 1) {
    const from = match.index + match[0].length;
    const raw = cut(text, from, STOP);
    const place = trimPlace(raw);
    if (/^(?:op|naar|aan)\b/i.test(match[0]) && !venueWord.test(place.slice(0, 40)) && !STREET.test(place))
      continue;
    if (!startsAPlace(text.slice(0, match.index), place)) continue;
    if (canBePlace(place)) return { text: place, from: match.index, to: from + raw.length, how: 'phrase' };
  }
  return null;
}

const HEAD = new RegExp(`^(?:de |het |the |in |op |bij )?[\\p{L}'-]*${VENUE}(?![\\p{L}])`, 'iu');
const TAIL =
  /^\p{Lu}[\p{L}'.\s-]{0,40}(?:Hall|Rooms?|Centre|Center|Library|Building|Church|House|Hotel|College|School|Theatre|Club|Huis|huis|Zaal|zaal|Kerk|kerk|Centrum|centrum|Kantoor|Hof|hof|hoeve|Hoeve|gebouw|theater|Theater|Museum|museum|Bibliotheek)(?:\s\d{1,3}[a-z]?)?$/u;
/** "De Werf, Utrecht": a name and a town, and nothing that looks like a title. */
const NAME_AND_TOWN = /^(?:\p{Lu}[\p{L}'’.-]*\s?){1,5},\s[\p{Lu}'][\p{L}\s-]+$/u;
const PIECES = /(\s[-–|•·]\s|[;|\t()]|\s{2,}|:\s|[.!?]\s+(?=\p{Lu}))/u;

/** Whether a piece is an address, a building or ends in a town. */
function namesPlace(place: string): boolean {
  if (place.length < 3 || place.length > 110 || isOnlyMedium(place) || MEETING_NAME.test(place)) return false;
  if (/\b(?:open|gesloten|gaat|geopend|wordt|is)\b/i.test(place)) return false;
  const town = townIn(place);
  const endsInTown =
    town !== null && (town[1] >= place.length - 1 || isTown(place)) && place.split(/\s+/).length <= 8;
  return STREET.test(place) || POSTCODE.test(place) || HEAD.test(place) || TAIL.test(place) || endsInTown;
}

/** Where the place starts in a piece: at once, or after one of its commas. */
function placeStart(piece: string): number | null {
  const commas = [...piece.matchAll(/,\s*/g)].slice(0, 6);
  const plain = trimPlace(piece);
  const comma = plain.lastIndexOf(', ');
  if (NAME_AND_TOWN.test(plain) && isTown(plain.slice(comma + 2)) && !namesMeeting(plain.slice(0, comma)))
    return 0;
  const starts = [0, ...commas.map((match) => match.index + match[0].length)];
  for (const start of starts) {
    const head = trimPlace(piece.slice(start).split(',')[0] ?? '');
    const whole = trimPlace(piece.slice(start));
    if (head.length >= 3 && namesPlace(head) && whole.length <= 110) return start;
    if (start > 0 && HOUSE.test(head) && head.split(/\s+/).length <= 4) return start;
    if (start > 0 && /^(?:in|op|bij|te|@)\s/i.test(piece.slice(start)) && namesPlace(whole)) return start;
  }
  const all = trimPlace(piece);
  return namesPlace(all) && all.split(',').length <= 3 && !/^\p{Ll}/u.test(all) ? 0 : null;
}

const PERSON =
  /(?:voorzitter|begeleid(?:er|ster|ing)|spreker|docent|trainer|coördinator|secretaris|contact(?:persoon)?|facilitator|chair|gastvrouw|gastheer|speaker):\s$/iu;

/** A piece between dashes, commas or brackets that is a town, an address or a building. */
function bare(text: string): PlaceFound | null {
  let at = 0;
  for (const piece of text.split(PIECES)) {
    if (PERSON.test(text.slice(Math.max(0, at - 24), at))) {
      at += piece.length;
      continue;
    }
    const lead = /^\s*(?:(?:uur|u\.?)\s+)?/i.exec(piece)?.[0].length ?? 0;
    const start = placeStart(piece.slice(lead));
    if (start !== null) {
      const whole = trimPlace(cut(piece, lead + start, BARE_STOP));
      const town =
        /^\p{Ll}/u.test(whole) &&
        !HEAD.test(whole) &&
        !/^(?:regio|omgeving|centrum|midden|provincie)/.test(whole)
          ? townIn(whole)
          : null;
      const place = (town ? whole.slice(town[0], town[1]) : whole).replace(
        /^(?:in|op|bij|te|@)\s+(?:de |het |the )?/i,
        '',
      );
      const from = at + lead + start;
      if (place.length >= 3 && !(namesMeeting(place) && !venueWord.test(place) && !STREET.test(place)))
        return {
          text: place,
          from,
          to: Math.min(
            at + piece.length,
            piece.indexOf(place, lead + start) < 0
              ? from + place.length
              : at + piece.indexOf(place, lead + start) + place.length,
          ),
          how: 'bare',
        };
    }
    at += piece.length;
  }
  return null;
}

const BARE_STOP =
  /,?\s(?:om|vanaf|aanvang|inloop|start|met|door|over|thema)\s|[!?]|,\s*(?:om|van|vanaf|aanvang|inloop)\b/iu;

/** Reads the place in a stretch of text (writer's case, dates and times blanked out); null when none. */
export function placeIn(text: string): PlaceFound | null {
  const short = text.slice(0, 700);
  for (const found of [labelled(short, LABEL), labelled(short, SOFT_LABEL), phrased(short), bare(short)]) {
    if (found && !isOnlyMedium(found.text)) return found;
  }
  return null;
}

/** Whether a "place" says that it is still to come ("n.t.b.", "volgt nog"). */
export function isUndecided(place: string): boolean {
  return /\b(?:n\.?t\.?b\.?|n\.?n\.?b\.?|t\.?b\.?[acd]\.?|nader te bepalen|nog niet bekend|volgt|wordt nog|to be (?:announced|decided|determined)|nader|onbekend)\b/i.test(
    place,
  );
}
