import { cardinalOf } from '../vocabulary/numbers.ts';

/** A rule of how often, as found in a sentence. */
export interface Frequency {
  timesPerYear: number | null;
  /** Offsets in the sentence. */
  from: number;
  to: number;
  /** "elke eerste dinsdag van de maand": months that are left out lower the number. */
  monthly: boolean;
  /** Plain words such as "jaarlijks", which are a rule only for a meeting. */
  loose: boolean;
}

const NUMBER =
  '(?:\\d{1,2}|een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const RANGE = `(?:${NUMBER}\\s*(?:à|a|tot|-|of|to|or)\\s*)?`;
const TIMES = `(?:\\s*(?:x|keer|maal|times)|maal)`;
const ONCE = '(?:eens|eenmaal|éénmaal|once|één keer|een keer|1 ?x|1 keer)';
const WEEKDAY =
  '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?(?:-?(?:ochtend|middag|avond|voormiddag|namiddag|morgen)(?:en)?)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s|\\s(?:morning|evening|afternoon)s?)?';
const RANK =
  '(?:eerste|tweede|derde|vierde|vijfde|laatste|voorlaatste|1e|2e|3e|4e|1ste|2de|3de|4de|first|second|third|fourth|last|1st|2nd|3rd|4th)';

type Count = (match: RegExpExecArray) => number | null;

const numberOf = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  return /^\d+$/.test(word) ? Number(word) : cardinalOf(word);
};
const fixed =
  (times: number | null): Count =>
  () =>
    times;

interface Rule {
  pattern: RegExp;
  times: Count;
  monthly?: boolean;
  loose?: boolean;
}

const rule = (source: string, times: Count, more: Partial<Rule> = {}): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu'),
  times,
  ...more,
});

const PER: readonly (readonly [unit: string, factor: number | null])[] = [
  ['(?:school|kalender|werk|cursus|studie|verenigings)?jaar|p\\.?j\\.?|year|annum|seizoen|season', 1],
  ['half ?jaar|halfjaar|semester|half year', 2],
  ['kwartaal|quarter|trimester', 4],
  ['maand|month', 12],
  ['week', null],
];

/** "2x per jaar", "vier keer in het jaar", "twice a quarter", "3 à 4 keer per seizoen". */
function perRules(): Rule[] {
  const link = '(?:\\s*(?:per|in een|in het|in de|in elk|elk|ieder|a|an|each|every|\\/)\\s*|\\s+)';
  return PER.flatMap(([unit, factor]) => {
    const scaled: Count = (match) => {
      const number = numberOf(match[1]);
      return number === null || factor === null ? null : number * factor;
    };
    const strict = link.replace('|\\s+', '');
    return [
      rule(`${RANGE}(${NUMBER})${TIMES}${strict}(?:${unit})`, scaled, { monthly: factor === 12 }),
      rule(`(?:${ONCE})${strict}(?:${unit})`, fixed(factor), { monthly: factor === 12 }),
      rule(`(?:twice|tweemaal)${strict}(?:${unit})`, fixed(factor === null ? null : 2 * factor)),
    ];
  });
}

/** "om de zes weken", "elke twee maanden", "eens in de drie maanden", "1x per 6 weken", "every other month". */
function everyRules(): Rule[] {
  const every = `(?:om de|elke|iedere|every|(?:${ONCE}|ongeveer)?\\s*(?:per|in de|om de|every|each|in))`;
  return [
    rule(`${every}\\s+${RANGE}(${NUMBER})\\s+(?:weken|weeks|wekelijks)`, (match) => {
      const weeks = numberOf(match[1]);
      return weeks === null || weeks <= 2 ? null : Math.round(52 / weeks);
    }),
    rule(`${every}\\s+${RANGE}(${NUMBER})\\s+(?:maanden|months)`, (match) => {
      const months = numberOf(match[1]);
      return months ? Math.round(12 / months) : null;
    }),
    rule('(zes|vier|drie|acht|vijf)wekelijkse?', (match) =>
      Math.round(52 / (numberOf(match[1]?.toLowerCase()) ?? 52)),
    ),
    rule(
      'om de (?:andere )?maand|every other month|every second month|tweemaandelijkse?|bimonthly',
      fixed(6),
    ),
    rule(
      'om de (?:andere )?week|every other week|every second week|tweewekelijkse?|2-wekelijkse?|fortnightly|biweekly|in de (?:on)?even weken|every fortnight',
      fixed(null),
    ),
  ];
}

