import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FormKind } from './field-spec.ts';

/** One part of the room: the rows of one kind, with what to say where there are none yet. */
export interface Section {
  /** Its part of the address. */
  key: string;
  kind: FormKind;
  title: MessageDescriptor;
  /** What the button says that adds one. */
  add: MessageDescriptor;
  /** What the section is for. */
  lead: MessageDescriptor;
  /** What could stand here, for who sees it empty. */
  example: MessageDescriptor;
}

export interface SectionGroup {
  title: MessageDescriptor;
  sections: readonly Section[];
}

const season: Section = {
  key: 'seasons',
  kind: 'season',
  title: msg`Seizoenen`,
  add: msg`Seizoen toevoegen`,
  lead: msg`De perioden waarin het netwerk plant. Elke bijeenkomst hoort bij een seizoen.`,
  example: msg`Bijvoorbeeld: 2026–2027, van 1 september tot en met 31 augustus.`,
};
const closedDay: Section = {
  key: 'closed-days',
  kind: 'closedDay',
  title: msg`Gesloten dagen`,
  add: msg`Gesloten dagen toevoegen`,
  lead: msg`Dagen waarop het netwerk niet bijeenkomt, naast feestdagen en schoolvakanties.`,
  example: msg`Bijvoorbeeld: Week van de jeugd, 16 tot en met 20 november.`,
};
const region: Section = {
  key: 'regions',
  kind: 'region',
  title: msg`Regio’s`,
  add: msg`Regio toevoegen`,
  lead: msg`De gebieden zoals het netwerk ze zelf indeelt. Een regio kan deel zijn van een andere.`,
  example: msg`Bijvoorbeeld: Veiligheidsregio Kennemerland, 9 gemeenten.`,
};
const participation: Section = {
  key: 'organisations',
  kind: 'participation',
  title: msg`Organisaties`,
  add: msg`Organisatie toevoegen`,
  lead: msg`Wie meedoen, in welke rol, en met hoeveel mensen zij zijn aangekondigd.`,
  example: msg`Bijvoorbeeld: GGD Kennemerland, verantwoordelijke organisatie.`,
};
const place: Section = {
  key: 'places',
  kind: 'place',
  title: msg`Locaties`,
  add: msg`Locatie toevoegen`,
  lead: msg`Waar bijeenkomsten zijn: een zaal met haar adres, of een online adres.`,
  example: msg`Bijvoorbeeld: De Oude Drukkerij, Lettersalon, 20 plaatsen.`,
};
const track: Section = {
  key: 'tracks',
  kind: 'track',
  title: msg`Leerlijnen`,
  add: msg`Leerlijn toevoegen`,
  lead: msg`Strengen van het netwerk met elk een eigen doel.`,
  example: msg`Bijvoorbeeld: Lijn 1, De Leertafels.`,
};
const meetingFormat: Section = {
  key: 'formats',
  kind: 'meetingFormat',
  title: msg`Vormen en normen`,
  add: msg`Vorm toevoegen`,
  lead: msg`Soorten bijeenkomsten: waarvoor, voor wie, hoe lang en hoe vaak. Open een vorm voor haar normen en programma.`,
  example: msg`Bijvoorbeeld: Dialoogsessie, 3 keer per jaar, ongeveer 2,5 uur.`,
};
const group: Section = {
  key: 'groups',
  kind: 'group',
  title: msg`Groepen`,
  add: msg`Groep toevoegen`,
  lead: msg`Vaste gezelschappen die in een reeks bij elkaar komen.`,
  example: msg`Bijvoorbeeld: Intervisiegroep 1, code 1, zes bijeenkomsten aangekondigd.`,
};
const theme: Section = {
  key: 'themes',
  kind: 'theme',
  title: msg`Thema’s`,
  add: msg`Thema toevoegen`,
  lead: msg`Waaraan gewerkt wordt. Open een thema voor de vragen die eronder vallen.`,
  example: msg`Bijvoorbeeld: Zelfstandigen met schulden. Of een thema dat nog gekozen moet worden.`,
};
const capacityRule: Section = {
  key: 'capacity',
  kind: 'capacityRule',
  title: msg`Aantallen`,
  add: msg`Regel toevoegen`,
  lead: msg`Hoeveel er mee kunnen doen, in deelnemers, organisaties of gemeenten.`,
  example: msg`Bijvoorbeeld: in een leernetwerk per thema zeven tot tien gemeenten.`,
};
const delegationRule: Section = {
  key: 'delegation',
  kind: 'delegationRule',
  title: msg`Afvaardiging`,
  add: msg`Regel toevoegen`,
  lead: msg`Wie een organisatie, gemeente of regio samen stuurt. Alleen een verplichte regel houdt iets tegen.`,
  example: msg`Bijvoorbeeld: per gemeente een duo van beleid en uitvoering, gewenst.`,
};
const planningRule: Section = {
  key: 'planning',
  kind: 'planningRule',
  title: msg`Planregels`,
  add: msg`Planregel toevoegen`,
  lead: msg`Waarmee de planner rekening houdt: voor het hele netwerk, en anders voor een vorm of een groep. Wat een regel openlaat, zegt de bredere regel.`,
  example: msg`Bijvoorbeeld: op dinsdag en donderdag, ’s ochtends, liefst zes weken ertussen.`,
};
const undatedSeries: Section = {
  key: 'undated',
  kind: 'undatedSeries',
  title: msg`Zonder datum`,
  add: msg`Reeks toevoegen`,
  lead: msg`Bijeenkomsten die zijn aangekondigd zonder dag: hoeveel, en ongeveer wanneer.`,
  example: msg`Bijvoorbeeld: vier online bijeenkomsten in de eerste helft van 2027.`,
};
const question: Section = {
  key: 'questions',
  kind: 'question',
  title: msg`Vragen die leiden`,
  add: msg`Vraag toevoegen`,
  lead: msg`Vragen van het hele netwerk. Vragen bij een thema staan bij dat thema.`,
  example: msg`Bijvoorbeeld: Wat helpt ons om over grenzen heen samen te werken?`,
};
const intendedResult: Section = {
  key: 'results',
  kind: 'intendedResult',
  title: msg`Beoogde resultaten`,
  add: msg`Resultaat toevoegen`,
  lead: msg`Wat het netwerk aan het eind bereikt wil hebben.`,
  example: msg`Bijvoorbeeld: elk gebied heeft zijn eigen leertafels.`,
};
const principle: Section = {
  key: 'principles',
  kind: 'principle',
  title: msg`Uitgangspunten`,
  add: msg`Uitgangspunt toevoegen`,
  lead: msg`Regels waarnaar het netwerk werkt. Is alleen het aantal bekend? Vul dat in bij Netwerk.`,
  example: msg`Bijvoorbeeld: we praten met mensen, niet over hen.`,
};
const actionLearningStep: Section = {
  key: 'steps',
  kind: 'actionLearningStep',
  title: msg`Stappen van actieleren`,
  add: msg`Stap toevoegen`,
  lead: msg`Hoe een casus stap voor stap wordt bekeken.`,
  example: msg`Bijvoorbeeld: Verklaren. Waardoor komt het?`,
};
const projectFact: Section = {
  key: 'facts',
  kind: 'projectFact',
  title: msg`Projectgegevens`,
  add: msg`Gegeven toevoegen`,
  lead: msg`Feiten van het project achter het netwerk, met wat er eventueel niet klopt. Een leeg gegeven staat er als niet ingevuld.`,
  example: msg`Bijvoorbeeld: Projectnummer, 638018015.`,
};
const outcome: Section = {
  key: 'outcomes',
  kind: 'outcome',
  title: msg`Opbrengsten en verslagen`,
  add: msg`Opbrengst toevoegen`,
  lead: msg`Wat het netwerk opleverde, zo mogelijk met een link.`,
  example: msg`Bijvoorbeeld: Verslag van de slotdag, met het adres waar het te lezen is.`,
};

