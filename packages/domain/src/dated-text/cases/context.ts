import type { Case } from './case.ts';

/** Places, states, groups, and dates that are no meeting. */
export const contextCases: Case[] = [
  { name: 'place by te', text: 'di 3 maart 2026 te Utrecht', sessions: ['2026-03-03 @Utrecht physical'] },
  {
    name: 'place label',
    text: '3 maart 2026, locatie: Kerkstraat 1, Zwolle',
    sessions: ['2026-03-03 @Kerkstraat 1, Zwolle physical'],
  },
  {
    name: 'room',
    text: '3 maart 2026 om 10.00 uur in zaal 3',
    sessions: ['2026-03-03 10:00 @zaal 3 physical'],
  },
  { name: 'via Teams', text: '3 maart 2026 via Teams', sessions: ['2026-03-03 online'] },
  { name: 'online', text: 'Online bijeenkomst 3 maart 2026', sessions: ['2026-03-03 online'] },
  { name: 'zoom', text: '3 maart 2026 10.00 uur (Zoom)', sessions: ['2026-03-03 10:00 online'] },
  { name: 'either', text: '3 maart 2026, digitaal of op locatie', sessions: ['2026-03-03 either'] },
  {
    name: 'shared online',
    text: 'Alle bijeenkomsten zijn online via Zoom.\n- 3 maart 2026\n- 7 april 2026',
    sessions: ['2026-03-03 online', '2026-04-07 online'],
  },
  {
    name: 'digital registration is no place',
    text: '3 maart 2026 in het gemeentehuis. Aanmelden kan online.',
    sessions: ['2026-03-03 @gemeentehuis physical'],
  },
  {
    name: 'cancelled',
    text: '- 3 maart 2026 VERVALLEN\n- 7 april 2026',
    sessions: ['2026-03-03 cancelled', '2026-04-07'],
  },
  {
    name: 'does not go on',
    text: '3 maart 2026 (gaat niet door)\n7 april 2026',
    sessions: ['2026-03-03 cancelled', '2026-04-07'],
  },
  {
    name: 'struck out',
    text: '- ~~3 maart 2026~~\n- 7 april 2026',
    sessions: ['2026-03-03 cancelled', '2026-04-07'],
  },
  {
    name: 'full is not cancelled',
    text: '- 3 maart 2026 (VOL)\n- 7 april 2026',
    sessions: ['2026-03-03', '2026-04-07'],
  },
  {
    name: 'cancelled in a note',
    text: 'Bijeenkomsten: 3 maart 2026, 7 april 2026\nLet op: 7 april gaat niet door!',
    sessions: ['2026-03-03', '2026-04-07 cancelled'],
  },
  {
    name: 'moved',
    text: '- 3 maart 2026 verplaatst naar 10 maart 2026',
    sessions: ['2026-03-03 cancelled', '2026-03-10'],
  },
  {
    name: 'was',
    text: '- 10 maart 2026 (was 3 maart)\n- 7 april 2026',
    sessions: ['2026-03-10', '2026-04-07'],
  },
  { name: 'instead of', text: '- 10 maart 2026 i.p.v. 3 maart', sessions: ['2026-03-10'] },
  {
    name: 'deadline',
    text: 'Bijeenkomst 12 maart 2026. Aanmelden vóór 1 maart 2026.',
    sessions: ['2026-03-12'],
  },
  {
    name: 'deadline uiterlijk',
    text: 'Bijeenkomst 12 maart 2026\nOpgeven kan uiterlijk 5 maart 2026',
    sessions: ['2026-03-12'],
  },
  {
    name: 'register until',
    text: 'Je kunt je tot 15 februari 2026 inschrijven voor de bijeenkomst van 12 maart 2026.',
    sessions: ['2026-03-12'],
  },
  {
    name: 'published',
    text: 'Geplaatst op 2 januari 2026\nBijeenkomst 12 maart 2026',
    sessions: ['2026-03-12'],
  },
  {
    name: 'news date on its own line',
    text: 'Nieuws\n\nVier online bijeenkomsten\n\n23-06-2021\n\nHet afgelopen half jaar zijn vier online bijeenkomsten gehouden.',
    sessions: [],
  },
  {
    name: 'papers',
    text: 'Vergadering 12 maart 2026\nDe stukken worden verzonden op 5 maart 2026',
    sessions: ['2026-03-12'],
  },
  {
    name: 'holiday',
    text: '- 12 maart 2026 intervisie\n- meivakantie: 25 april t/m 3 mei 2026',
    sessions: ['2026-03-12'],
  },
  {
    name: 'history',
    text: 'In 2018 is gestart. Op 1 januari 2019 is de stichting opgericht.\nBijeenkomst: 12 maart 2026',
    sessions: ['2026-03-12'],
  },
  { name: 'project run', text: 'Het project loopt van 1 november 2020 tot 1 mei 2022.', sessions: [] },
  {
    name: 'born',
    text: 'Jan de Boer (geboren 12 maart 1960) spreekt op 12 maart 2026 tijdens de bijeenkomst',
    sessions: ['2026-03-12'],
  },
  {
    name: 'copyright',
    text: 'Bijeenkomst 12 maart 2026\n© 2019-2026 Stichting Leren\nLaatst bijgewerkt: 3 januari 2026',
    sessions: ['2026-03-12'],
  },
  {
    name: 'phone, price, law',
    text: 'Bijeenkomst 12 maart 2026\nTel. 020-1234567 of 06 12 34 56 78\nKosten 12,50\nArtikel 3.4 van de wet van 12 juli 2014\nVersie 2.3.1',
    sessions: ['2026-03-12'],
  },
  {
    name: 'registration opens',
    text: 'Inschrijving opent op 1 februari 2026 en sluit op 1 maart 2026. De dag is op 12 maart 2026.',
    sessions: ['2026-03-12'],
  },
  {
    name: 'groups as headings',
    text: 'Groep 1\n3 maart 2026\n7 april 2026\n\nGroep 2\n5 maart 2026\n9 april 2026',
    sessions: [
      '2026-03-03 [Groep 1]',
      '2026-04-07 [Groep 1]',
      '2026-03-05 [Groep 2]',
      '2026-04-09 [Groep 2]',
    ],
  },
  {
    name: 'groups inline',
    text: 'Ochtendgroep: 3 maart, 7 april 2026\nMiddaggroep: 5 maart, 9 april 2026',
    sessions: [
      '2026-03-03 [Ochtendgroep]',
      '2026-04-07 [Ochtendgroep]',
      '2026-03-05 [Middaggroep]',
      '2026-04-09 [Middaggroep]',
    ],
  },
  {
    name: 'groups after the date',
    text: '- 3 maart 2026: groep A\n- 5 maart 2026: groep B',
    sessions: ['2026-03-03 [groep A]', '2026-03-05 [groep B]'],
  },
  {
    name: 'groups as columns',
    text: 'Groep A\tGroep B\n3 maart 2026\t5 maart 2026\n7 april 2026\t9 april 2026',
    sessions: [
      '2026-03-03 [Groep A]',
      '2026-03-05 [Groep B]',
      '2026-04-07 [Groep A]',
      '2026-04-09 [Groep B]',
    ],
  },
  {
    name: 'group column',
    text: 'Datum | Groep | Tijd\n3 maart 2026 | 1 | 10.00\n5 maart 2026 | 2 | 14.00',
    sessions: ['2026-03-03 10:00 [1]', '2026-03-05 14:00 [2]'],
  },
  {
    name: 'leertafels',
    text: 'Leertafel Haarlemmermeer\n- 3 maart 2026\n- 7 april 2026\nLeertafel Zuid-Kennemerland\n- 5 maart 2026',
    sessions: [
      '2026-03-03 [Leertafel Haarlemmermeer]',
      '2026-04-07 [Leertafel Haarlemmermeer]',
      '2026-03-05 [Leertafel Zuid-Kennemerland]',
    ],
  },
  {
    name: 'table by tabs',
    text: 'Datum\tTijd\tLocatie\n12-03-2026\t19.30-21.30\tUtrecht\n16-04-2026\t20.00-22.00\tOnline',
    sessions: ['2026-03-12 19:30-21:30 @Utrecht physical', '2026-04-16 20:00-22:00 online'],
  },
  {
    name: 'table that lost its cells',
    text: 'Datum\nTijd\nLocatie\n12 maart 2026\n19.30 - 21.30\nUtrecht\n16 april 2026\n20.00 - 22.00\nZwolle',
    sessions: ['2026-03-12 19:30-21:30 @Utrecht', '2026-04-16 20:00-22:00 @Zwolle'],
  },
  {
    name: 'lost cells and blank lines',
    text: 'Datum\n\nTijd\n\nLocatie\n\n12 maart 2026\n\n19.30 - 21.30\n\nUtrecht\n\n16 april 2026\n\n20.00 - 22.00\n\nZwolle',
    sessions: ['2026-03-12 19:30-21:30 @Utrecht', '2026-04-16 20:00-22:00 @Zwolle'],
  },
  {
    name: 'deadline column',
    text: 'Vergadering\tStukken aanleveren\n12-03-2026\t05-03-2026\n16-04-2026\t09-04-2026',
    sessions: ['2026-03-12', '2026-04-16'],
  },
  {
    name: 'holiday section',
    text: 'Bijeenkomsten\n- 12 maart 2026\n\nSchoolvakanties\n- 25 april 2026\n- 4 juli 2026',
    sessions: ['2026-03-12'],
  },
  {
    name: 'weekday mismatch',
    text: 'Bijeenkomst maandag 3 maart 2026',
    sessions: ['2026-03-03 !weekdayMismatch'],
  },
  {
    name: 'off pattern',
    text: '- 3 maart 2026\n- 7 april 2026\n- 6 mei 2026\n- 2 juni 2026\n- 7 juli 2026',
    sessions: ['2026-03-03', '2026-04-07', '2026-05-06 !offPatternWeekday', '2026-06-02', '2026-07-07'],
  },
  {
    name: 'holiday warning',
    text: '- dinsdag 3 maart 2026\n- maandag 27 april 2026',
    sessions: ['2026-03-03', '2026-04-27 !publicHoliday'],
  },
  {
    name: 'end before start',
    text: 'Bijeenkomst 3 maart 2026 van 16.00 tot 14.00 uur',
    sessions: ['2026-03-03 16:00-14:00 !endBeforeStart'],
  },
  {
    name: 'far from neighbours',
    text: '- 3 maart 2026\n- 7 april 2026\n- 5 mei 2062\n- 2 juni 2026',
    sessions: ['2026-03-03', '2026-04-07', '2062-05-05 !farFromNeighbours', '2026-06-02'],
  },
  {
    name: 'announced',
    text: 'De zes bijeenkomsten van groep 1 zijn op 3 maart, 7 april en 5 mei 2026.',
    sessions: ['2026-03-03 [groep 1]', '2026-04-07 [groep 1]', '2026-05-05 [groep 1]'],
    problems: ['fewerListedThanAnnounced'],
  },
];
