import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { demoSeason } from '../demo-season.ts';
import type { GroupSeed, MemberSeed, NetworkSeed } from '../network-seed.ts';
import { AREAS, confusedBehaviourSeason, TABLES, TRACKS } from './zuid-kennemerland-haarlemmermeer-season.ts';

/** Four tracks around people with confused behaviour, with Leertafels in each of two areas. */
export function zuidKennemerlandHaarlemmermeer(today: PlainDate): NetworkSeed {
  return {
    network: {
      slug: 'zuid-kennemerland-haarlemmermeer',
      name: 'Lerend netwerk rond personen met verward gedrag in Zuid-Kennemerland en Haarlemmermeer',
      summary:
        'Zorg, veiligheid en publiek domein leren langs vier lijnen samenwerken rond verward of onbegrepen gedrag.',
      background:
        'In de Veiligheidsregio Kennemerland, met negen gemeenten, staat de zorg voor personen met verward gedrag al jaren op de agenda van verschillende organisaties. Incidenten met grote gevolgen voor de samenleving maakten het dringend om er meer in samenhang aan te werken. Partijen uit zorg, publiek domein en veiligheid in Zuid-Kennemerland en Haarlemmermeer sloegen de handen ineen om vanuit hun verschillende perspectieven tot een integralere aanpak en betere samenwerking te komen, en namen verschillende initiatieven. Zo ontstond de spoedzorgketen ggz, een samenwerking van partijen die er direct of indirect bij betrokken zijn en die draait om onderling vertrouwen, efficiënt werken en van elkaar willen leren.\n\nIn 2018 begonnen de leertafels. De eerste fase leverde duidelijk iets op: organisaties zijn veel sterker met elkaar verbonden, er is veel begrip voor elkaars perspectief, evaluaties zijn beter geworden en er wordt maatwerk geleverd. Er zijn toen ook tien uitgangspunten voor de samenwerking vastgesteld, die nog om doorontwikkeling en borging vragen. Daarvoor is een tweede fase nodig, beschreven in een vervolgplan.',
      goal: 'Verbindingen en partnerschap tussen organisaties voor veiligheid, welzijn en zorg versterken en blijvend maken, zodat kwetsbare inwoners in ingewikkelde situaties en bij verward of onbegrepen gedrag passende hulp krijgen. De partijen delen de overtuiging dat zulke verbindingen een voorwaarde zijn voor een samenleving die inclusief is en waarin iedereen participeert.',
      approach:
        'Aan de leertafels ging het er vooral om elkaar te leren kennen en begrijpen. Nu ligt de nadruk op bouwen en optrekken met elkaar: al doende leren, in de praktijk, in de wijk en dicht bij het leven van inwoners. Wie samen aan iets bouwt, ziet wat het uithaalt; leren komt er dan niet bij, maar hoort bij de eigen manier van werken. Het leertraject werkt toe naar een wenkend perspectief.\n\nHet bouwen gebeurt langs vier lijnen en op drie niveaus: in de praktijk (samen aan innovaties werken), tussen organisaties (andere spelregels en nieuwe organisatievormen, die het samenwerken makkelijker maken) en in de cultuur (een nieuw verhaal over verward of onbegrepen gedrag).',
      visibility: 'public',
      periodStart: '2020-11-01',
      periodEnd: '2022-05-01',
      periodNote: 'Leertraject van het najaar van 2020 tot het voorjaar van 2022.',
      contactName: 'Ilse Vermaat',
      contactRole: 'Projectleider en penvoerder',
      contactEmail: 'ilse.vermaat@example.nl',
      principleCount: 10,
    },
    responsibleOrganisation: 'GGD Kennemerland',
    intendedResults: [
      'Door de schaalvergroting krijgen Zuid-Kennemerland en Haarlemmermeer elk hun eigen leertafels. Zo kunnen ook nieuwe professionals meedoen en past het programma beter bij wat er plaatselijk speelt.',
      'Er zijn praktijkleertafels, die de samenwerking in de praktijk en rond casuïstiek versterken.',
      'Er is een leer- en innovatiekamer, die het samen leren en delen van kennis bestuurlijk borgt, met de organisatorische en financiële voorwaarden die daarbij horen.',
      'In het sociaal domein is er meer samenwerking, leren en verbinding over grenzen heen, dankzij verschillende buurttafels met een thema zoals een inclusieve wijk of buurt.',
      'Partners uit het lokale sociaal domein doen mee in het samenwerkingsverband voor veiligheid, maatschappij, zorg en welzijn.',
      'We werken samen volgens de tien beginselpunten.',
    ],
    projectFacts: [
      {
        label: 'Titel van het project',
        value:
          'Borging en doorontwikkeling van een lerend netwerk rondom personen met verward gedrag in Zuid-Kennemerland en Haarlemmermeer',
      },
      { label: 'Projectnummer', value: '638018015' },
      {
        label: 'Looptijd',
        value: '2020–2023',
        doubt: 'De aanvraag noemt een looptijd van 1 november 2020 tot 1 mei 2022. Welke van de twee klopt?',
      },
      { label: 'Looptijd, in procenten', value: '100 %' },
      { label: 'Gerelateerde subsidieronde' },
      { label: 'Projectleider en penvoerder', value: 'Ilse Vermaat' },
      { label: 'Verantwoordelijke organisatie', value: 'GGD Kennemerland' },
      { label: 'Verslagen' },
      { label: 'Vervolgplan', value: 'Beschrijft de tweede fase van de leertafels' },
      { label: 'Plan van aanpak', value: 'Bijlage bij de aanvraag, met de uitwerking van de vier lijnen' },
    ],
    regions: [
      { name: 'Veiligheidsregio Kennemerland', code: 'VRK', municipalityCount: 9 },
      { name: AREAS.zuidKennemerland, code: 'ZK', partOf: 'Veiligheidsregio Kennemerland' },
      { name: AREAS.haarlemmermeer, code: 'HM', partOf: 'Veiligheidsregio Kennemerland' },
    ],
    participations: [
      { organisation: 'GGD Kennemerland', role: 'Verantwoordelijke organisatie' },
      ...[
        'GGZ Duinrand',
        'Politieteam Spaarneboog',
        'Wijkteam Ringvaart',
        'Woningstichting De Waterwolf',
        'Cliëntenraad Samen Sterk',
      ].map((organisation) => ({ organisation, role: 'Deelnemer in het demoseizoen' })),
    ],
    tracks: [
      {
        label: 'Lijn 1',
        title: TRACKS.tables,
        purpose: 'Van elkaar leren door perspectieven te delen, zodat de keten beter samenwerkt',
        description:
          'Leerbijeenkomsten die in 2018 zijn begonnen en een tweede fase ingaan, met eigen tafels in elk van de twee gebieden. Het gaat minder om ingrijpen in processen dan om leren en ontwikkelen: wie elkaars perspectief kent en begrijpt, krijgt zicht op wat er samen kan.',
        audience: 'Medewerkers van organisaties voor zorg, veiligheid en publiek domein, ook wie nieuw is',
        color: 'blue',
      },
      {
        label: 'Lijn 2',
        title: TRACKS.workshop,
        purpose: 'De samenwerking in de praktijk en rond casuïstiek versterken',
        description: 'Praktijkleertafels, waar men al doende leert.',
        color: 'moss',
      },
      {
        label: 'Lijn 3',
        title: TRACKS.innovationRoom,
        purpose:
          'Samen leren en kennis delen bestuurlijk borgen, met de organisatorische en financiële voorwaarden',
        color: 'violet',
      },
      {
        label: 'Lijn 4',
        title: TRACKS.neighbourhood,
        purpose: 'Meer samenwerking, leren en verbinding over grenzen heen in het sociaal domein',
        description: 'Verschillende tafels, elk met een thema, zoals een inclusieve wijk of buurt.',
        audience: 'Ook partners uit het lokale sociaal domein',
        color: 'ochre',
      },
    ],
    themes: [
      { key: 'gedrag', title: 'Personen met verward of onbegrepen gedrag' },
      {
        key: 'buurt',
        title: 'Een inclusieve wijk of buurt',
        description: 'Voorbeeld van een thema voor een buurttafel.',
        track: TRACKS.neighbourhood,
      },
    ],
    groups,
    places: [
      {
        name: 'De Oude Drukkerij',
        address: 'Voorbeeldsingel 8',
        city: 'Haarlem',
        room: 'Lettersalon',
        capacity: 20,
      },
      {
        name: 'Polderhuis De Kruising',
        address: 'Voorbeeldweg 101',
        city: 'Hoofddorp',
        room: 'Zaal Noord',
        capacity: 24,
        directions: 'Parkeren kan achter het gebouw; de bus stopt voor de deur.',
      },
      { name: 'Buurthuis De Brug', address: 'Voorbeeldhof 3', city: 'Haarlem', capacity: 40 },
    ],
    seasons: [
      { name: 'November 2020 – mei 2022', startsOn: '2020-11-01', endsOn: '2022-05-01' },
      demoSeason(confusedBehaviourSeason, today),
    ],
    members,
  };
}