/** The room as one goes through it; the network itself comes before these. */
export const SECTION_GROUPS: readonly SectionGroup[] = [
  { title: msg`Wanneer, wie en waar`, sections: [season, closedDay, region, participation, place] },
  {
    title: msg`Programma`,
    sections: [meetingFormat, track, group, theme, capacityRule, delegationRule, planningRule, undatedSeries],
  },
  {
    title: msg`Inhoud en project`,
    sections: [question, actionLearningStep, principle, intendedResult, projectFact, outcome],
  },
];

export const SECTIONS: readonly Section[] = SECTION_GROUPS.flatMap((one) => one.sections);

/** What stands under a row of a kind and is edited with it, by the column that says under which. */
export const CHILDREN: Partial<Record<FormKind, readonly ChildList[]>> = {
  meetingFormat: [
    {
      kind: 'norm',
      under: 'formatId',
      title: msg`Norm: hoe vaak`,
      add: msg`Norm toevoegen`,
      empty: msg`Geen norm. Voeg er een toe als vastligt hoe vaak deze vorm er moet zijn.`,
    },
    {
      kind: 'agendaItem',
      under: 'formatId',
      title: msg`Vast programma`,
      add: msg`Programmapunt toevoegen`,
      empty: msg`Nog geen programmapunten die elke keer terugkomen.`,
    },
  ],
  norm: [
    {
      kind: 'normSlot',
      under: 'normId',
      title: msg`Momenten`,
      add: msg`Moment toevoegen`,
      empty: msg`Geen maanden genoemd. Voeg er een toe voor elke keer dat de norm vraagt.`,
    },
  ],
  theme: [
    {
      kind: 'question',
      under: 'themeId',
      title: msg`Vragen bij dit thema`,
      add: msg`Vraag toevoegen`,
      empty: msg`Nog geen vragen.`,
    },
  ],
};

export interface ChildList {
  kind: Exclude<FormKind, 'network'>;
  under: string;
  title: MessageDescriptor;
  add: MessageDescriptor;
  empty: MessageDescriptor;
}

/** Rows of these kinds stand in an order that people choose; the others are ordered by their days or names. */
const UNORDERED: ReadonlySet<FormKind> = new Set([
  'network',
  'season',
  'norm',
  'place',
  'closedDay',
  'planningRule',
]);
export const isOrdered = (kind: FormKind): boolean => !UNORDERED.has(kind);
