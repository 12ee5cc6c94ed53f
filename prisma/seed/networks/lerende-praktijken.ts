import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { demoSeason } from '../demo-season.ts';
import type { GroupSeed, MemberSeed, NetworkSeed, ThemeSeed } from '../network-seed.ts';
import { debtSeason, FORMATS, GROUPS, THEMES } from './lerende-praktijken-season.ts';

/** Werkplaatsen and leernetwerken on debts, two of each, for municipalities. */
export function lerendePraktijken(today: PlainDate): NetworkSeed {
  return {
    network: {
      slug: 'lerende-praktijken',
      name: 'Lerende praktijken',
      summary:
        'Gemeenten leren in werkplaatsen en leernetwerken van elkaar over schulden en de hulp daarbij.',
      background:
        'De schuldhulpverlening verandert snel. Van gemeenten, organisaties en professionals wordt steeds meer gevraagd: dat ze flexibel zijn, samenwerken en zelf veranderen. Het is een grote opgave om die veranderingen goed op te vangen. Gemeenten zoeken daarom vaker lokale partners op, onder meer om uit te wisselen wat ze weten en meemaken en zo van elkaars praktijk te leren.',
      goal: 'Gemeenten maken van hun eigen schuldhulpverlening een lerende praktijk.',
      approach:
        'Het programma Schouders Eronder richt met partijen uit het veld werkplaatsen en leernetwerken in. Die werken aan een aantal thema’s, gesteund door experts en mensen die de inhoud kennen. Wil een gemeente met een van de thema’s aan de slag, dan wordt zij daarbij gefaciliteerd.',
      visibility: 'public',
      periodNote: 'Het derde thema wordt begin 2020 gekozen; een begin en een einde zijn niet genoemd.',
      contactEmail: 'lerende.praktijken@example.nl',
      contactNote: 'Een gemeente die wil meedoen, of wil weten wat dat voor haar betekent, kan mailen.',
      registrationState: 'open',
      registrationUnit: 'municipalities',
      registrationNote:
        'Aanmelden doet een gemeente: voor een werkplaats met een concreet vraagstuk, voor een leernetwerk met een behoefte aan kennis.',
      outcomeNote:
        'Kennis en opbrengsten van werkplaatsen en leernetwerken gaan breed rond; regionale en landelijke bijeenkomsten sluiten af.',
    },
    responsibleOrganisation: 'Schouders Eronder',
    participations: [
      { organisation: 'Schouders Eronder', role: 'Programma' },
      ...[...new Set(members.flatMap(({ organisation }) => organisation ?? []))].map((organisation) => ({
        organisation,
        role: 'Deelnemer in het demoseizoen',
      })),
    ],
    formats: [
      {
        title: FORMATS.workshop,
        purpose: 'Al werkend leren, met een concreet resultaat: een eigen werkwijze',
        learningAims: ['exchangeExperience'],
        explanation:
          'Gemeenten en hun lokale ketenpartners ontwikkelen samen hoe zij te werk gaan. Ze pakken een concreet vraagstuk aan en werken evengoed aan de vaardigheden, van organisatie en mens, om echt een lerende praktijk te zijn.',
        audience:
          'Gemeenten met een concreet vraagstuk binnen een van de thema’s, en hun lokale ketenpartners',
      },
      {
        title: FORMATS.learningNetwork,
        purpose: 'Het eigen (ontwikkel)vraagstuk leren formuleren, met een ontwikkelagenda',
        learningAims: ['transferKnowledge', 'exchangeExperience'],
        explanation:
          'Vraagt minder tijd en inzet dan een werkplaats. Gemeenten krijgen handvatten voor een effectieve aanpak en gaan daar daarna zelf mee aan de slag.',
        audience:
          'Gemeenten die over een van de thema’s kennis zoeken en wier vraagstuk nog niet concreet genoeg is voor een werkplaats',
      },
      { title: FORMATS.regionalClosing, audience: 'Open voor alle professionals in de schuldhulpketen' },
      { title: FORMATS.nationalClosing, audience: 'Open voor alle professionals in de schuldhulpketen' },
    ],
    capacityRules: [
      {
        format: FORMATS.workshop,
        groupKind: 'workshop',
        per: 'theme',
        min: 2,
        max: 2,
        unit: 'municipalities',
        level: 'required',
        note: 'Per thema is er in een werkplaats plaats voor twee gemeenten.',
      },
      {
        format: FORMATS.learningNetwork,
        groupKind: 'learningNetwork',
        per: 'theme',
        min: 7,
        max: 10,
        unit: 'municipalities',
        level: 'required',
        note: 'Aan een leernetwerk doen per thema zeven tot tien gemeenten mee.',
      },
    ],
    delegationRules: [
      {
        format: FORMATS.learningNetwork,
        groupKind: 'learningNetwork',
        per: 'municipality',
        minPeople: 2,
        maxPeople: 2,
        functions: ['beleid', 'uitvoering'],
        level: 'desired',
        note: 'Een gemeente stuurt bij voorkeur een duo, zodat beleid en uitvoering met elkaar verbonden blijven.',
      },
    ],
    themes,
    groups,
    places: [
      {
        name: 'Leerwerkplaats Het Kwartier',
        address: 'Voorbeeldkwartier 9',
        city: 'Utrecht',
        room: 'Werkzaal 2',
        capacity: 30,
      },
      { name: 'Congreshuis De Linde', address: 'Voorbeeldpark 20', city: 'Zwolle', capacity: 200 },
    ],
    undated: [
      {
        title: 'Afsluitende regionale bijeenkomsten',
        format: FORMATS.regionalClosing,
        audience: 'Open voor alle professionals in de schuldhulpketen',
        periodNote: 'Ter afsluiting; data niet genoemd',
      },
      {
        title: 'Afsluitende landelijke bijeenkomsten',
        format: FORMATS.nationalClosing,
        audience: 'Open voor alle professionals in de schuldhulpketen',
        periodNote: 'Ter afsluiting; data niet genoemd',
      },
    ],
    seasons: [
      {
        ...demoSeason(debtSeason, today),
        undated: [
          {
            title: 'Leernetwerk, vervangende datum',
            group: GROUPS.networkSelfEmployed,
            count: 1,
            note: 'In plaats van de bijeenkomst die niet doorging.',
          },
          {
            title: 'Werkplaats, extra dag',
            group: GROUPS.workshopWork,
            count: 1,
          },
        ],
      },
    ],
    planningRules: [
      { weekdays: [2, 3, 4], quorumPercent: 60, attendanceWeight: 3 },
      { format: FORMATS.workshop, minGapDays: 21, idealGapDays: 42, needsPlace: true },
      { format: FORMATS.learningNetwork, minGapDays: 28, idealGapDays: 56, needsPlace: true },
    ],
    members: [
      {
        person: 'Marloes Dijkgraaf',
        function: 'Coördinator',
        roles: ['coordinator'],
        organisation: 'Schouders Eronder',
      },
      {
        person: 'Anouk Vreeswijk',
        function: 'Leernetwerkbegeleider',
        roles: ['facilitator'],
        leads: [GROUPS.networkWork, GROUPS.networkSelfEmployed],
      },
      {
        person: 'Roelien Schaap',
        function: 'Werkplaatsbegeleider',
        roles: ['facilitator'],
        leads: [GROUPS.workshopWork, GROUPS.workshopSelfEmployed],
      },
      ...members,
    ],
  };
}

