import type { ManageQuery } from '../../generated/graphql.ts';
import type { FormKind } from './field-spec.ts';
import type { EditValues } from './form-values.ts';

/** A row of the network as a form sees it: the columns by the names that an edit gives them. */
export interface RoomRow {
  id: string;
  /** The version that an edit of it must name. */
  version: number;
  values: EditValues;
}

export type RoomRows = Readonly<Record<FormKind, readonly RoomRow[]>>;
export type RoomNetwork = NonNullable<ManageQuery['network']>;

/** Everything of the network by kind, in its order; what stands under another row bears that row's id. */
export function roomRows(network: RoomNetwork): RoomRows {
  const { meetingFormats, themes } = network;
  const norms = meetingFormats.flatMap((format) => under(format.norms, { formatId: format.id }));
  return {
    network: [networkRow(network)],
    season: rows(network.seasons),
    region: rows(network.regions),
    track: rows(network.tracks),
    meetingFormat: rows(meetingFormats),
    norm: rows(norms),
    normSlot: rows(norms.flatMap((norm) => under(norm.slots, { normId: norm.id }))),
    agendaItem: rows(meetingFormats.flatMap(({ id, agendaItems }) => under(agendaItems, { formatId: id }))),
    group: rows(network.groups),
    theme: rows(themes),
    question: [
      ...rows(under(network.questions, { themeId: null })),
      ...rows(themes.flatMap((theme) => under(theme.questions, { themeId: theme.id }))),
    ],
    capacityRule: rows(network.capacityRules),
    delegationRule: rows(network.delegationRules),
    planningRule: rows(network.planningRules ?? []),
    place: rows(network.places),
    undatedSeries: rows(network.undatedSeries),
    outcome: rows(network.outcomes),
    projectFact: rows(network.projectFacts),
    intendedResult: rows(network.intendedResults),
    principle: rows(network.principles),
    actionLearningStep: rows(network.actionLearningSteps),
    participation: rows(network.participations),
    closedDay: rows(network.closedDays),
  };
}

interface Node {
  id: string;
  version: number;
}

function under<Row extends Node, Parent extends object>(list: readonly Row[], parent: Parent) {
  return list.map((one) => ({ ...one, ...parent }));
}

function rows(nodes: readonly Node[]): RoomRow[] {
  return nodes.map(({ id, version, ...rest }) => ({ id, version, values: columns(rest) }));
}

/** A relation becomes the column that holds it; an organisation is told by its name, as an edit may name it. */
function columns(fields: object): EditValues {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
      if (name === 'organisation' && isNamed(value)) {
        return [
          ['organisationName', value.name],
          ['organisationKind', value.kind],
        ];
      }
      if (RELATIONS.has(name)) return [[`${name}Id`, isNode(value) ? value.id : null]];
      return [[name, value]];
    }),
  );
}

const RELATIONS = new Set(['track', 'theme', 'format', 'region']);

function networkRow({ responsibleOrganisation, ...network }: RoomNetwork): RoomRow {
  const responsibleOrganisationName = responsibleOrganisation?.name ?? null;
  return { id: network.id, version: network.version, values: { ...network, responsibleOrganisationName } };
}

const isNode = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value;
const isNamed = (value: unknown): value is { name: string; kind: string } =>
  typeof value === 'object' && value !== null && 'name' in value && 'kind' in value;
