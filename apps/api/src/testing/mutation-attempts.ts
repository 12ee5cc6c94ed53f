import type { PlaceOfTest, Role } from './access-world.ts';
import type { buildWholeNetwork } from './whole-network.ts';

type WholeNetwork = Awaited<ReturnType<typeof buildWholeNetwork>>;

/** A try of one mutation on the things of one network, and who may succeed. */
export interface Attempt {
  input: (network: WholeNetwork) => object;
  mayDo: (role: Role, place: PlaceOfTest) => boolean;
}

const coordinators = (role: Role, place: PlaceOfTest) =>
  role === 'admin' || (role === 'coordinator' && place === 'own');

/** An import that says nothing but its network. */
const nothing = {
  tracks: [],
  formats: [],
  themes: [],
  groups: [],
  sessions: [],
  capacities: [],
  delegations: [],
  undatedSeries: [],
  intendedResults: [],
  projectFacts: [{ key: 'f1', label: 'Subsidieronde' }],
  questions: [],
};

/** Every mutation of the API, by name; the access test fails for one that is not here. */
export const mutationAttempts: Record<string, readonly Attempt[]> = {
  updateSession: [
    {
      input: ({ session }) => ({ id: session.id, version: 1, changes: { title: 'Anders' } }),
      mayDo: coordinators,
    },
    {
      input: ({ draft }) => ({ id: draft.id, version: 1, changes: { status: 'confirmed' } }),
      mayDo: coordinators,
    },
  ],
  makeFromText: [
    {
      input: ({ network }) => ({
        text: 'Subsidieronde:',
        plan: { ...nothing, network: { key: 'n', id: network.id, version: 1 } },
      }),
      mayDo: coordinators,
    },
    {
      input: ({ network }) => ({
        text: 'Nieuw',
        plan: { ...nothing, network: { key: 'n', name: `Nieuw naast ${network.name}` } },
      }),
      mayDo: (role) => ['admin', 'coordinator', 'stranger'].includes(role),
    },
  ],
  undoTextImport: [{ input: ({ textImport }) => ({ id: textImport.id }), mayDo: coordinators }],
};
