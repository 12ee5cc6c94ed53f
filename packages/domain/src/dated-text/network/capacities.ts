import type { Reading } from '../reading/reading.ts';
import type { Stretch } from '../source/sentences.ts';
import { cardinalOf } from '../vocabulary/numbers.ts';

/** How many may take part, with its place in the flat text. */
interface CapacityFound extends Stretch {
  unit: string;
  min: number | null;
  max: number | null;
  per: string | null;
}

/** A rule on delegations with its place in the flat text. */
interface DelegationFound extends Stretch {
  text: string;
  people: number | null;
  strength: 'required' | 'desired';
}

const NUMBER =
  '(\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const UNIT =
  '((?:extra |nieuwe )?(?:gemeenten|gemeente|deelnemers|deelnemende gemeenten|personen|organisaties|vertegenwoordigers|plaatsen|mensen|professionals|leden|participants|people|places|organisations))';
const CAPACITY = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(max(?:imaal|\\.)?|hooguit|ten hoogste|up to|at most)\\s+)?(?:(min(?:imaal|\\.)?|minstens|at least)\\s+)?${NUMBER}(?:\\s*(?:tot en met|tot|t\\/m|à|a|-|to)\\s*${NUMBER})?\\s+${UNIT}(?![\\p{L}])`,
  'giu',
);
const PER = /\b(?:per|voor elke?|per elke|each)\s+(\p{L}{4,}(?:\s(?:werkplaats|groep))?)/iu;
const TAKES_PART =
  /deelnemen|deelname|meedoen|meenemen|plaats|maximaal|max\.|maximum|limited|beperkt|join|take part|room for|ruimte voor/i;
const INTO =
  /(?:deelnemen aan|aan|in|naar)\s+(?:een|de|het|elke)?\s*(?:van de )?(werkplaats(?:en)?|leernetwerk(?:en)?|leertafels?|groep(?:en)?|kring(?:en)?|leerkring(?:en)?|tafels?|cursus|training)/i;
const LIMITED = /(?:limited to|maximaal|max\.?|plaats voor|room for)\s+(\d{1,3})\s+per\s+(\p{L}{4,})/giu;

const numberFrom = (word: string | undefined): number | null =>
  word === undefined ? null : /^\d+$/.test(word) ? Number(word) : cardinalOf(word.toLowerCase());
const singular = (word: string): string =>
  word
    .replace(/^(werkplaats|leernetwerk|groep|kring|leerkring)en$/i, '$1')
    .replace(/^(leertafel|tafel)s$/i, '$1')
    .toLowerCase();

function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 200), from);
  const after = text.slice(to, to + 160);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? ')) + 1;
  return (
    before.slice(start) +
    text.slice(from, to) +
    after.slice(0, /[.\n?!](?:\s|$)/.exec(after)?.index ?? after.length)
  );
}

/** Rules about how many may take part. Linear in the text. */
export function capacitiesOf(reading: Reading): CapacityFound[] {
  const { flat } = reading.doc.plain;
  const found: CapacityFound[] = [];
  for (const match of flat.matchAll(CAPACITY)) {
    if (found.length >= 60) break;
    const [from, to] = [match.index, match.index + match[0].length];
    const sentence = sentenceAround(flat, from, to);
    if (!TAKES_PART.test(sentence)) continue;
    const [first, second] = [numberFrom(match[3]), numberFrom(match[4])];
    const least = match[2] !== undefined && second === null;
    const into = INTO.exec(sentence)?.[1];
    const per = into ? singular(into) : (PER.exec(sentence)?.[1]?.toLowerCase() ?? null);
    if (per === null && match[1] === undefined) continue;
    found.push({
      unit: (match[5] ?? '').toLowerCase(),
      min: second !== null || least ? first : null,
      max: least ? null : (second ?? first),
      per,
      from,
      to,
    });
  }
  for (const match of flat.matchAll(LIMITED)) {
    if (found.some((each) => each.from < match.index + match[0].length && each.to > match.index)) continue;
    found.push({
      unit: 'deelnemers',
      min: null,
      max: Number(match[1]),
      per: (match[2] ?? '').toLowerCase(),
      from: match.index,
      to: match.index + match[0].length,
    });
  }
  return found.sort((a, b) => a.from - b.from).slice(0, 60);
}

const DUO = /\b(?:duo(?:-?afvaardiging)?|tweetal(?:len)?|afvaardiging|delegatie|delegation)\b/i;
const DESIRED = /wenselijk|gewenst|bij voorkeur|liefst|desired|preferably|aanbevolen/i;
const REQUIRED = /verplicht|vereist|moet(?:en)?|dient|required|must|voorwaarde/i;

/** "Een duo-afvaardiging vanuit de gemeente is wenselijk". */
export function delegationsOf(reading: Reading): DelegationFound[] {
  const { flat } = reading.doc.plain;
  const found: DelegationFound[] = [];
  for (const match of flat.matchAll(new RegExp(DUO, 'gi'))) {
    const text = sentenceAround(flat, match.index, match.index + match[0].length).trim();
    const strength = DESIRED.test(text) ? 'desired' : REQUIRED.test(text) ? 'required' : null;
    if (!strength || found.some((each) => each.text === text) || found.length >= 20) continue;
    found.push({
      text,
      people: /duo|tweetal/i.test(match[0]) ? 2 : null,
      strength,
      from: match.index,
      to: match.index + match[0].length,
    });
  }
  return found;
}
