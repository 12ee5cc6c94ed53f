import type { Case } from './case.ts';

const rule = (text: string, ...norms: string[]): Case => ({ name: text, text, sessions: [], norms });

/** Rules of how often; `*` for the subject means any. */
export const normCases: Case[] = [
  rule('De intervisiegroep komt elke eerste dinsdag van de maand bijeen.', 'intervisiegroep | 12 | '),
  rule('Informatiedag: 2x per jaar (maart, november)', 'Informatiedag | 2 | 3;11'),
  rule('De werkgroep vergadert maandelijks.', 'werkgroep | 12 | '),
  rule('Eens per kwartaal is er een regio-overleg.', 'regio-overleg | 4 | '),
  rule('We komen om de zes weken bij elkaar.', '* | 9 | '),
  rule('De kerngroep komt wekelijks bijeen.', 'kerngroep | null | '),
  rule('Dialoogsessies: 3x per jaar (Nov 2019, Mrt, Juni 2020)', 'Dialoogsessies | 3 | 11;3;6'),
  rule('Regiogesprekken: 2x per jaar (Jan/Feb, Juni 2020)', 'Regiogesprekken | 2 | 1,2;6'),
  rule('The group meets once a quarter.', 'group | 4 | '),
  rule('Meetings are held on the first Monday of every month.', 'Meetings | 12 | '),
  rule('Twee keer per jaar wordt een informatiedag georganiseerd.', 'informatiedag | 2 | '),
  rule('Het netwerk komt vier keer per jaar samen.', 'netwerk | 4 | '),
  rule('Jaarlijks is er een netwerkdag.', 'netwerkdag | 1 | '),
  rule('Er is om de week een spreekuur.', 'spreekuur | null | '),
  rule(
    'Iedere laatste donderdag van de maand, behalve in juli en augustus, is er een Alzheimer Café',
    'Alzheimer Café | 10 | 1;2;3;4;5;6;9;10;11;12',
  ),
  rule('Elke dinsdagavond oefent het koor.', 'koor | null | '),
  rule('De raad vergadert tweemaandelijks.', 'raad | 6 | '),
];