const themes: ThemeSeed[] = [
  { key: THEMES.work, title: THEMES.work, registrationState: 'open' },
  { key: THEMES.selfEmployed, title: THEMES.selfEmployed, registrationState: 'open' },
  {
    key: 'derde thema',
    isToBeChosen: true,
    choiceNote:
      'Er zijn al verschillende ideeën opgehaald, die met partners worden uitgewerkt. De keuze valt begin 2020.',
    registrationState: 'notYetOpen',
  },
];

const groups: GroupSeed[] = [
  { name: GROUPS.workshopWork, code: 'WA', theme: THEMES.work, color: 'plum' as const },
  { name: GROUPS.networkWork, code: 'LA', theme: THEMES.work, color: 'violet' as const },
  { name: GROUPS.workshopSelfEmployed, code: 'WZ', theme: THEMES.selfEmployed, color: 'ochre' as const },
  { name: GROUPS.networkSelfEmployed, code: 'LZ', theme: THEMES.selfEmployed, color: 'moss' as const },
].map(({ code, ...group }) => {
  const isWorkshop = code.startsWith('W');
  return {
    ...group,
    code,
    kind: isWorkshop ? 'workshop' : 'learningNetwork',
    format: isWorkshop ? FORMATS.workshop : FORMATS.learningNetwork,
    minSize: isWorkshop ? 2 : 7,
    maxSize: isWorkshop ? 2 : 10,
    sizeUnit: 'municipalities',
    registrationState: 'open',
  };
});

/** Two municipalities in each werkplaats; the second leernetwerk still looks for two. */
const members: MemberSeed[] = [
  ...duo('Gemeente Lindermeer', 'Linde Jansma', 'Karim Haddou', [GROUPS.workshopWork]),
  ...duo('Gemeente Vaartenburg', 'Ruben Castelein', 'Els Grootveld', [GROUPS.workshopWork]),
  ...duo('Gemeente Zandrode', 'Jolanda Smeets', 'Wouter Janssen', [
    GROUPS.workshopSelfEmployed,
    GROUPS.networkWork,
  ]),
  ...duo('Gemeente Heidestein', 'Ayşe Demir', 'Frank Cuijpers', [
    GROUPS.workshopSelfEmployed,
    GROUPS.networkWork,
  ]),
  ...duo('Gemeente Polderveen', 'Marit Zijlstra', 'Johan Prins', [
    GROUPS.networkWork,
    GROUPS.networkSelfEmployed,
  ]),
  policy('Gemeente Rietdijk', 'Yasmin Tahiri', [GROUPS.networkWork, GROUPS.networkSelfEmployed]),
  policy('Gemeente Kastanjeveld', 'Peter Bouwman', [GROUPS.networkWork]),
  policy('Gemeente Brugwoude', 'Rianne Evers', [GROUPS.networkWork, GROUPS.networkSelfEmployed]),
  policy('Gemeente Hoogterp', 'Glenn Martina', [GROUPS.networkWork]),
  policy('Gemeente Westervaart', 'Anneke Wouda', [GROUPS.networkSelfEmployed]),
  policy('Gemeente Eikelaar', 'Lars Hendrikx', [GROUPS.networkSelfEmployed]),
];

function duo(organisation: string, first: string, second: string, names: string[]): MemberSeed[] {
  return [
    policy(organisation, first, names),
    { person: second, function: 'Schuldhulpverlener (uitvoering)', organisation, groups: names },
  ];
}

function policy(organisation: string, person: string, names: string[]): MemberSeed {
  return { person, function: 'Beleidsmedewerker (beleid)', organisation, groups: names };
}
