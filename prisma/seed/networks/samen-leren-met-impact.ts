import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { demoSeason } from '../demo-season.ts';
import type { NetworkSeed, SessionSeed } from '../network-seed.ts';

const GROUPS = ['Intervisiegroep 1', 'Intervisiegroep 2', 'Intervisiegroep 3'] as const;
const TALK = 'Intervisiegesprek';
const DINNER = 'Netwerkdiner';

/** The dates of each group in its first season, from June 2024 to February 2025. */
const DATES: Record<(typeof GROUPS)[number], PlainDate[]> = {
  'Intervisiegroep 1': ['2024-06-24', '2024-08-28', '2024-10-07', '2024-11-20', '2024-12-16', '2025-01-22'],
  'Intervisiegroep 2': ['2024-06-12', '2024-08-26', '2024-10-02', '2024-12-11', '2025-01-13', '2025-02-12'],
  // Six were announced and five are listed: that is what the source says.
  'Intervisiegroep 3': ['2024-06-19', '2024-10-09', '2024-12-09', '2025-01-15', '2025-02-10'],
};

/** Rooms and times are known for the demo only. */
const DEMO_ROOMS: Record<(typeof GROUPS)[number], Pick<SessionSeed, 'place' | 'startTime' | 'endTime'>> = {
  'Intervisiegroep 1': {
    place: 'Vergaderhuis De Schakel',
    startTime: '09:30',
    endTime: '12:30',
  },
  'Intervisiegroep 2': {
    place: 'Het Koetshuis',
    startTime: '13:30',
    endTime: '16:30',
  },
  'Intervisiegroep 3': {
    place: 'Vergaderhuis De Schakel',
    startTime: '10:00',
    endTime: '13:00',
  },
};

