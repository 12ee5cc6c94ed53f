import type { Cue } from './context-cues.ts';

/** Signs that a date belongs to a file, a shop, a magazine or the past; tried before the general ones. */
export const APART_CUES: readonly Cue[] = [
  {
    reason: 'published',
    before:
      /(?:opgeslagen|(?:laatst )?bewerkt|saved|printed|uitgedraaid|gegenereerd|generated|(?:factuur|verval|peil|druk|print|ingangs|verschijnings)datum|versie\s[\d.]+(?:\s*(?:d\.d\.|dd|van|,|-))?)\s*(?:op|on|:|d\.d\.)?\s*$/i,
  },
  { reason: 'published', after: /^\s*\|\s*(?:nieuws|news|blog|door|redactie)\b/i },
  { reason: 'published', sentence: /^\W*(?:powered by|mogelijk gemaakt door|gegenereerd door|afgedrukt)\b/i },
  { reason: 'published', before: /(?:powered by|\d\.\d)[^|]*\|\s*$/i, after: /^\s+\d{1,2}[:.]\d{2}\s*$/ },
  { reason: 'published', before: /(?:^|\s)(?:verstuurd|verzonden|sent)\s*(?:op|d\.d\.|on)\s*$/i },
  { reason: 'history', before: /vastgesteld in (?:de|het) \p{L}+ van\s*$/iu },
  {
    reason: 'opening',
    before:
      /(?:inschrijving|aanmelding|registratie|registration)\b[^.;@]{0,60}\b(?:opent|start|begint|opens)\s+(?:op|on)?\s*$/i,
  },
  {
    reason: 'history',
    before: /(?:aldus|was) (?:besloten|vastgesteld|overeengekomen|getekend)(?: te \p{L}+)?\s*(?:op)?\s*$/iu,
  },
  { reason: 'history', before: /\b(?:sinds|sedert|since)(?:\s+\p{L}+){1,5}\s+(?:op|on)\s*$/iu },
  {
    reason: 'history',
    sentence:
      /^\W*(?:(?:vorig|verleden|afgelopen) (?:jaar|seizoen|maand|week)|last (?:year|season|month))\b[^@]{0,80}@/i,
    unless: /@.*@/,
  },
  {
    reason: 'history',
    sentence:
      /zoals (?:besproken|afgesproken|aangekondigd)|\b(?:gisteren|eergisteren)\b|(?:hebben|heb) (?:we|wij|elkaar|ik)\b[^@]{0,40}@.{0,50}\b(?:gesproken|gezien|besproken)|@ (?:vernieuwd|gestart|geopend|begonnen)\b/i,
  },
  {
    reason: 'deadline',
    before:
      /(?:inlevermoment|inlevering|herkansing|herkansen|toetsmoment|resit)(?:\s+\d)?\s*(?:op|:|is|on)?\s*$/i,
  },
  { reason: 'opening', sentence: /\b(?:reopens?|heropent|heropening|weer open)\b[^@]{0,30}@/i },
  {
    reason: 'mailing',
    sentence:
      /(?:magazine|tijdschrift|\bblad\b|krant|editie|nummer|nieuwsbrief|newsletter|rapport|podcast|jaarboek)\b.{0,60}(?:verschijn|komt uit|komen uit|uitkomt|comes? out|appears?|wordt .{0,30}aangeboden|is published)/i,
  },
  { reason: 'deadline', before: /deadline(?:\s+\p{L}+){1,3}\s*:?\s*$/iu },
  {
    reason: 'deadline',
    before:
      /(?:ophalen|afhalen|te koop|op te halen|inleveren|te storten|storten|te betalen|collect)\s+(?:voor|vóór|tot|by|before)\s*$/i,
  },
  {
    reason: 'deadline',
    before: /\b(?:tussen|between)\s*$/i,
    sentence: /invullen|formulier|enquête|aanmeld|inschrijv|inlever|fill in|survey/i,
  },
  {
    reason: 'opening',
    after: /^\s*(?:uur|uren)\b/i,
    before: /(?:ma|di|wo|do|vr|za|zo|tel|bureau)[\w .-]{0,14}$/i,
  },
  {
    reason: 'opening',
    sentence:
      /\b(?:is|zijn|are|we|wij|kantoor|post|balie|winkel|loket)\b[^@]{0,30}@.{0,60}\b(?:bereikbaar|geopend|dicht|gesloten|closed|reachable)\b/i,
    unless: /bijeenkomst|vergadering|sessie|meeting/i,
  },
];
