import type { Prisma } from '@leerkring/db/generated/prisma/client';

type OrganisationSeed = Omit<Prisma.OrganisationCreateManyInput, 'id' | 'contactPersonId'> & {
  /** Name, as in people.ts, of who looks after its delegates. */
  contact?: string;
};

/** Organisations that the five texts name. */
const named: OrganisationSeed[] = [
  {
    name: 'Programma Geweld hoort nergens thuis',
    shortName: 'GHNT',
    kind: 'programme',
  },
  {
    name: 'GGD Kennemerland',
    kind: 'publicService',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Associatie voor Jeugd',
    shortName: 'AvJ',
    kind: 'association',
    contact: 'Marloes Dijkgraaf',
  },
  { name: 'Associatie Wijkteams', kind: 'association' },
  { name: 'Netwerk Directeuren Sociaal Domein', kind: 'association' },
  { name: 'Jeugdzorg Nederland', kind: 'association' },
  { name: 'Wethoudersvereniging', kind: 'association' },
  {
    name: 'Nederlands Jeugdinstituut',
    shortName: 'NJi',
    kind: 'knowledgeInstitute',
  },
  {
    name: 'Foar Fryske Bern',
    kind: 'careProvider',
    schoolHolidayRegion: 'north',
  },
  { name: 'Schouders Eronder', kind: 'programme' },
];

/** Invented organisations that send people in the demo seasons. */
const invented: OrganisationSeed[] = [
  { name: 'GGZ Duinrand', kind: 'careProvider', schoolHolidayRegion: 'north' },
  {
    name: 'Politieteam Spaarneboog',
    kind: 'publicService',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Wijkteam Ringvaart',
    kind: 'careProvider',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Woningstichting De Waterwolf',
    kind: 'other',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Cliëntenraad Samen Sterk',
    kind: 'other',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Gebiedsteam Noorderwad',
    kind: 'careProvider',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Wijkteam De Singel',
    kind: 'careProvider',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Jeugdzorg De Terp',
    kind: 'careProvider',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Gemeente Lindermeer',
    kind: 'municipality',
    schoolHolidayRegion: 'middle',
    contact: 'Linde Jansma',
  },
  {
    name: 'Gemeente Vaartenburg',
    kind: 'municipality',
    schoolHolidayRegion: 'middle',
    contact: 'Ruben Castelein',
  },
  {
    name: 'Gemeente Zandrode',
    kind: 'municipality',
    schoolHolidayRegion: 'south',
    contact: 'Jolanda Smeets',
  },
  {
    name: 'Gemeente Heidestein',
    kind: 'municipality',
    schoolHolidayRegion: 'south',
  },
  {
    name: 'Gemeente Polderveen',
    kind: 'municipality',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Gemeente Rietdijk',
    kind: 'municipality',
    schoolHolidayRegion: 'middle',
  },
  {
    name: 'Gemeente Kastanjeveld',
    kind: 'municipality',
    schoolHolidayRegion: 'south',
  },
  {
    name: 'Gemeente Brugwoude',
    kind: 'municipality',
    schoolHolidayRegion: 'middle',
  },
  {
    name: 'Gemeente Hoogterp',
    kind: 'municipality',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Gemeente Westervaart',
    kind: 'municipality',
    schoolHolidayRegion: 'north',
  },
  {
    name: 'Gemeente Eikelaar',
    kind: 'municipality',
    schoolHolidayRegion: 'south',
  },
];

export const organisations: OrganisationSeed[] = [
  ...named,
  ...invented.map((organisation) => ({ ...organisation, isDemo: true })),
];
