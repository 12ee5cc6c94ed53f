import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What several kinds share under one name. */
const title = msg`Titel`;
const name = msg`Naam`;
const position = msg`Plaats in de rij`;
const purpose = msg`Doel`;
const description = msg`Beschrijving`;
const audience = msg`Voor wie`;
const note = msg`Opmerking`;
const code = msg`Code in de kalender`;
const color = msg`Kleur`;
const text = msg`Tekst`;
const startsOn = msg`Eerste dag`;
const endsOn = msg`Laatste dag`;
const status = msg`Status`;
const minimum = msg`Minstens`;
const maximum = msg`Hoogstens`;
const trackId = msg`Leerlijn`;
const formatId = msg`Vorm`;
const themeId = msg`Thema`;
const regionId = msg`Regio`;
const groupId = msg`Groep`;
const seasonId = msg`Seizoen`;
const sessionId = msg`Bijeenkomst`;
const registrationState = msg`Aanmelden`;
const registrationNote = msg`Over aanmelden`;
const groupKind = msg`Soort groep`;
const level = msg`Hoe streng`;
const isOnline = msg`Online of op locatie`;
const onlineUrl = msg`Adres om online mee te doen`;

/**
 * The name of every field that can be edited, by kind of row and then by the name that the edit gives it.
 * Forms, conflicts and the history all say a field by these words.
 */
