import type { Existing, ExistingNetwork } from '../existing.ts';
import type { Proposed, ProposedThings, SessionFields } from '../types.ts';

/**
 * The network as it would stand after making a proposal: keys become ids. It lets tests import a text twice
 * without a database.
 */
export function asExisting(things: ProposedThings): ExistingNetwork {
  const all = <Fields>(items: readonly Proposed<Fields>[]): Existing<Fields>[] =>
    items
      .filter((item) => item.included)
      .map((item) => ({ ...structuredClone(item.fields), id: item.key, version: 1 }));
  const numbered = (sessions: Existing<SessionFields>[]): ExistingNetwork['sessions'] =>
    sessions.map((session) => ({ ...session, sequence: null }));
  const { network, season, sessions, ...rest } = things;
  return {
    network: { ...network.fields, id: 'network', version: 1 },
    seasons: season ? all([season]) : [],
    tracks: all(rest.tracks),
    formats: all(rest.formats),
    themes: all(rest.themes),
    groups: all(rest.groups),
    sessions: numbered(all(sessions)),
    capacities: all(rest.capacities),
    delegations: all(rest.delegations),
    undatedSeries: all(rest.undatedSeries),
    intendedResults: all(rest.intendedResults),
    projectFacts: all(rest.projectFacts),
    questions: all(rest.questions),
  };
}
