import type { NetworkSeed } from './network-seed.ts';
import { seedId } from './seed-id.ts';

/** The ids that people and organisations have in the database, by name. */
export interface KnownIds {
  people: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
}

type Kind = 'region' | 'track' | 'format' | 'theme' | 'group' | 'place' | 'norm' | 'season' | 'membership';
type Lookup = (name: string | undefined) => string | undefined;

/** The ids behind the names of one network. A lookup of nothing is nothing; of an unknown name it throws. */
export interface SeedNames {
  networkId: string;
  /** Gives a thing its id, after which its name may be looked up. Throws if the name is taken. */
  newId(kind: Kind, name: string): string;
  region: Lookup;
  track: Lookup;
  format: Lookup;
  theme: Lookup;
  group: Lookup;
  place: Lookup;
  organisation: Lookup;
  person(name: string): string;
}

export function seedNames(seed: NetworkSeed, known: KnownIds): SeedNames {
  const slug = seed.network.slug;
  const ids = new Map<string, string>();
  const find = (what: string, id: string | undefined): string => {
    if (id === undefined) throw new Error(`Seed of ${slug}: there is no ${what}.`);
    return id;
  };
  const lookup =
    (kind: Kind): Lookup =>
    (name) =>
      name === undefined ? undefined : find(`${kind} "${name}"`, ids.get(`${kind} ${name}`));
  return {
    networkId: seedId('network', slug),
    newId(kind, name) {
      const key = `${kind} ${name}`;
      if (ids.has(key)) throw new Error(`Seed of ${slug}: ${kind} "${name}" stands there twice.`);
      const id = seedId(slug, kind, name);
      ids.set(key, id);
      return id;
    },
    region: lookup('region'),
    track: lookup('track'),
    format: lookup('format'),
    theme: lookup('theme'),
    group: lookup('group'),
    place: lookup('place'),
    organisation: (name) =>
      name === undefined ? undefined : find(`organisation "${name}"`, known.organisations.get(name)),
    person: (name) => find(`person "${name}"`, known.people.get(name)),
  };
}
