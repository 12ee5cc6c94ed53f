import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { type DemoTemplate, demoSeason } from '../demo-season.ts';
import type { NetworkSeed, ThemeSeed } from '../network-seed.ts';

const MEETING = 'Leernetwerkbijeenkomst';
const GROUP = 'Leernetwerk Leren van praktijkervaringen';
const PARTICIPANTS =
  'Wijk- en gebiedsteams, zorgaanbieders, Foar Fryske Bern en een ervaringsdeskundige jeugdige';

/** Online meetings whose dates are not known, around four themes, by way of action learning. */
export function lerenVanPraktijkervaringen(today: PlainDate): NetworkSeed {
  return {
    network: {
      slug: 'leren-van-praktijkervaringen',
      name: 'Leren van praktijkervaringen',
      summary:
        'Teams, zorgaanbieders en een ervaringsdeskundige jeugdige onderzoeken wat in de praktijk anders moet.',
      background:
        'Het leernetwerk hoort bij het gelijknamige project. In het half jaar voor 23 juni 2021 kwam het vier keer online bijeen, rond thema’s die op dat moment speelden.',
      goal: 'Samen leren van wat in de praktijk gebeurt, en het dan ook anders doen.',
      approach:
        'De deelnemers verkennen vraagstukken uit de praktijk en oplossingen daarvoor met de methodiek van actieleren. Ze delen kennis en ervaringen en kijken terug op hun eigen denken en doen: wat werkt daarin, en wat niet?',
      visibility: 'public',
      periodNote: 'Vier bijeenkomsten in de eerste helft van 2021; een nieuwe serie na de zomer.',
      publishedOn: '2021-06-23',
      contactName: 'Fenna Hoekstra',
      contactRole: 'Projectleider Leren van praktijkervaringen',
      contactEmail: 'fenna.hoekstra@example.nl',
      contactNote: 'Aanmelden voor de nieuwe serie gaat via de projectleider.',
      registrationState: 'open',
      registrationUnit: 'people',
      registrationNote:
        'Na de zomer begint een nieuwe serie bijeenkomsten. Aanmelden kan bij de projectleider.',
      outcomeNote:
        'Na elke bijeenkomst brengen de deelnemers inzichten en lessen terug naar hun eigen team. In de bijeenkomsten erna bespreken ze wat dat gesprek met collega’s opleverde, en wat er volgt voor de stappen waarmee zij de vraagstukken willen oplossen.',
    },
    projectFacts: [{ label: 'Nieuwsbericht', value: '‘Samen leren van praktijkervaringen en anders doen’' }],
    participations: [{ organisation: 'Foar Fryske Bern', role: 'Deelnemer' }],
    formats: [
      {
        title: MEETING,
        purpose: 'Vraagstukken uit de praktijk verkennen en van elkaars ervaringen leren',
        learningAims: ['transferKnowledge', 'exchangeExperience'],
        explanation: 'Met de methodiek van actieleren.',
        audience: PARTICIPANTS,
      },
    ],
    themes,
    actionLearningSteps: [
      { title: 'Ontstaan', question: 'Hoe is het vraagstuk ontstaan?' },
      { title: 'Verklaren', question: 'Welke verklaringen kunnen meespelen?' },
      { title: 'Voortbestaan', question: 'Wat maakt dat het vraagstuk blijft bestaan?' },
      { title: 'Veranderen', question: 'Wat moet er veranderen?' },
    ],
    groups: [
      {
        name: GROUP,
        code: 'LPE',
        kind: 'learningNetwork',
        color: 'teal',
        format: MEETING,
        description: 'Het leernetwerk dat bij het project hoort.',
        registrationState: 'open',
      },
    ],
    places: [
      {
        name: 'Online vergaderruimte',
        onlineUrl: 'https://vergaderen.example.nl/leernetwerk',
        directions: 'De ruimte gaat een kwartier van tevoren open.',
      },
    ],
    outcomes: [
      {
        kind: 'outcome',
        title: 'Opbrengsten van alle leernetwerkbijeenkomsten',
        url: 'https://leren-van-praktijkervaringen.example.nl/opbrengsten',
      },
    ],
    seasons: [
      {
        name: '2021',
        startsOn: '2021-01-01',
        endsOn: '2021-12-31',
        undated: [
          {
            title: 'Online bijeenkomsten',
            group: GROUP,
            format: MEETING,
            count: 4,
            periodNote: 'Eerste helft van 2021',
            periodStart: '2021-01-01',
            periodEnd: '2021-06-23',
            isOnline: true,
            status: 'held',
            audience: PARTICIPANTS,
          },
          {
            title: 'Nieuwe serie leernetwerkbijeenkomsten',
            group: GROUP,
            format: MEETING,
            periodNote: 'Na de zomer van 2021',
            periodStart: '2021-09-01',
            status: 'planned',
            note: 'Aanmelden bij de projectleider.',
          },
        ],
      },
      demoSeason(season, today),
    ],
    members: [
      { person: 'Marloes Dijkgraaf', function: 'Coördinator', roles: ['coordinator'] },
      { person: 'Fenna Hoekstra', function: 'Projectleider', roles: ['coordinator'] },
      {
        person: 'Anouk Vreeswijk',
        function: 'Begeleider actieleren',
        roles: ['facilitator'],
        leads: [GROUP],
      },
      {
        person: 'Daan Postma',
        function: 'Gebiedsteammedewerker',
        organisation: 'Gebiedsteam Noorderwad',
        groups: [GROUP],
      },
      {
        person: 'Sietske Wijnia',
        function: 'Teamleider',
        organisation: 'Gebiedsteam Noorderwad',
        groups: [GROUP],
      },
      {
        person: 'Machteld Boersma',
        function: 'Wijkteammedewerker',
        organisation: 'Wijkteam De Singel',
        groups: [GROUP],
      },
      {
        person: 'Omar Saïdi',
        function: 'Wijkteammedewerker',
        organisation: 'Wijkteam De Singel',
        groups: [GROUP],
      },
      {
        person: 'Klaske Dijkstra',
        function: 'Gezinsbegeleider',
        organisation: 'Jeugdzorg De Terp',
        groups: [GROUP],
      },
      {
        person: 'Thijs Algra',
        function: 'Gedragswetenschapper',
        organisation: 'Jeugdzorg De Terp',
        groups: [GROUP],
      },
      { person: 'Nynke Faber', function: 'Adviseur', organisation: 'Foar Fryske Bern', groups: [GROUP] },
      { person: 'Mees de Graaf', function: 'Ervaringsdeskundige jeugdige', groups: [GROUP] },
      { person: 'Tessa Brouwer', function: 'Wijkcoach', organisation: 'Wijkteam Ringvaart', groups: [GROUP] },
    ],
  };
}

