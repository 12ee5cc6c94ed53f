const DIGITAL =
  /\b(?:online|on-line|digitaal|digitale|virtueel|virtuele|virtual|virtually|remote|webinars?|video(?:bellen|call|vergadering|conferentie|conference|overleg|meeting)?|(?:ms|microsoft) ?teams|zoom|webex|google meet|gotomeeting|jitsi|skype|livestream|starleaf|whereby|bigbluebutton|big blue button|e-sessie|in teams|op afstand|hangouts)\b|\b(?:via|per|op|in|met|on|by|:|,|\(|-) ?teams\b|[(:,/-]\s?teams(?![\p{L}])|^teams$|teams-|\bteams (?:link|meeting|overleg|bijeenkomst)|(?:link|uitnodiging) (?:via )?teams/iu;
const NOT_THE_MEETING =
  /(?:aanmeld\p{L}*|inschrijv\p{L}*|schrijf\p{L}*|opgeven|formulier|registr\p{L}*|register|meld\p{L}*|reserver\p{L}*|betal\p{L}*|kalender|agenda staat|te vinden|beschikbaar|terugkijken|terug te kijken|download\p{L}*|tickets?|kaarten|boek\p{L}*|opname)[^.;]{0,40}\b(?:online|digitaal|digitale)\b|\b(?:online|digitale?)\s+(?:aanmeld|inschrijv|formulier|registrat|agenda|kalender|omgeving|platform|enquête|vragenlijst|leeromgeving|module|e-learning|community|krant|nieuwsbrief|documenten|bibliotheek|informatie|shop|register|registration|form)/iu;
const PHYSICAL =
  /\b(?:op locatie|fysiek|fysieke|live|in[- ]person|face[- ]to[- ]face|onsite|on[- ]site|op kantoor|ter plaatse|in levende lijve|on location|in het echt|op school)\b/i;
const EITHER =
  /\b(?:hybride|hybrid|blended)\b|(?:online|digitaal|teams|zoom)\s*(?:,|\/|of|of wel|ofwel|or|dan wel|en\/of|én|en|and)\s*(?:\p{L}+\s){0,3}(?:op locatie|fysiek|live|in person|in-person|op kantoor|on location)|(?:op locatie|fysiek|live|in person|in-person|on location)\s*(?:,|\/|of|ofwel|or|dan wel|en\/of|en|and)\s*(?:\p{L}+\s){0,2}(?:online|digitaal|via teams|via zoom|teams|zoom)|ook online te volgen|also online/iu;

/** What a stretch of text says about the meeting being digital. */
export type Manner = 'online' | 'physical' | 'either' | null;

export function statedManner(text: string): Manner {
  if (EITHER.test(text)) return 'either';
  const digital = DIGITAL.test(text.replace(NOT_THE_MEETING, ' '));
  const physical = PHYSICAL.test(text);
  if (digital && physical) return 'either';
  if (digital)
    return /\b(?:niet|not|geen|instead of|in plaats van)\s+(?:meer\s+)?(?:online|digitaal)/i.test(text)
      ? null
      : 'online';
  return physical ? 'physical' : null;
}

/** Whether a place is only the name of a medium ("Teams", "online via Zoom"). */
export function isOnlyMedium(place: string): boolean {
  if (/\d/.test(place) && !/\p{L}{3}/u.test(place)) return false;
  const rest = place
    .toLowerCase()
    .replace(
      /microsoft|ms[ -]?teams|teams|zoom|webex|online|digitaal|via|per|een|de|link|volgt|meeting|vergadering|google|meet|skype|webinar|videobellen|in|op|of|uitnodiging|bijeenkomst|digitale|virtueel|platform|livestream|\W|\d/g,
      '',
    );
  return rest.length < 3;
}
