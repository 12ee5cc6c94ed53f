import type { ExistingNetwork } from '@leerkring/domain/text-import/existing';
import type { ImportTargetQuery } from '../../generated/graphql.ts';

export type TargetNetwork = NonNullable<ImportTargetQuery['network']>;

/** The network as the proposal compares it: references by id, and a place by its name when it has no note. */
export function existingNetwork(network: TargetNetwork): ExistingNetwork {
  const unversioned = <Row extends object>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, version: null }));
  const themed = network.themes.flatMap((theme) =>
    theme.questions.map((one) => ({ ...one, theme: theme.id })),
  );
  const guiding = network.questions.map((one) => ({ ...one, theme: null }));
  return {
    network: { ...network, language: network.language === 'en' ? 'en' : 'nl' },
    seasons: network.seasons,
    tracks: network.tracks,
    formats: network.meetingFormats.map((format) => ({
      ...format,
      norms: format.norms.map((norm) => ({
        ...norm,
        slots: norm.slots.map(({ months, year }) => ({ months, year })),
      })),
    })),
    themes: network.themes.map((theme) => ({ ...theme, format: theme.format?.id ?? null })),
    groups: network.groups,
    sessions: network.sessions.map((session) => ({
      ...session,
      group: session.group?.id ?? null,
      format: session.format?.id ?? null,
      placeNote: session.placeNote ?? session.place?.name ?? null,
      placeName: session.place?.name ?? null,
    })),
    capacities: unversioned(network.capacityRules),
    delegations: unversioned(network.delegationRules).map((rule) => ({
      ...rule,
      format: rule.formatId ?? null,
    })),
    undatedSeries: unversioned(network.undatedSeries),
    intendedResults: unversioned(network.intendedResults),
    projectFacts: unversioned(network.projectFacts),
    questions: unversioned([...guiding, ...themed]),
  };
}