/** Directors of five associations and the NJi in three mixed groups. */
export function samenLerenMetImpact(today: PlainDate): NetworkSeed {
  return {
    network: {
      slug: 'samen-leren-met-impact',
      name: 'Samen leren met impact',
      summary:
        'Bestuurders uit vijf verenigingen en het NJi onderzoeken in drie gemengde groepen wat verandering in de weg staat.',
      background:
        'Samenwerken aan de opgaven van de jeugd- en onderwijssector blijkt in de praktijk lastig. De inspectie ziet al jaren dat aanbevelingen uit casusonderzoek te weinig worden benut, en organisaties als Learning Together merken dat de stap van leren van een casus naar leren van het systeem moeilijk te zetten is, terwijl veel bestuurders en organisaties zich er wel voor inspannen.\n\nHet NJi richtte naar aanleiding van zijn publicatie ‘Samen bereiken wat niemand alleen lukt. Anders denken en doen in de jeugdzorg’ een lerend netwerk voor bestuurders op. De Associatie voor Jeugd, de Associatie Wijkteams, het Netwerk Directeuren Sociaal Domein, Jeugdzorg Nederland, de Wethoudersvereniging en het NJi spraken daarna uit dat zij samen werk willen maken van bestuurlijk leren.',
      goal: 'Samen werk maken van bestuurlijk leren, en ontdekken hoe dat een vorm krijgt die duurzaam is en iets teweegbrengt.',
      approach:
        'Vanaf juni 2024 voeren drie gemêleerde groepen (directeur-)bestuurders, elk samengesteld uit de verschillende netwerken, een serie van zes intervisiegesprekken. Het netwerk trekt daarbij nauw op met het NJi.',
      visibility: 'public',
      periodStart: '2024-06-12',
      periodEnd: '2025-02-12',
      periodNote: 'Van juni 2024 tot en met februari 2025.',
      contactNote: 'Wie meer wil weten, kan dat laten weten. Aansluiten kan bij de Associatie voor Jeugd.',
      registrationState: 'closed',
      registrationUnit: 'people',
      registrationNote:
        'Aanmelden voor deze serie gesprekken kan niet meer. Uit de AvJ, waar het aanbod enthousiast is ontvangen, doen zes leden mee.',
      outcomeNote:
        'Wat deze eerste drie groepen aan kennis en resultaten opleveren, wordt onderweg in kaart gebracht. Het voedt de zoektocht naar een vorm van bestuurlijk leren die duurzaam is en iets teweegbrengt.',
    },
    projectFacts: [
      {
        label: 'Aanleiding',
        value:
          'Publicatie van het NJi: ‘Samen bereiken wat niemand alleen lukt. Anders denken en doen in de jeugdzorg’',
      },
    ],
    participations: [
      {
        organisation: 'Associatie voor Jeugd',
        role: 'Deelnemer',
        announcedParticipants: 6,
      },
      { organisation: 'Associatie Wijkteams', role: 'Deelnemer' },
      { organisation: 'Netwerk Directeuren Sociaal Domein', role: 'Deelnemer' },
      { organisation: 'Jeugdzorg Nederland', role: 'Deelnemer' },
      { organisation: 'Wethoudersvereniging', role: 'Deelnemer' },
      {
        organisation: 'Nederlands Jeugdinstituut',
        role: 'Oprichter en partner',
      },
    ],
    questions: [
      'Waardoor is de stap van leren van een casus naar leren van het systeem zo lastig?',
      'Hoe benutten we wat we daarover weten voor de veranderingen die het systeem nodig heeft?',
      'Hoe krijgt de zorgtransformatie blijvende steun, onder meer met ‘Samen Leren’?',
      'Hoe lever ik als bestuurder daadwerkelijk een bijdrage aan maatschappelijke vraagstukken?',
      'Welke patronen staan ons in de weg, in de organisatie en persoonlijk?',
      'Wat is ervoor nodig om die patronen te doorbreken?',
      'Wat kunnen we zelf doen, als persoon en als organisatie, om ze te doorbreken en toch te bereiken wat we voor ogen hebben?',
    ],
    formats: [
      {
        title: TALK,
        purpose: 'Samen onderzoeken hoe bestuurders van waarde zijn voor maatschappelijke vraagstukken',
        learningAims: ['exchangeExperience'],
        explanation: 'Een serie van zes gesprekken in een gemêleerde groep.',
        audience: '(Directeur-)bestuurders uit de deelnemende netwerken',
      },
      {
        title: DINNER,
        audience: 'Leden van de Associatie voor Jeugd',
        placeNote: 'Regio Utrecht',
      },
    ],
    groups: GROUPS.map((name, index) => ({
      name,
      code: `G${index + 1}`,
      kind: 'intervision',
      color: (['blue', 'plum', 'moss'] as const)[index] ?? 'blue',
      format: TALK,
      description: 'Een gemêleerde groep, samengesteld uit de verschillende netwerken.',
      announcedSessions: 6,
      registrationState: 'closed',
    })),
    places: [
      {
        name: 'Vergaderhuis De Schakel',
        address: 'Voorbeeldkade 12',
        city: 'Utrecht',
        room: 'Zaal 3',
        capacity: 16,
        directions: 'Tien minuten lopen van het station, de brug over en dan rechts.',
      },
      {
        name: 'Het Koetshuis',
        address: 'Voorbeeldlaan 4',
        city: 'Amersfoort',
        room: 'Bovenzaal',
        capacity: 14,
      },
    ],
    seasons: [
      {
        name: 'Juni 2024 – februari 2025',
        startsOn: '2024-06-01',
        endsOn: '2025-02-28',
        sessions: [
          ...GROUPS.flatMap((group) =>
            DATES[group].map((date) => ({
              date,
              group,
              format: TALK,
              status: 'held' as const,
            })),
          ),
          { ...dinner, status: 'held' },
        ],
      },
      demoSeason(
        {
          startsOn: '2024-06-01',
          endsOn: '2025-02-28',
          leastDaysAhead: 75,
          confirmedDays: 75,
          sessions: [
            ...GROUPS.flatMap((group) =>
              DATES[group].map((date) => ({
                date,
                group,
                format: TALK,
                isOnline: false,
                ...DEMO_ROOMS[group],
              })),
            ),
            { ...dinner, isOnline: false },
          ],
        },
        today,
      ),
    ],
    members: [
      {
        person: 'Marloes Dijkgraaf',
        function: 'Programmacoördinator',
        roles: ['coordinator'],
        organisation: 'Associatie voor Jeugd',
      },
      {
        person: 'Pieter Lammers',
        function: 'Intervisiebegeleider',
        roles: ['facilitator'],
        leads: [GROUPS[0], GROUPS[2]],
      },
      {
        person: 'Anouk Vreeswijk',
        function: 'Intervisiebegeleider',
        roles: ['facilitator'],
        leads: [GROUPS[1]],
      },
      ...directors('Associatie voor Jeugd', 'Bestuurder', [
        ['Farida Benali', 0],
        ['Marieke Stolk', 0],
        ['Erwin Hogenboom', 1],
        ['Sevda Aydın', 1],
        ['Herman Tijssen', 2],
        ['Judith Kuiper', 2],
      ]),
      ...directors('Associatie Wijkteams', 'Directeur-bestuurder', [
        ['Ronald Veenstra', 0],
        ['Fatma Öztürk', 1],
        ['Bas Mentink', 2],
      ]),
      ...directors('Netwerk Directeuren Sociaal Domein', 'Directeur sociaal domein', [
        ['Caroline Bloem', 0],
        ['Hugo Terlouw', 1],
        ['Ingrid Martens', 2],
      ]),
      ...directors('Jeugdzorg Nederland', 'Bestuurder', [
        ['Kees Vogelaar', 0],
        ['Amina Osman', 1],
        ['Petra Wessels', 2],
      ]),
      ...directors('Wethoudersvereniging', 'Wethouder jeugd', [
        ['Lodewijk Brand', 0],
        ['Joost van Wijngaarden', 1],
        ['Saskia Roelofs', 2],
      ]),
      ...directors('Nederlands Jeugdinstituut', 'Directeur', [
        ['Jeroen Halma', 0],
        ['Vera Nooteboom', 2],
      ]),
    ],
  };
}

const dinner = {
  date: '2024-07-01',
  format: DINNER,
  title: 'Netwerkdiner voor leden van de AvJ',
  audience: 'Leden van de Associatie voor Jeugd',
  startTime: '17:30',
  endTime: '21:00',
  placeNote: 'Regio Utrecht',
} satisfies Omit<SessionSeed, 'status'>;

function directors(organisation: string, title: string, places: [name: string, group: 0 | 1 | 2][]) {
  return places.map(([person, group]) => ({
    person,
    function: title,
    organisation,
    groups: [GROUPS[group]],
  }));
}