const themes: ThemeSeed[] = [
  {
    key: 'analyse',
    title: 'Problemen en krachten van een gezin',
    questions: ['Wat vraagt het om problemen en krachten grondig te analyseren, met het gezin erbij?'],
  },
  {
    key: 'beeld',
    title: 'Een samenhangend beeld',
    description: 'Genoemde methodieken: het 7-factorenmodel, de krachtenwijzer en de vier vensters.',
    questions: [
      'Wat staat een samenhangend beeld van situatie en gezin in de weg?',
      'Welke methodieken kunnen daarbij helpen, en van welke mooie voorbeelden kunnen we leren?',
    ],
  },
  {
    key: 'verhaal',
    title: 'Eén keer je verhaal vertellen',
    questions: [
      'Welke knoppen zorgen ervoor dat jongere en ouders hun verhaal maar één keer hoeven te doen, en daar genoeg ruimte voor krijgen?',
    ],
  },
  {
    key: 'stappen',
    title: 'Knoppen en stappen',
    questions: [
      'Welke knoppen hebben de meeste haast?',
      'Wat zijn nodige en haalbare stappen om de gewenste verandering in de dagelijkse praktijk op gang te brengen?',
      'Wat betekenen die stappen voor gezin, professional, gemeente en zorgaanbieder?',
    ],
  },
];

/** Four online afternoons before and four after the turn of the year. */
const season: DemoTemplate = {
  startsOn: '2021-09-01',
  endsOn: '2022-08-31',
  leastDaysAhead: 140,
  confirmedDays: 120,
  sessions: [
    {
      date: '2021-09-23',
      theme: 'analyse',
      outcomes: [outcome('acht vragen voor een gesprek met het hele gezin')],
    },
    { date: '2021-10-28', theme: 'beeld', outcomes: [outcome('drie methodieken naast elkaar')] },
    { date: '2021-11-25', theme: 'beeld' },
    { date: '2022-01-20', theme: 'verhaal' },
    { date: '2022-03-10', theme: 'verhaal' },
    { date: '2022-04-07', theme: 'stappen' },
    {
      date: '2022-05-19',
      theme: 'stappen',
      cancelReason: 'De begeleider is verhinderd; de stof schuift door naar juni.',
    },
    { date: '2022-06-16', theme: 'stappen' },
  ].map((session) => ({
    ...session,
    group: GROUP,
    format: MEETING,
    startTime: '15:30',
    endTime: '17:30',
    isOnline: true,
    place: 'Online vergaderruimte',
    agenda: [
      { title: 'Terugblik: wat leverde het gesprek met je team op?', startTime: '15:30', minutes: 30 },
      { title: 'Actieleren rond een vraagstuk uit de praktijk', startTime: '16:00', minutes: 75 },
      { title: 'Wat neem je mee naar je team?', startTime: '17:15', minutes: 15 },
    ],
  })),
};

/** Invented, and said to be: it stands among the outcomes of the network itself. */
function outcome(title: string) {
  return { title: `Demo: ${title}`, url: 'https://leren-van-praktijkervaringen.example.nl/opbrengsten' };
}
