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

const askedDates = { title: 'Wanneer?', options: [{ date: '2027-02-02' }] };

/** Every mutation of the API, by name; the access test fails for one that is not here. */
export const mutationAttempts: Record<string, readonly Attempt[]> = {
  editNetwork: [
    {
      input: ({ network }) => ({
        networkId: network.id,
        edits: [{ track: { title: `Lijn ${Math.random()}` } }],
      }),
      mayDo: coordinators,
    },
    {
      input: ({ network, draft }) => ({
        networkId: network.id,
        edits: [{ remove: { kind: 'session', id: draft.id, version: 99 } }],
      }),
      mayDo: coordinators,
    },
  ],
  createNetwork: [
    {
      input: ({ network }) => ({ name: `Nog een naast ${network.name}` }),
      mayDo: (role) => ['admin', 'coordinator', 'stranger'].includes(role),
    },
  ],
  // A version that nobody saw: whoever may gets as far as being told so.
  removeNetwork: [{ input: ({ network }) => ({ id: network.id, version: 99 }), mayDo: coordinators }],
  undoChange: [{ input: ({ changeSet }) => ({ changeSetId: changeSet.id }), mayDo: coordinators }],
  restoreRow: [
    { input: ({ changeSet }) => ({ entryId: changeSet.entries[0]?.id, to: 'before' }), mayDo: coordinators },
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
  // More seconds than it takes: whoever may gets as far as being told so.
  startPlanJob: [
    {
      input: ({ network, season }) => ({
        networkId: network.id,
        seasonId: season.id,
        scope: 'unplanned',
        seconds: 1e6,
      }),
      mayDo: coordinators,
    },
  ],
  // There is none: its own test says who may.
  stopPlanJob: [{ input: ({ network }) => ({ id: network.id }), mayDo: () => false }],
  createScenario: [
    {
      input: ({ network, season }) => ({ networkId: network.id, seasonId: season.id, name: 'Nog een' }),
      mayDo: coordinators,
    },
  ],
  // A version that nobody saw: whoever may gets as far as being told so.
  renameScenario: [
    { input: ({ scenario }) => ({ id: scenario.id, version: 99, name: 'Anders' }), mayDo: coordinators },
  ],
  removeScenario: [{ input: ({ scenario }) => ({ id: scenario.id, version: 99 }), mayDo: coordinators }],
  undoTextImport: [{ input: ({ textImport }) => ({ id: textImport.id }), mayDo: coordinators }],
  editAvailability: [
    { input: () => ({ lines: [{ kind: 'cannot', weekday: 2 }] }), mayDo: (role) => role !== 'visitor' },
    {
      input: ({ askedPerson }) => ({ personId: askedPerson.id, lines: [{ kind: 'cannot', weekday: 2 }] }),
      mayDo: coordinators,
    },
    {
      input: ({ place }) => ({ placeId: place.id, lines: [{ kind: 'cannot', weekday: 2 }] }),
      mayDo: coordinators,
    },
  ],
  createDatePoll: [
    {
      input: ({ network, askedPerson }) => ({
        ...askedDates,
        networkId: network.id,
        personIds: [askedPerson.id],
      }),
      mayDo: coordinators,
    },
  ],
  editDatePoll: [
    { input: ({ poll }) => ({ id: poll.id, version: 99, title: 'Anders' }), mayDo: coordinators },
  ],
  closeDatePoll: [{ input: ({ poll }) => ({ id: poll.id, version: 99, chosen: [] }), mayDo: coordinators }],
  removeDatePoll: [{ input: ({ poll }) => ({ id: poll.id, version: 99 }), mayDo: coordinators }],
  markReminded: [
    {
      input: ({ poll, askedPerson }) => ({ id: poll.id, personIds: [askedPerson.id] }),
      mayDo: coordinators,
    },
  ],
  answerDatePoll: [
    // Whoever has the link may; nobody may by the id of the poll who is not asked herself.
    { input: ({ pollLink }) => ({ token: pollLink, answers: [], comment: 'Past' }), mayDo: () => true },
    { input: ({ pollLink }) => ({ token: `${pollLink.slice(0, -4)}AAAA`, answers: [] }), mayDo: () => false },
    { input: ({ poll }) => ({ pollId: poll.id, answers: [] }), mayDo: () => false },
  ],
  editSchoolHolidays: [
    {
      input: () => ({
        edits: [
          {
            name: 'Vakantie',
            region: 'south',
            startsOn: '2100-03-01',
            endsOn: '2100-03-08',
            source: 'test',
          },
        ],
      }),
      mayDo: (role) => role === 'admin',
    },
  ],
  editOrganisation: [
    {
      input: ({ organisation }) => ({
        id: organisation.id,
        closedDays: [{ name: 'Dicht', startsOn: '2027-01-04', endsOn: '2027-01-05' }],
      }),
      mayDo: (role) => role === 'admin',
    },
  ],
  // A plan that nobody saw: whoever may gets as far as being told so.
  publishRelease: [
    {
      input: ({ network, season }) => ({
        networkId: network.id,
        seasonId: season.id,
        name: 'Programma',
        fingerprint: 'x',
      }),
      mayDo: coordinators,
    },
  ],
  restoreRelease: [{ input: ({ release }) => ({ releaseId: release.id }), mayDo: coordinators }],
};
