import type { RegionSeed } from './network-seed.ts';

/**
 * The 25 Dutch safety regions, coded by the numbers that the law on safety regions gives them, each with the school
 * holidays that most of its municipalities have.
 */
const REGIONS = [
  ['Groningen', 'north'],
  ['Fryslân', 'north'],
  ['Drenthe', 'north'],
  ['IJsselland', 'north'],
  ['Twente', 'north'],
  ['Noord- en Oost-Gelderland', 'middle'],
  ['Gelderland-Midden', 'south'],
  ['Gelderland-Zuid', 'south'],
  ['Utrecht', 'middle'],
  ['Noord-Holland Noord', 'north'],
  ['Zaanstreek-Waterland', 'north'],
  ['Kennemerland', 'north'],
  ['Amsterdam-Amstelland', 'north'],
  ['Gooi en Vechtstreek', 'north'],
  ['Haaglanden', 'middle'],
  ['Hollands Midden', 'middle'],
  ['Rotterdam-Rijnmond', 'middle'],
  ['Zuid-Holland Zuid', 'middle'],
  ['Zeeland', 'south'],
  ['Midden- en West-Brabant', 'south'],
  ['Brabant-Noord', 'south'],
  ['Brabant-Zuidoost', 'south'],
  ['Limburg-Noord', 'south'],
  ['Zuid-Limburg', 'south'],
  ['Flevoland', 'north'],
] as const;

export const safetyRegions: RegionSeed[] = REGIONS.map(([name, schoolHolidayRegion], index) => ({
  name,
  code: String(index + 1).padStart(2, '0'),
  schoolHolidayRegion,
}));
