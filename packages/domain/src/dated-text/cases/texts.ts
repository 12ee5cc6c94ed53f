import type { Case } from './case.ts';

/** Short texts as people paste them, each with a turn of its own. */
export const textCases: Case[] = [
  {
    name: 'days under months in columns of groups',
    text: 'Planning 2026\n\nMaand\tGroep 1\tGroep 2\nJanuari\t12\t19\nFebruari\t9\t16\nMaart\t9\t16',
    sessions: [
      '2026-01-12 [Groep 1]',
      '2026-01-19 [Groep 2]',
      '2026-02-09 [Groep 1]',
      '2026-02-16 [Groep 2]',
      '2026-03-09 [Groep 1]',
      '2026-03-16 [Groep 2]',
    ],
  },
  {
    name: 'numbered meetings are titles',
    text: 'Training gespreksvoering\n\nBijeenkomst 1: donderdag 12 maart 2026\nBijeenkomst 2: donderdag 2 april 2026\nTerugkomdag: donderdag 4 juni 2026\n\nTijd: 9.30 - 16.30 uur\nLocatie: Hotel Van der Valk, Utrecht',
    sessions: [
      '2026-03-12 09:30-16:30 @Hotel Van der Valk, Utrecht physical',
      '2026-04-02 09:30-16:30',
      '2026-06-04 09:30-16:30',
    ],
  },
  {
    name: 'modules of two days',
    text: 'Leergang 2026\n- Module 1: 12 en 13 maart\n- Module 2: 16 en 17 april\n- Slot: 11 juni',
    sessions: ['2026-03-12', '2026-03-13', '2026-04-16', '2026-04-17', '2026-06-11'],
  },
  {
    name: 'when with four Thursdays',
    text: 'Cursus mindfulness\nWanneer: 4 donderdagen: 5, 12, 19 en 26 november 2026\nTijd: 19.30 - 21.30 uur\nWaar: Buurthuis De Horst\nKosten: € 95',
    sessions: [
      '2026-11-05 19:30-21:30 @Buurthuis De Horst',
      '2026-11-12 19:30-21:30',
      '2026-11-19 19:30-21:30',
      '2026-11-26 19:30-21:30',
    ],
  },
  {
    name: 'parts of a day',
    text: 'De training bestaat uit drie dagdelen: 14 januari, 28 januari en 11 februari 2026, steeds van 9.00 tot 12.30 uur bij ZINN in Haren. Je kunt je tot 1 januari aanmelden.',
    sessions: ['2026-01-14 09:00-12:30', '2026-01-28 09:00-12:30', '2026-02-11 09:00-12:30'],
  },
  {
    name: 'towns before dates are places',
    text: 'Regiobijeenkomsten 2026\nUtrecht: 3 maart, 13.00-16.00 uur\nZwolle: 5 maart, 13.00-16.00 uur\nEindhoven: 10 maart, 13.00-16.00 uur',
    sessions: [
      '2026-03-03 13:00-16:00 @Utrecht physical',
      '2026-03-05 13:00-16:00 @Zwolle physical',
      '2026-03-10 13:00-16:00 @Eindhoven physical',
    ],
  },
  {
    name: 'times in brackets of their own',
    text: 'Data: 3 maart (13.00-15.00), 7 april (14.00-16.00) en 12 mei 2026 (13.00-15.00)',
    sessions: ['2026-03-03 13:00-15:00', '2026-04-07 14:00-16:00', '2026-05-12 13:00-15:00'],
  },
  {
    name: 'years as labels',
    text: 'Vergaderdata\n2026: 10 november, 8 december\n2027: 12 januari, 9 februari',
    sessions: ['2026-11-10', '2026-12-08', '2027-01-12', '2027-02-09'],
  },
  {
    name: 'moved in a note',
    text: 'Bijeenkomsten voorjaar 2026\n- 14 april, 19.30 uur\n- 12 mei, 19.30 uur\n- 9 juni, 19.30 uur\n\nLet op: de bijeenkomst van 12 mei is verplaatst naar 19 mei!',
    sessions: ['2026-04-14 19:30', '2026-05-12 19:30 cancelled', '2026-06-09 19:30', '2026-05-19 19:30'],
  },
  {
    name: 'cancelled before the date',
    text: 'Themacafés\n- 3 maart 2026\n- GEANNULEERD: 7 april 2026\n- 5 mei 2026 (gaat door!)',
    sessions: ['2026-03-03', '2026-04-07 cancelled', '2026-05-05'],
  },
  {
    name: 'cancelled range',
    text: 'Weekend 24 t/m 26 april 2026 - geannuleerd i.v.m. te weinig aanmeldingen',
    sessions: ['2026-04-24..2026-04-26 cancelled'],
  },
  {
    name: 'newsletter agenda',
    text: 'Agenda\n3 mrt  Bestuursvergadering\n5 mrt  Deadline kopij\n12 mrt Ledenavond in De Schakel\n1 apr  Contributie betaald\n27 apr Koningsdag',
    sessions: ['2026-03-03', '2026-03-12 @De Schakel'],
  },
  {
    name: 'csv',
    text: 'datum;start;eind;plaats\n2026-03-03;19:30;21:30;Zwolle\n2026-04-07;19:30;21:30;Assen',
    sessions: ['2026-03-03 19:30-21:30 @Zwolle', '2026-04-07 19:30-21:30 @Assen'],
  },
  {
    name: 'American invitation',
    text: 'Join us Thursday, January 15, 2026 from 2:00 PM to 4:00 PM (CET) via Zoom. Register by January 8, 2026.',
    sessions: ['2026-01-15 14:00-16:00 online'],
  },
  {
    name: 'British village',
    text: 'Spring meetings 2026\n\nMon 2nd Feb, 7.30pm, Village Hall\nMon 2nd Mar, 7.30pm, Village Hall\nTues 7th April - CANCELLED\nMon 4th May, 7pm (AGM), Church Rooms',
    sessions: [
      '2026-02-02 19:30 @Village Hall',
      '2026-03-02 19:30',
      '2026-04-07 cancelled',
      '2026-05-04 19:00',
    ],
  },
  {
    name: 'Flemish prose',
    text: 'De volgende intervisie gaat door op zaterdag 14 maart 2026 van 9u30 tot 12u30 in De Krook te Gent. Inschrijven kan tot 1 maart.',
    sessions: ['2026-03-14 09:30-12:30 @De Krook te Gent physical'],
  },
  {
    name: 'prose with two meetings',
    text: 'Op 12 maart 2026 komen we bijeen in Utrecht (10.00-12.30 uur) en op 16 april 2026 online (10.00-11.30 uur).',
    sessions: ['2026-03-12 10:00-12:30 @Utrecht physical', '2026-04-16 10:00-11:30 online'],
  },
  {
    name: 'minutes mention other dates',
    text: 'Agenda voor de vergadering van 12 maart 2026\n1. Opening\n2. Verslag van 13 januari 2026\n3. Brief van de gemeente d.d. 2 februari 2026\n4. Rondvraag',
    sessions: ['2026-03-12'],
  },
  {
    name: 'cards with titles first',
    text: 'Rouw op het werk\nDinsdag 3 maart 2026\n19.30 - 21.30 uur\nBibliotheek Zwolle\n\nPraten over schulden\nDinsdag 7 april 2026\n19.30 - 21.30 uur\nOnline via Teams',
    sessions: ['2026-03-03 19:30-21:30 @Bibliotheek Zwolle physical', '2026-04-07 19:30-21:30 online'],
  },
  {
    name: 'time before the date',
    text: '- 19:30 uur, dinsdag 3 maart 2026, Utrecht\n- 20:00 uur, dinsdag 7 april 2026, Zwolle',
    sessions: ['2026-03-03 19:30 @Utrecht', '2026-04-07 20:00 @Zwolle'],
  },
  {
    name: 'boards with one line each',
    text: 'Vergaderschema 2026\n\nAB: 30 maart, 29 juni, 5 oktober en 14 december, aanvang 10.00 uur\nDB: 12 januari, 9 maart, 11 mei, aanvang 9.00 uur\n\nDe vergaderingen zijn in het provinciehuis in Arnhem.',
    sessions: [
      '2026-03-30 10:00 [AB] @provinciehuis in Arnhem physical',
      '2026-06-29 10:00 [AB]',
      '2026-10-05 10:00 [AB]',
      '2026-12-14 10:00 [AB]',
      '2026-01-12 09:00 [DB]',
      '2026-03-09 09:00 [DB]',
      '2026-05-11 09:00 [DB]',
    ],
  },
  {
    name: 'regions as groups',
    text: 'Intervisie\n\nRegio Noord\ndi 3 maart 2026 10.00-12.00 Assen\ndi 7 april 2026 10.00-12.00 Assen\n\nRegio Zuid\ndo 5 maart 2026 10.00-12.00 Breda\ndo 9 april 2026 10.00-12.00 Breda',
    sessions: [
      '2026-03-03 10:00-12:00 [Regio Noord] @Assen',
      '2026-04-07 10:00-12:00 [Regio Noord]',
      '2026-03-05 10:00-12:00 [Regio Zuid] @Breda',
      '2026-04-09 10:00-12:00 [Regio Zuid]',
    ],
  },
  {
    name: 'date, time and place by pipes',
    text: 'Dinsdag 3 maart 2026 | 14:00 - 16:00 | Online\nDinsdag 7 april 2026 | 14:00 - 16:00 | Stadhuis Zwolle',
    sessions: ['2026-03-03 14:00-16:00 online', '2026-04-07 14:00-16:00 @Stadhuis Zwolle'],
  },
  {
    name: 'markdown',
    text: '# Jaarplanning 2026\n\n## Groep A\n\n* **3 maart** 10:00–12:00\n* **7 april** 10:00–12:00\n\n## Groep B\n\n* **5 maart** 13:00–15:00\n* ~~**9 april** 13:00–15:00~~',
    sessions: [
      '2026-03-03 10:00-12:00 [Groep A]',
      '2026-04-07 10:00-12:00 [Groep A]',
      '2026-03-05 13:00-15:00 [Groep B]',
      '2026-04-09 13:00-15:00 [Groep B] cancelled',
    ],
  },
  {
    name: 'ordinal groups',
    text: 'Data 1e groep: 3 maart, 7 april en 12 mei 2026\nData 2e groep: 5 maart, 9 april en 14 mei 2026',
    sessions: [
      '2026-03-03 [1e groep]',
      '2026-04-07 [1e groep]',
      '2026-05-12 [1e groep]',
      '2026-03-05 [2e groep]',
      '2026-04-09 [2e groep]',
      '2026-05-14 [2e groep]',
    ],
  },
  {
    name: 'weekday groups',
    text: 'Maandaggroep: 2, 9 en 16 maart 2026, 19.30 uur\nDonderdaggroep: 5, 12 en 19 maart 2026, 10.00 uur',
    sessions: [
      '2026-03-02 19:30 [Maandaggroep]',
      '2026-03-09 19:30 [Maandaggroep]',
      '2026-03-16 19:30 [Maandaggroep]',
      '2026-03-05 10:00 [Donderdaggroep]',
      '2026-03-12 10:00 [Donderdaggroep]',
      '2026-03-19 10:00 [Donderdaggroep]',
    ],
  },
  {
    name: 'parents council of a school',
    text: 'Vergaderingen MR 2025-2026\nDe MR vergadert op de volgende dinsdagen om 20:00 uur op school:\n16 september\n4 november\n20 januari\n17 maart\n19 mei\nOuders zijn welkom; meld je wel even aan via mr@school.example.nl.',
    reference: '2025-08-20',
    sessions: [
      '2025-09-16 20:00',
      '2025-11-04 20:00',
      '2026-01-20 20:00',
      '2026-03-17 20:00',
      '2026-05-19 20:00',
    ],
  },
  {
    name: 'weekday list in a sentence of numbers',
    text: 'De vergaderdata zijn: 15-1, 12-2, 12-3 en 16-4.',
    reference: '2026-01-05',
    sessions: ['2026-01-15', '2026-02-12', '2026-03-12', '2026-04-16'],
  },
  {
    name: 'opening hours and the counter',
    text: 'Het inloopspreekuur is dagelijks van 9.00 tot 12.00 uur. De informatieavond is op woensdag 11 maart 2026 om 20.00 uur in de aula. Het kantoor is gesloten op 27 april 2026.',
    sessions: ['2026-03-11 20:00 @aula physical'],
  },
  {
    name: 'start and last day',
    text: 'De groep start op dinsdag 3 maart 2026 en komt daarna op 17 en 31 maart bij elkaar. Laatste bijeenkomst: 14 april.',
    sessions: ['2026-03-03', '2026-03-17', '2026-03-31', '2026-04-14'],
  },
  {
    name: 'save the date',
    text: 'Save the date!\n\nNetwerkdag lerende gemeenten\ndonderdag 11 juni 2026\n10.00 – 16.30 uur (inloop vanaf 9.30 uur)\nDe Werf, Utrecht',
    sessions: ['2026-06-11 10:00-16:30 @De Werf, Utrecht physical'],
  },
];
