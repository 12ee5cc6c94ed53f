import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const REGISTRATION = {
  unknown: msg`over aanmelden is niets bekend`,
  notYetOpen: msg`aanmelden kan nog niet`,
  open: msg`aanmelden kan`,
  full: msg`vol`,
  closed: msg`aanmelden is gesloten`,
};
const STATUS = {
  planned: msg`gepland`,
  confirmed: msg`bevestigd`,
  held: msg`gehouden`,
  cancelled: msg`afgelast`,
};
const GROUP_KIND = {
  intervision: msg`intervisiegroep`,
  learningTable: msg`leertafel`,
  workshop: msg`werkplaats`,
  learningNetwork: msg`leernetwerk`,
  innovationRoom: msg`leer- en innovatiekamer`,
  neighbourhoodTable: msg`buurttafel`,
  other: msg`groep`,
};
const COUNT_UNIT = {
  people: msg`personen`,
  organisations: msg`organisaties`,
  municipalities: msg`gemeenten`,
  representatives: msg`vertegenwoordigers`,
};
const LEVEL = { required: msg`verplicht`, desired: msg`gewenst` };
const SCOPE = {
  network: msg`het hele netwerk`,
  region: msg`elke regio`,
  group: msg`elke groep`,
  theme: msg`elk thema`,
};
const COLOR = {
  blue: msg`blauw`,
  plum: msg`pruim`,
  moss: msg`mos`,
  ochre: msg`oker`,
  violet: msg`violet`,
  teal: msg`blauwgroen`,
  brick: msg`baksteen`,
  slate: msg`leisteen`,
};
const ORGANISATION_KIND = {
  municipality: msg`gemeente`,
  careProvider: msg`zorgaanbieder`,
  association: msg`vereniging`,
  school: msg`school`,
  knowledgeInstitute: msg`kennisinstituut`,
  publicService: msg`publieke dienst`,
  programme: msg`programma`,
  other: msg`andere organisatie`,
};

const WEEKDAY = {
  1: msg`maandag`,
  2: msg`dinsdag`,
  3: msg`woensdag`,
  4: msg`donderdag`,
  5: msg`vrijdag`,
  6: msg`zaterdag`,
  7: msg`zondag`,
};
const DAY_PART = { morning: msg`ochtend`, afternoon: msg`middag`, evening: msg`avond` };
const IMPORTANCE = {
  0: msg`telt niet mee`,
  1: msg`een beetje belangrijk`,
  2: msg`gewoon belangrijk`,
  3: msg`belangrijk`,
  4: msg`heel belangrijk`,
};
const SCHOOL_REGION = { north: msg`Noord`, middle: msg`Midden`, south: msg`Zuid` };

/** The values of a choice in words, in the order in which one chooses; by kind of row and field of the edit. */
export const OPTION_WORDS: Record<string, Record<string, Record<string, MessageDescriptor>>> = {
  network: {
    visibility: { public: msg`iedereen`, members: msg`alleen leden` },
    registrationState: REGISTRATION,
    registrationUnit: COUNT_UNIT,
    language: { nl: msg`Nederlands`, en: msg`Engels` },
  },
  meetingFormat: {
    learningAims: {
      inform: msg`informeren`,
      transferKnowledge: msg`kennis overdragen`,
      exchangeExperience: msg`ervaring uitwisselen`,
      meet: msg`elkaar ontmoeten`,
    },
  },
  track: { color: COLOR },
  norm: { scope: SCOPE },
  group: { kind: GROUP_KIND, color: COLOR, sizeUnit: COUNT_UNIT, registrationState: REGISTRATION },
  theme: { registrationState: REGISTRATION },
  capacityRule: { groupKind: GROUP_KIND, per: SCOPE, unit: COUNT_UNIT, level: LEVEL },
  delegationRule: {
    groupKind: GROUP_KIND,
    per: { organisation: msg`organisatie`, municipality: msg`gemeente`, region: msg`regio` },
    level: LEVEL,
  },
  region: { schoolHolidayRegion: SCHOOL_REGION },
  planningRule: {
    weekdays: WEEKDAY,
    dayParts: DAY_PART,
    needsPlace: { true: msg`ja`, false: msg`nee` },
    attendanceWeight: IMPORTANCE,
    gapsWeight: IMPORTANCE,
    holidaysWeight: IMPORTANCE,
    preferenceWeight: IMPORTANCE,
    spacingWeight: IMPORTANCE,
    stabilityWeight: IMPORTANCE,
  },
  session: { status: STATUS },
  undatedSeries: { status: STATUS },
  outcome: { kind: { outcome: msg`opbrengst`, report: msg`verslag` } },
  participation: { organisationKind: ORGANISATION_KIND },
  schoolHoliday: { region: SCHOOL_REGION },
  organisation: { schoolHolidayRegion: SCHOOL_REGION },
};
