import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { demoSeason } from '../demo-season.ts';
import type { FormatSeed, NetworkSeed, ThemeSeed } from '../network-seed.ts';
import { safetyRegions } from '../safety-regions.ts';
import { FORMATS, THEMES, violenceProgrammeSeason } from './geweld-hoort-nergens-thuis-season.ts';

/** A national programme of five kinds of meetings, with norms from November 2019 to November 2020. */
export function geweldHoortNergensThuis(today: PlainDate): NetworkSeed {
  return {
    network: {
      slug: 'geweld-hoort-nergens-thuis',
      name: 'Geweld hoort nergens thuis: Leren 2.0',
      summary:
        'Vijf soorten bijeenkomsten waarin regio’s en programmateam elkaar informeren, kennis overdragen en ervaringen uitwisselen.',
      background:
        'Het programma Geweld hoort nergens thuis (GHNT) hield in 2018 en 2019 vijf rondes leerkringen, op zes plekken in het land. Tijdens de vijfde sessie is de opzet geëvalueerd, waarna een korte vragenlijst rondging. De uitkomst: vanaf het najaar van 2019 krijgt het leren binnen het programma een andere vorm.\n\nDe leerkringen dienden drie doelen tegelijk in één bijeenkomst: informeren, kennis overdragen en ervaringen uitwisselen. Vooral het uitwisselen van ervaringen kwam daardoor in de knel.',
      goal: 'Kennis en ervaringen uitwisselen, samen leren en ontwikkelen, en thema’s uitdiepen.',
      approach:
        'Het programmateam haalt de leerdoelen uit elkaar: elke soort bijeenkomst heeft haar eigen doel, en er wordt preciezer gezegd voor wie zij is. Informatie en kennis gaan ook voortaan mee in de gesprekken die het programma voert, zoals de rondetafelgesprekken waarmee de voortgangsrapportage is voorbereid en informelere gesprekken in de regio. In een kleiner gezelschap komt er ruimte voor ervaringen, intervisie over de rol van projectleider en nieuwe inzichten.',
      visibility: 'public',
      periodNote:
        'Vanaf het najaar van 2019; de genoemde bijeenkomsten lopen van november 2019 tot en met november 2020.',
      outcomeNote:
        'Online informatie en goede voorbeelden delen, reageren, vragen stellen en nieuwsberichten of (reis)blogs plaatsen kan en blijft kunnen op het platforum GHNT, op de website van het programma en in de nieuwsbrief Zorg & Veiligheid. Op het platforum verschijnt bovendien regelmatig een nieuwsupdate.',
    },
    responsibleOrganisation: 'Programma Geweld hoort nergens thuis',
    projectFacts: [
      { label: 'Online platform', value: 'Platforum GHNT, met regelmatig een nieuwsupdate' },
      { label: 'Website', value: 'Programmawebsite GHNT' },
      { label: 'Nieuwsbrief', value: 'Zorg & Veiligheid' },
      {
        label: 'Projectenpool',
        value: '‘van Denken naar Doen’',
        doubt: 'In het overzicht van bijeenkomsten staat ‘van Denen naar Doen’; vermoedelijk een tikfout.',
      },
      { label: 'Voorganger', value: 'Leerkringen in 2018 en 2019: vijf rondes op zes plekken' },
      {
        label: 'Regio’s',
        value: '25 veiligheidsregio’s',
        doubt: 'De bron noemt geen enkele regio bij naam; hier zijn de veiligheidsregio’s gebruikt.',
      },
    ],
    participations: [{ organisation: 'Programma Geweld hoort nergens thuis', role: 'Organisator' }],
    regions: safetyRegions,
    formats,
    themes,
    delegationRules: [
      {
        format: FORMATS.informationDay,
        per: 'region',
        maxPeople: 2,
        isExtra: true,
        level: 'required',
        note: 'Een regio mag ten hoogste twee extra vertegenwoordigers meenemen.',
      },
    ],
    places: [
      {
        name: 'Congrescentrum De Wissel',
        address: 'Voorbeeldplein 1',
        city: 'Utrecht',
        room: 'Grote zaal',
        capacity: 160,
        directions: 'Aan de achterzijde van het station, ingang onder de luifel.',
      },
      {
        name: 'De Bovenkamer',
        address: 'Voorbeeldstraat 27',
        city: 'Amersfoort',
        room: 'Atelier',
        capacity: 18,
      },
    ],
    seasons: [
      { name: 'November 2019 – november 2020', startsOn: '2019-11-01', endsOn: '2020-11-30' },
      demoSeason(violenceProgrammeSeason, today),
    ],
    planningRules: [
      { weekdays: [1, 2, 3, 4, 5], dayParts: ['morning', 'afternoon'], holidaysWeight: 3 },
      { format: FORMATS.informalTalk, needsPlace: false },
      { format: FORMATS.roundTable, needsPlace: false },
    ],
    members: [
      {
        person: 'Youssef El Amrani',
        function: 'Programmasecretaris',
        roles: ['coordinator'],
        organisation: 'Programma Geweld hoort nergens thuis',
      },
      { person: 'Roelien Schaap', function: 'Begeleider dialoogsessies', roles: ['facilitator'] },
      { person: 'Esther Mulder', function: 'Regionaal projectleider', region: 'Groningen' },
      { person: 'Sjoerd Wiersma', function: 'Regionaal projectleider', region: 'Fryslân' },
      { person: 'Bram Oosterhuis', function: 'Regionaal projectleider', region: 'Drenthe' },
      { person: 'Carlijn Smit', function: 'Regionaal projectleider', region: 'Utrecht' },
      { person: 'Hatice Yılmaz', function: 'Regionaal projectleider', region: 'Rotterdam-Rijnmond' },
      { person: 'Dennis van Loon', function: 'Regionaal projectleider', region: 'Brabant-Noord' },
      { person: 'Marjan Peeters', function: 'Regionaal projectleider', region: 'Zuid-Limburg' },
      ...REGIONAL_LEADS.map(([region, person]) => ({ person, function: 'Regionaal projectleider', region })),
      { person: 'Noor Achterberg', function: 'Contactambtenaar', region: 'Utrecht' },
      { person: 'Rachid Bouali', function: 'Contactambtenaar', region: 'Rotterdam-Rijnmond' },
      { person: 'Imke Zwart', function: 'Projectleider MDA++', region: 'Groningen' },
    ],
  };
}

