/** Nouns that name a fixed company of people, alone or as the end of a compound. */
const COMPANY =
  'groep|circle|panel|chapter|group|team|leertafel|leertafels|buurttafel|cohort|kring|leerkring|leernetwerk|werkplaats|praktijkwerkplaats|commissie|committee|bestuur|raad|cluster|klas|class|lichting|jaargang|district|rayon|kamer|klankbord|kerngroep|redactie|stuurgroep|werkgroep|dagelijks bestuur|algemeen bestuur|algemene ledenvergadering|algemene leden vergadering|intervisiegroep|ochtendgroep|middaggroep|avondgroep|startersgroep|gevorderdengroep|subgroep|lijn|leerlijn|track|stroom|reeks|serie|series|traject|onderbouw|middenbouw|bovenbouw|platform|kwartet|tafel|ploeg|board|council|panel|unit';

const STARTS =
  /^(?:intervisie|vergadering|bijeenkomsten|data|planning|overleg|training)?\s*(?:groep|group|circle|team|leertafel|buurttafel|cohort|kring|leerkring|leernetwerk|werkplaats|regio|region|deelregio|klas|class|lijn|leerlijn|track|reeks|serie|series|commissie|werkgroep|stuurgroep|cluster|district|rayon|lichting|traject|subgroep|intervisiegroep|stroom|tafel|atelier|kamer|locatie groep|committee|bouw|wijk|gebied|gemeente)\s+[\p{L}\d'-]/iu;
/** "Coachgroep Hoorn": a compound with a name. */
const NAMED = /^\p{L}+(?:groep|kring|tafel|team)\s+[\p{Lu}\d]/u;
const ENDS = new RegExp(`(?:^|[\\s\\p{L}-])(?:${COMPANY})(?:\\s+(?:\\d{1,2}|[a-z]|i{1,3}|iv|v))?$`, 'iu');
/** Short names that only count as words of their own. */
const SHORT_END = /(?:^|[\s-])(?:db|ab|mr|gmr|or|alv|zuid|noord|oost|west|midden)$/iu;
const WHOLE =
  /^(?:ochtend|middag|avond|ouders|jongeren|starters|gevorderden|beginners|ouderen|professionals|bestuurders|directeuren|wethouders|beleidsmedewerkers|leden|docenten|leerlingen|vrijwilligers|kinderen|volwassenen|senioren|junioren|mentoren|noord|zuid|oost|west|midden|groen|geel|rood|blauw|paars|oranje)$/iu;

/** Parts of a heading that are no label: marks, bullets, a colon, times in brackets. */
export function cleanLabel(text: string): string {
  return text
    .replace(/^[\s#*_>•◦·-]+/u, '')
    .replace(/[\s*_#]+$/u, '')
    .replace(/[\s:;,.–-]+$/u, '')
    .replace(/^\((.*)\)$/u, '$1')
    .trim();
}

/** Whether a label names a group: "Groep 1", "Leertafel Haarlemmermeer", "Dagelijks Bestuur", "Ochtendgroep". */
export function isGroupLabel(label: string): boolean {
  const plain = label.replace(/\s*\([^)]*\)\s*$/u, '').trim();
  if (plain.length === 0 || plain.length > 60 || plain.split(/\s+/).length > 7) return false;
  if (/(?:trainings?|studie|hei|team|cursus|scholings)dag(?:en)?\s/iu.test(plain)) return false;
  return (
    STARTS.test(plain) || NAMED.test(plain) || ENDS.test(plain) || SHORT_END.test(plain) || WHOLE.test(plain)
  );
}

const INLINE =
  /(?<![\p{L}\d])((?:intervisie\s?)?(?:groep|group|circle|leertafel|team|cohort|werkgroep|intervisiegroep|leerkring|leernetwerk|klas|reeks|subgroep|kring|tafel|atelier)\s+(?:\d{1,2}[a-z]?|[a-z]|i{1,3}|iv|\p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+)?)|(?:ochtend|middag|avond|starters|gevorderden|ouder|jongeren)groep)(?![\p{L}\d])/giu;

interface InlineGroup {
  label: string;
  /** Offset in the text that was searched. */
  at: number;
}

/** Groups named inside a text ("groep A", "de ochtendgroep"). */
export function inlineGroups(text: string): InlineGroup[] {
  const found: InlineGroup[] = [];
  for (const match of text.matchAll(INLINE)) {
    const label = (match[1] ?? '').replace(/\s+/g, ' ').replace(/(?<=\s\p{Lu}[\p{L}-]*) \p{Ll}+$/u, '');
    const name = label.split(' ').at(-1) ?? '';
    if (
      /^\s*(?:t\/m|tot|-|\/|en|,|&)\s*\d/.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 8),
      ) &&
      /\d$/.test(label)
    )
      continue;
    if (label.includes(' ') && /^[a-z]$/.test(name) && /^(?:e|u|n)$/.test(name)) continue;
    if (label.includes(' ') && /^\p{Ll}{2,}/u.test(name) && !/^(?:ii|iii|iv)$/i.test(name)) continue;
    found.push({ label, at: match.index });
  }
  return found;
}

/** The label of a group without what is said after it: "Circle A - Tuesdays, 2pm" is Circle A. */
export function groupPart(label: string): string {
  const bare = label.replace(/\s*[([].*$/u, '').trim();
  const named = bare.replace(
    /^(?:data|datums|planning|bijeenkomsten|vergaderingen|programma|rooster|dates|sessies)\s+(?:voor\s+|van\s+|for\s+)?/iu,
    '',
  );
  const short = named !== bare && isGroupLabel(named) ? named : bare;
  if (!/\d{1,2}[.:u]\d{2}|\d\s*(?:uur|u|am|pm)\b|\s[-–]\s|[,;:]/iu.test(short)) return short;
  const head = short.split(/\s+[-–|]\s+|[,;:]\s/u)[0]?.trim() ?? short;
  return isGroupLabel(head) ? head : short;
}