const groups: GroupSeed[] = [
  {
    name: TABLES.zuidKennemerland,
    code: 'LZK',
    kind: 'learningTable',
    color: 'blue',
    track: TRACKS.tables,
    theme: 'gedrag',
    region: AREAS.zuidKennemerland,
    description: 'De leertafel van dit gebied, met ruimte voor nieuwe professionals.',
  },
  {
    name: TABLES.haarlemmermeer,
    code: 'LHM',
    kind: 'learningTable',
    color: 'teal',
    track: TRACKS.tables,
    theme: 'gedrag',
    region: AREAS.haarlemmermeer,
    description: 'De leertafel van dit gebied, met ruimte voor nieuwe professionals.',
  },
];

const members: MemberSeed[] = [
  {
    person: 'Ilse Vermaat',
    function: 'Projectleider',
    roles: ['coordinator'],
    organisation: 'GGD Kennemerland',
  },
  {
    person: 'Pieter Lammers',
    function: 'Procesbegeleider',
    roles: ['facilitator'],
    leads: [TABLES.zuidKennemerland],
  },
  {
    person: 'Olga Petrenko',
    function: 'Procesbegeleider',
    roles: ['facilitator', 'member'],
    organisation: 'GGD Kennemerland',
    leads: [TABLES.haarlemmermeer],
  },
  {
    person: 'Wilma Groot',
    function: 'Casemanager',
    organisation: 'GGZ Duinrand',
    groups: [TABLES.zuidKennemerland],
  },
  {
    person: 'Arend Kramer',
    function: 'Wijkagent',
    organisation: 'Politieteam Spaarneboog',
    groups: [TABLES.zuidKennemerland],
  },
  {
    person: 'Naima Chaouki',
    function: 'Verpleegkundige',
    organisation: 'GGD Kennemerland',
    groups: [TABLES.zuidKennemerland],
  },
  {
    person: 'Gerard Huisman',
    function: 'Consulent leefbaarheid',
    organisation: 'Woningstichting De Waterwolf',
    groups: [TABLES.zuidKennemerland],
  },
  {
    person: 'Loes Verbeek',
    function: 'Ervaringsdeskundige',
    organisation: 'Cliëntenraad Samen Sterk',
    groups: [TABLES.zuidKennemerland],
  },
  {
    person: 'Tessa Brouwer',
    function: 'Wijkcoach',
    organisation: 'Wijkteam Ringvaart',
    groups: [TABLES.haarlemmermeer],
  },
  {
    person: 'Mirjam Slot',
    function: 'Sociaalpsychiatrisch verpleegkundige',
    organisation: 'GGZ Duinrand',
    groups: [TABLES.haarlemmermeer],
  },
  {
    person: 'Tim Bakelaar',
    function: 'Wijkagent',
    organisation: 'Politieteam Spaarneboog',
    groups: [TABLES.haarlemmermeer],
  },
  {
    person: 'Priya Ramdin',
    function: 'Wijkcoach',
    organisation: 'Wijkteam Ringvaart',
    groups: [TABLES.haarlemmermeer],
  },
  {
    person: 'Jan-Willem Kok',
    function: 'Consulent leefbaarheid',
    organisation: 'Woningstichting De Waterwolf',
    groups: [TABLES.haarlemmermeer],
  },
  { person: 'Stefan Duin', function: 'Manager behandelzaken', organisation: 'GGZ Duinrand' },
];