const OF_MONTH = '(?:van|in|of)\\s+(?:de|elke|iedere|the|every|each|a)\\s+(?:maand|month)';
const EACH =
  '(?:(?:op|on)\\s+)?(?:(?:elke|iedere|ieder|elk|every|each|steeds|telkens|altijd|de|the)\\s+){1,2}';

/** "elke eerste dinsdag van de maand", "op de eerste en derde maandag van de maand", "elke laatste vrijdag". */
function rankRules(): Rule[] {
  return [
    rule(
      `(?:${EACH})?${RANK}(\\s+(?:en|and)\\s+(?:de\\s+|the\\s+)?${RANK})?\\s+(?:${WEEKDAY})\\s+${OF_MONTH}`,
      (match) => (match[1] ? 24 : 12),
      { monthly: true },
    ),
    rule(`(?:elke|iedere|every|each)\\s+${RANK}\\s+(?:${WEEKDAY})`, fixed(12), { monthly: true }),
    rule(
      `(?:${EACH})?${RANK}\\s+(?:${WEEKDAY})\\s+(?:van|of)\\s+(?:het|elk|ieder|the|every|each)\\s+(?:kwartaal|quarter)`,
      fixed(4),
    ),
    rule(
      `(?:elke|iedere|every|each)\\s+(?:${WEEKDAY})|(?:on\\s+|op\\s+)(?:alle\\s+)?(?:maandagen|dinsdagen|woensdagen|donderdagen|vrijdagen|zaterdagen|zondagen)(?=\\s+(?:komt|komen|is|zijn|van|in|bij)\\b(?!\\s+\\d))`,
      fixed(null),
    ),
  ];
}

const ADVERBS: readonly Rule[] = [
  rule('halfjaarlijkse?|half-?yearly|twice-yearly', fixed(2), { loose: true }),
  rule(
    '(?:per|elk|ieder|each|every|a|once a)\\s+(?:kwartaal|quarter)|quarterly|driemaandelijkse?|kwartaal(?:overleg|bijeenkomst)',
    fixed(4),
    { loose: true },
  ),
  rule('maandelijkse?|(?:elke|iedere|every|each)\\s+(?:maand|month)|monthly|per maand', fixed(12), {
    monthly: true,
    loose: true,
  }),
  rule('wekelijkse?|(?:elke|iedere|every|each)\\s+week|weekly', fixed(null), { loose: true }),
  rule('jaarlijkse?|(?:elk|ieder|every|each)\\s+(?:jaar|year)|annually|yearly|annual', fixed(1), {
    loose: true,
  }),
  rule(
    'naar behoefte|wisselend door het jaar|op afroep|op verzoek|as needed|on request|indien nodig',
    fixed(null),
    { loose: true },
  ),
];

const RULES: readonly Rule[] = [...perRules(), ...rankRules(), ...everyRules(), ...ADVERBS];
const NO_RULE =
  /(?:€|eur|euro|kosten|contributie|abonnement|lidmaatschap|salaris|uur|uren|hours|minuten|euro's|procent|%)\s*$/i;

/** Finds the rules of how often in a sentence (lower case, at most a few hundred characters), left to right, without overlaps. */
export function frequenciesIn(sentence: string): Frequency[] {
  const found: Frequency[] = [];
  for (const { pattern, times, monthly, loose } of RULES) {
    pattern.lastIndex = 0;
    for (
      let match = pattern.exec(sentence), turn = 0;
      match && turn < 6;
      match = pattern.exec(sentence), turn += 1
    ) {
      const from = match.index;
      const to = from + match[0].length;
      if (match[0].length === 0 || NO_RULE.test(sentence.slice(Math.max(0, from - 14), from))) continue;
      if (found.some((each) => from < each.to && to > each.from)) continue;
      found.push({ timesPerYear: times(match), from, to, monthly: monthly ?? false, loose: loose ?? false });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