const REGIONAL_LEADS = [
  ['Noord- en Oost-Gelderland', 'Willemijn Hissink'],
  ['IJsselland', 'Joris Kamphuis'],
  ['Twente', 'Ellen Nijhof'],
  ['Gelderland-Midden', 'Murat Kaplan'],
  ['Gelderland-Zuid', 'Femke Derksen'],
  ['Noord-Holland Noord', 'Cees Bakker-Visser'],
  ['Zaanstreek-Waterland', 'Samira Azzouzi'],
  ['Kennemerland', 'Hester van Dam'],
  ['Amsterdam-Amstelland', 'Jerome Pinas'],
  ['Gooi en Vechtstreek', 'Babette Kuit'],
  ['Haaglanden', 'Rajiv Soekhai'],
  ['Zuid-Holland Zuid', 'Adriaan Stehouwer'],
  ['Zeeland', 'Jacomina Francke'],
  ['Midden- en West-Brabant', 'Toon Verhoeven'],
  ['Brabant-Zuidoost', 'Loubna Kanter'],
  ['Limburg-Noord', 'Marij Geurts'],
  ['Flevoland', 'Chantal Ebbers'],
] as const;

const formats: FormatSeed[] = [
  {
    title: FORMATS.themeMeeting,
    purpose: 'Kennis en ervaringen uitwisselen',
    learningAims: ['transferKnowledge', 'exchangeExperience'],
    explanation:
      'Sommige thema’s keren periodiek terug; andere komen erbij als daar behoefte aan is. Ook (tussen)resultaten uit de projectenpool en de pilots kunnen aan bod komen.',
    audience:
      'Regionaal projectleiders en contactambtenaren, en per thema wie er in de regio bij betrokken is',
    audienceDependsOnTheme: true,
    facilitatorNote: 'Het programmateam kan dit faciliteren.',
    norm: { asNeeded: true, pattern: 'Het hele jaar door, naar behoefte van wie meedoet' },
  },
  {
    title: FORMATS.informationDay,
    purpose: 'Elkaar ontmoeten, kennis overdragen en informeren',
    learningAims: ['meet', 'transferKnowledge', 'inform'],
    explanation:
      'Niet alleen het programmateam presenteert: ook de Regionale Route 2021, de projectenpool ‘van Denken naar Doen’ en pilots zoals ‘Alles onder één dak’ krijgen een podium.',
    audience:
      'Regionaal projectleiders, contactambtenaren, en projectleiders van MDA++ en van pilots onder één dak',
    agenda: [
      'Laatste stand van het landelijke programma',
      'Laatste stand van de Regionale Route 2021',
      '(Tussen)resultaten van de projectenpool ‘van Denken naar Doen’ en de pilots',
      'Terugkoppeling uit de landelijke themabijeenkomsten, voor zover relevant',
    ],
    norm: {
      timesPerYear: 2,
      pattern: '2x per jaar: maart en november 2020',
      slots: [
        { months: [3], year: 2020 },
        { months: [11], year: 2020 },
      ],
    },
  },
  {
    title: FORMATS.roundTable,
    purpose: 'Voor de voortgangsrapportage bespreken hoe de regio ervoor staat',
    learningAims: ['inform'],
    explanation: 'Het programmateam voert dit rondetafelgesprek in de regio.',
    audience:
      'Regionaal projectleider en contactambtenaar; relevante ketenpartners als de regio hen uitnodigt',
    durationMinutes: 150,
    isDurationApproximate: true,
    norm: {
      scope: 'region',
      timesPerYear: 1,
      pattern: '1x per jaar: september 2020',
      slots: [{ months: [9], year: 2020 }],
    },
  },
  {
    title: FORMATS.informalTalk,
    purpose: 'Van tijd tot tijd bijpraten',
    learningAims: ['inform'],
    explanation: 'Het programmateam komt naar de regio toe.',
    audience: 'Regionaal projectleider en contactambtenaar',
    durationMinutes: 90,
    isDurationApproximate: true,
    norm: {
      scope: 'region',
      timesPerYear: 2,
      pattern: '2x per jaar: januari of februari, en juni 2020',
      slots: [
        { months: [1, 2], year: 2020 },
        { months: [6], year: 2020 },
      ],
    },
  },
  {
    title: FORMATS.dialogue,
    purpose:
      'In kleiner gezelschap ervaringen delen, met intervisie over de rol van projectleider, en tot inzichten komen',
    learningAims: ['exchangeExperience'],
    audience: 'Regionaal projectleiders',
    durationMinutes: 150,
    isDurationApproximate: true,
    placeNote: 'Midden van het land',
    facilitatorNote: 'Roelien Schaap',
    onlyWithEnoughInterest: true,
    norm: {
      timesPerYear: 3,
      pattern: '3x per jaar: november 2019, maart en juni 2020',
      slots: [
        { months: [11], year: 2019 },
        { months: [3], year: 2020 },
        { months: [6], year: 2020 },
      ],
    },
  },
];

const themes: ThemeSeed[] = [
  {
    key: THEMES.mda,
    title: THEMES.mda,
    isStanding: true,
    audience: 'Projectleiders MDA++',
  },
  { key: THEMES.steering, title: THEMES.steering, isStanding: true },
  { key: THEMES.pilots, title: THEMES.pilots, isStanding: true },
  { key: THEMES.trauma, title: THEMES.trauma, description: 'Voorbeeld van een thema naar behoefte.' },
  { key: THEMES.localTeams, title: THEMES.localTeams, description: 'Voorbeeld van een thema naar behoefte.' },
].map((theme) => ({ ...theme, format: FORMATS.themeMeeting }));
