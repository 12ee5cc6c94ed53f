/** What a network holds already, as far as an import can meet it. Things refer to each other by id. */
import type * as Fields from './types.ts';

export type Existing<F> = F & { id: string; version: number | null };

export interface ExistingNetwork {
  network: Existing<Fields.NetworkFields>;
  seasons: Existing<Fields.SeasonFields>[];
  tracks: Existing<Fields.TrackFields>[];
  formats: Existing<Fields.FormatFields>[];
  themes: Existing<Fields.ThemeFields>[];
  groups: Existing<Fields.GroupFields>[];
  /** `placeName`: of a place that it has beside its note. */
  sessions: Existing<Fields.SessionFields & { sequence: number | null; placeName?: string | null }>[];
  capacities: Existing<Fields.CapacityFields>[];
  delegations: Existing<Fields.DelegationFields>[];
  undatedSeries: Existing<Fields.UndatedSeriesFields>[];
  intendedResults: Existing<Fields.IntendedResultFields>[];
  projectFacts: Existing<Fields.ProjectFactFields>[];
  questions: Existing<Fields.QuestionFields>[];
}

/** A network that the reader may put things in, by name only. */
export interface KnownNetwork {
  id: string;
  name: string;
}