export const FIELD_WORDS = {
  network: {
    name,
    slug: msg`Adres van de pagina`,
    summary: msg`In één zin`,
    background: msg`Achtergrond`,
    goal: purpose,
    approach: msg`Aanpak`,
    language: msg`Taal`,
    timeZone: msg`Tijdzone`,
    visibility: msg`Wie mag het zien`,
    logoUrl: msg`Adres van het logo`,
    color,
    periodStart: msg`Looptijd van`,
    periodEnd: msg`Looptijd tot en met`,
    periodNote: msg`Looptijd in woorden`,
    publishedOn: msg`Gepubliceerd op`,
    contactName: msg`Contactpersoon`,
    contactRole: msg`Rol van de contactpersoon`,
    contactEmail: msg`E-mailadres`,
    contactNote: msg`Verdere contactgegevens`,
    registrationState,
    registrationUnit: msg`Wie zich aanmelden`,
    registrationNote,
    principleCount: msg`Aantal uitgangspunten`,
    outcomeNote: msg`Over de opbrengsten`,
    responsibleOrganisationId: msg`Verantwoordelijke organisatie`,
    responsibleOrganisationName: msg`Verantwoordelijke organisatie`,
  },
  season: { name, startsOn, endsOn, isDemo: msg`Verzonnen data` },
  region: {
    position,
    name,
    code: msg`Code`,
    schoolHolidayRegion: msg`Regio van de schoolvakanties`,
    municipalityCount: msg`Aantal gemeenten`,
    parentId: msg`Onderdeel van`,
  },
  track: { position, label: msg`Aanduiding`, title, purpose, description, audience, color },
  meetingFormat: {
    position,
    trackId,
    title,
    purpose,
    learningAims: msg`Leerdoelen`,
    explanation: msg`Toelichting`,
    audience,
    audienceDependsOnTheme: msg`Doelgroep hangt af van het thema`,
    durationMinutes: msg`Duur in minuten`,
    isDurationApproximate: msg`Duur is ongeveer`,
    placeNote: msg`Waar`,
    facilitatorNote: msg`Over de begeleiding`,
    onlyWithEnoughInterest: msg`Alleen bij genoeg belangstelling`,
  },
  norm: {
    formatId,
    scope: msg`Telt voor`,
    timesPerYear: msg`Keer per jaar`,
    asNeeded: msg`Naar behoefte`,
    pattern: msg`De norm in woorden`,
  },
  normSlot: { normId: msg`Norm`, position, months: msg`Maanden`, year: msg`Jaar` },
  agendaItem: {
    formatId,
    sessionId,
    position,
    title,
    startTime: msg`Begint om`,
    minutes: msg`Minuten`,
  },
  group: {
    position,
    name,
    code,
    kind: msg`Soort`,
    color,
    description,
    trackId,
    themeId,
    formatId,
    regionId,
    minSize: msg`Minste aantal deelnemers`,
    maxSize: msg`Hoogste aantal deelnemers`,
    sizeUnit: msg`Geteld in`,
    announcedSessions: msg`Aangekondigde bijeenkomsten`,
    registrationState,
    registrationNote,
  },
  theme: {
    position,
    trackId,
    formatId,
    title,
    description,
    audience,
    isStanding: msg`Komt elke keer terug`,
    isToBeChosen: msg`Moet nog gekozen worden`,
    choiceNote: msg`Hoe en wanneer gekozen wordt`,
    registrationState,
    registrationNote,
  },
  question: { position, themeId, text },
  capacityRule: {
    position,
    formatId,
    themeId,
    groupKind,
    per: msg`Geldt per`,
    min: minimum,
    max: maximum,
    unit: msg`Geteld in`,
    level,
    note,
  },
  delegationRule: {
    position,
    formatId,
    groupKind,
    per: msg`Geldt per`,
    minPeople: minimum,
    maxPeople: maximum,
    isExtra: msg`Boven op de gewone doelgroep`,
    functions: msg`Functies`,
    level,
    note,
  },
  planningRule: {
    formatId,
    groupId,
    weekdays: msg`Weekdagen`,
    dayParts: msg`Dagdelen`,
    months: msg`Maanden`,
    durationMinutes: msg`Duur in minuten`,
    minGapDays: msg`Dagen ertussen, minstens`,
    idealGapDays: msg`Dagen ertussen, liefst`,
    quorumPercent: msg`Hoeveel procent moet kunnen`,
    needsPlace: msg`Zaal nodig`,
    morningStart: msg`Ochtend begint om`,
    afternoonStart: msg`Middag begint om`,
    eveningStart: msg`Avond begint om`,
    attendanceWeight: msg`Iedereen kan komen`,
    gapsWeight: msg`Gelijke tussenpozen`,
    holidaysWeight: msg`Buiten schoolvakanties`,
    preferenceWeight: msg`Voorkeuren van mensen`,
    spacingWeight: msg`Rust tussen bijeenkomsten`,
    stabilityWeight: msg`Gepubliceerde data laten staan`,
  },
  place: {
    name,
    address: msg`Adres`,
    city: msg`Plaats`,
    room: msg`Zaal`,
    capacity: msg`Aantal plaatsen`,
    directions: msg`Hoe er te komen`,
    onlineUrl,
  },
  session: {
    title,
    startsOn,
    endsOn,
    startTime: msg`Begint om`,
    endTime: msg`Eindigt om`,
    groupId,
    formatId,
    trackId,
    themeId,
    regionId,
    seasonId,
    placeId: msg`Locatie`,
    placeNote: msg`Waar`,
    isOnline,
    onlineUrl,
    status,
    cancelReason: msg`Reden van afgelasten`,
    audience,
    description,
    sequence: msg`Nummer in de reeks`,
    seriesId: msg`Reeks`,
    isPinned: msg`Vastgezet`,
  },
  undatedSeries: {
    position,
    title,
    count: msg`Aantal bijeenkomsten`,
    periodNote: msg`Wanneer ongeveer`,
    periodStart: msg`Niet eerder dan`,
    periodEnd: msg`Niet later dan`,
    seasonId,
    groupId,
    formatId,
    isOnline,
    status,
    audience,
    note,
  },
  outcome: {
    position,
    sessionId,
    kind: msg`Soort`,
    title,
    url: msg`Link`,
    description,
    publishedOn: msg`Gepubliceerd op`,
  },
  projectFact: { position, label: msg`Onderwerp`, value: msg`Waarde`, doubt: msg`Twijfel` },
  intendedResult: { position, text },
  principle: { position, text },
  actionLearningStep: { position, title, question: msg`Vraag` },
  participation: {
    position,
    organisationId: msg`Organisatie`,
    organisationName: msg`Organisatie`,
    organisationKind: msg`Soort organisatie`,
    role: msg`Rol in het netwerk`,
    announcedParticipants: msg`Aangekondigde deelnemers`,
  },
  closedDay: { name, startsOn, endsOn, organisationId: msg`Organisatie` },
} as const satisfies Record<string, Record<string, MessageDescriptor>>;

/** The same for what is not edited row by row: what admins keep, and date polls. */
const OTHER_FIELD_WORDS: Record<string, Record<string, MessageDescriptor>> = {
  schoolHoliday: { name, region: regionId, startsOn, endsOn, source: msg`Bron` },
  organisation: { schoolHolidayRegion: msg`Regio van de schoolvakanties` },
  datePoll: {
    title: msg`Titel`,
    explanation: msg`Toelichting`,
    sought: msg`Hoeveel data zoek je`,
    answerBy: msg`Antwoorden tot en met`,
    state: msg`Stand`,
  },
};

/** A kind of row that can be edited. */
export type EditedKind = keyof typeof FIELD_WORDS;

/** The words of a field by its name in an edit; a field without words of its own is said by its name. */
export function fieldWord(kind: string, field: string): MessageDescriptor {
  const fields: Record<string, Record<string, MessageDescriptor>> = FIELD_WORDS;
  return fields[kind]?.[field] ?? OTHER_FIELD_WORDS[kind]?.[field] ?? { id: field, message: field };
}
