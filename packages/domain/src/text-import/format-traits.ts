import type { LearningAim } from './types.ts';

const AIMS: readonly [RegExp, LearningAim][] = [
  [/informer|bijpraten|inform|stand van zaken/i, 'inform'],
  [/kennis|knowledge/i, 'transferKnowledge'],
  [/ervaring|experience|intervisie/i, 'exchangeExperience'],
  [/ontmoet|meet each other|kennismak/i, 'meet'],
];

/** What a kind of meeting is for, as far as its purpose says so. */
export function learningAimsOf(purpose: string | null): LearningAim[] {
  return AIMS.filter(([pattern]) => pattern.test(purpose ?? '')).map(([, aim]) => aim);
}

/** "Afhankelijk van het thema relevante betrokkenen": each theme has an audience of its own. */
export function dependsOnTheme(audience: string | null): boolean {
  return /afhankelijk van het thema|per thema|depend\w* on the theme/i.test(audience ?? '');
}

/** "Bij voldoende belangstelling": held only when enough people want it. */
export function needsInterest(words: string): boolean {
  return /voldoende (belangstelling|interesse|aanmeldingen|deelnemers)|enough (interest|registrations)/i.test(
    words,
  );
}

/** "Naar behoefte", "as needed". */
export function isAsNeeded(words: string): boolean {
  return /naar behoefte|op (aan)?vraag|wanneer nodig|as needed|on request/i.test(words);
}

/** "Per regio", "in elke regio": the norm counts for each region apart. */
export function isPerRegion(words: string): boolean {
  return /per (\w+)?regio|(in )?(elke|iedere) regio|(per|each|every) region/i.test(words);
}

/** "In de regio", "regiogesprek": perhaps a norm for each region; worth a question. */
export function speaksOfRegions(words: string): boolean {
  return /\bin de regio|regio-?gesprek|regiona(?:al|le)\b.{0,30}(?:gesprek|tafel|ronde|overleg|bijeenkomst)|in the region\b/i.test(
    words,
  );
}
