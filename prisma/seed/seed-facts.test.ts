import type { Database } from '@leerkring/db/open-database';
import { openTestDatabase } from '@leerkring/testkit/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '../seed.ts';

let database: Database;
let networks: Awaited<ReturnType<typeof readNetworks>>;

beforeAll(async () => {
  database = await openTestDatabase();
  await seed(database.prisma, { today: '2026-11-22' });
  networks = await readNetworks();
});

afterAll(() => database.close());

describe('Geweld hoort nergens thuis', () => {
  const network = () => named('geweld-hoort-nergens-thuis');

  test('has its five formats with their norms, month by month', () => {
    expect(network().meetingFormats.map(({ title, norms }) => [title, ...norms.map(normInShort)])).toEqual([
      ['Landelijke thematische bijeenkomst (Regionale Route 2021)', 'network: as needed'],
      ['Landelijke informatiedag', 'network: 2 (2020: 3; 2020: 11)'],
      ['Regionaal voortgangsgesprek (rondetafelgesprek)', 'region: 1 (2020: 9)'],
      ['Informeel regiogesprek', 'region: 2 (2020: 1, 2; 2020: 6)'],
      ['Dialoogsessie', 'network: 3 (2019: 11; 2020: 3; 2020: 6)'],
    ]);
  });

  test('tells of each format what for, how long and where', () => {
    const [theme, day, table, talk, dialogue] = network().meetingFormats;
    expect(theme).toMatchObject({
      learningAims: ['transferKnowledge', 'exchangeExperience'],
      audienceDependsOnTheme: true,
      durationMinutes: null,
    });
    expect(day).toMatchObject({ learningAims: ['meet', 'transferKnowledge', 'inform'] });
    expect(day?.agendaItems).toHaveLength(4);
    expect(table).toMatchObject({ durationMinutes: 150, isDurationApproximate: true });
    expect(talk).toMatchObject({ durationMinutes: 90, isDurationApproximate: true });
    expect(dialogue).toMatchObject({
      durationMinutes: 150,
      isDurationApproximate: true,
      placeNote: 'Midden van het land',
      onlyWithEnoughInterest: true,
      learningAims: ['exchangeExperience'],
    });
    expect(dialogue?.facilitatorNote).not.toBeNull();
  });

  test('has three standing themes and two on request, all of the theme meeting', () => {
    const [themeMeeting] = network().meetingFormats;
    expect(network().themes.map(({ title, isStanding }) => [title, isStanding])).toEqual([
      ['MDA++', true],
      ['Integrale sturing', true],
      ['Pilots onder één dak', true],
      ['Traumascreening', false],
      ['Versterken van lokale teams', false],
    ]);
    expect(new Set(network().themes.map(({ formatId }) => formatId))).toEqual(new Set([themeMeeting?.id]));
    expect(network().themes[0]?.audience).toBe('Projectleiders MDA++');
  });

  test('lets each of 25 regions bring two more people to the information day', () => {
    expect(network().regions).toHaveLength(25);
    expect(network().delegationRules).toMatchObject([
      {
        per: 'region',
        maxPeople: 2,
        isExtra: true,
        level: 'required',
        formatId: network().meetingFormats[1]?.id,
      },
    ]);
  });

  test('runs from November 2019 to November 2020, and doubts a name', () => {
    expect(ownSeasons(network())).toMatchObject([{ startsOn: day('2019-11-01'), endsOn: day('2020-11-30') }]);
    expect(network().background).toMatch(/2018 en 2019.*vijf rondes.*zes plekken/);
    expect(network().outcomeNote).toMatch(/platforum GHNT.*Zorg & Veiligheid/);
    expect(fact(network(), 'Projectenpool')?.doubt).toContain('van Denen naar Doen');
  });
});

describe('Zuid-Kennemerland en Haarlemmermeer', () => {
  const network = () => named('zuid-kennemerland-haarlemmermeer');

  test('has four numbered tracks, and a Leertafel in each of two areas', () => {
    expect(network().tracks.map(({ label, title }) => [label, title])).toEqual([
      ['Lijn 1', 'De Leertafels'],
      ['Lijn 2', 'De Praktijkwerkplaats'],
      ['Lijn 3', 'De Leer- en Innovatiekamer'],
      ['Lijn 4', 'De Buurttafels'],
    ]);
    const [whole, ...parts] = network().regions;
    expect(whole).toMatchObject({ name: 'Veiligheidsregio Kennemerland', municipalityCount: 9 });
    expect(parts.map(({ name, parentId }) => [name, parentId === whole?.id])).toEqual([
      ['Zuid-Kennemerland', true],
      ['Haarlemmermeer', true],
    ]);
    expect(network().groups.map(({ kind, trackId, regionId }) => [kind, trackId, regionId])).toEqual(
      parts.map(({ id }) => ['learningTable', network().tracks[0]?.id, id]),
    );
  });

  test('counts ten principles and lists none, and intends six results', () => {
    expect(network()).toMatchObject({ principleCount: 10, principles: [] });
    expect(network().intendedResults).toHaveLength(6);
  });

  test('runs from 1 November 2020 to 1 May 2022, which its project facts contradict', () => {
    expect(network()).toMatchObject({ periodStart: day('2020-11-01'), periodEnd: day('2022-05-01') });
    expect(ownSeasons(network())).toMatchObject([{ startsOn: day('2020-11-01'), endsOn: day('2022-05-01') }]);
    expect(fact(network(), 'Looptijd')).toMatchObject({ value: '2020–2023' });
    expect(fact(network(), 'Looptijd')?.doubt).toMatch(/1 november 2020 tot 1 mei 2022/);
    expect(fact(network(), 'Looptijd, in procenten')?.value).toBe('100 %');
  });

  test('names its project, and what the page names without saying', () => {
    expect(fact(network(), 'Projectnummer')?.value).toBe('638018015');
    expect(fact(network(), 'Projectleider en penvoerder')?.value).toBe(network().contactName);
    expect(network().responsibleOrganisation?.name).toBe('GGD Kennemerland');
    expect(fact(network(), 'Gerelateerde subsidieronde')).toMatchObject({ value: null });
    expect(fact(network(), 'Verslagen')).toMatchObject({ value: null });
    expect(network().outcomes.filter(({ sessionId }) => sessionId === null)).toEqual([]);
  });
});

describe('Samen leren met impact', () => {
  const network = () => named('samen-leren-met-impact');

  test('announces six talks for each of three groups; the third lists five', () => {
    const [season] = ownSeasons(network());
    const dates = network().groups.map(({ id }) =>
      season?.sessions.filter(({ groupId }) => groupId === id).map(({ startsOn }) => iso(startsOn)),
    );
    expect(network().groups.map(({ announcedSessions, code }) => [code, announcedSessions])).toEqual([
      ['G1', 6],
      ['G2', 6],
      ['G3', 6],
    ]);
    expect(dates).toEqual([
      ['2024-06-24', '2024-08-28', '2024-10-07', '2024-11-20', '2024-12-16', '2025-01-22'],
      ['2024-06-12', '2024-08-26', '2024-10-02', '2024-12-11', '2025-01-13', '2025-02-12'],
      ['2024-06-19', '2024-10-09', '2024-12-09', '2025-01-15', '2025-02-10'],
    ]);
  });

  test('has a dinner for members of the AvJ', () => {
    const dinners = ownSeasons(network())[0]?.sessions.filter(({ groupId }) => groupId === null);
    expect(dinners).toMatchObject([
      {
        startsOn: day('2024-07-01'),
        startTime: '17:30',
        endTime: '21:00',
        placeNote: 'Regio Utrecht',
        audience: 'Leden van de Associatie voor Jeugd',
        status: 'held',
      },
    ]);
  });

  test('joins five associations and the NJi, with six people from the AvJ; nobody can join any more', () => {
    expect(
      network().participations.map(({ organisation, announcedParticipants }) => [
        organisation.name,
        announcedParticipants,
      ]),
    ).toEqual([
      ['Associatie voor Jeugd', 6],
      ['Associatie Wijkteams', null],
      ['Netwerk Directeuren Sociaal Domein', null],
      ['Jeugdzorg Nederland', null],
      ['Wethoudersvereniging', null],
      ['Nederlands Jeugdinstituut', null],
    ]);
    expect(network().registrationState).toBe('closed');
    expect(network().questions).toHaveLength(7);
    expect(network().outcomeNote).not.toBeNull();
  });
});

describe('Leren van praktijkervaringen', () => {
  const network = () => named('leren-van-praktijkervaringen');

  test('knows four held online meetings without dates, and a new series after the summer', () => {
    const [season] = ownSeasons(network());
    expect(season?.sessions).toEqual([]);
    expect(network().undatedSeries).toMatchObject([
      { count: 4, isOnline: true, status: 'held', periodNote: 'Eerste helft van 2021', seasonId: season?.id },
      { count: null, isOnline: null, status: 'planned', periodNote: 'Na de zomer van 2021' },
    ]);
    expect(network().undatedSeries[0]?.audience).toMatch(/Foar Fryske Bern.*ervaringsdeskundige/);
    expect(network().publishedOn).toEqual(day('2021-06-23'));
  });

  test('has themes with their questions and four steps of action learning', () => {
    expect(network().themes.map(({ questions }) => questions.length)).toEqual([1, 2, 1, 3]);
    expect(network().themes[1]?.description).toMatch(/7-factorenmodel.*krachtenwijzer.*vier vensters/);
    expect(network().actionLearningSteps.map(({ title }) => title)).toEqual([
      'Ontstaan',
      'Verklaren',
      'Voortbestaan',
      'Veranderen',
    ]);
  });

  test('takes people in through its contact, and publishes what it yields', () => {
    expect(network()).toMatchObject({
      registrationState: 'open',
      contactRole: expect.stringContaining('Projectleider'),
    });
    expect(network().contactEmail).toMatch(/@example\.nl$/);
    expect(network().outcomes.filter(({ sessionId }) => sessionId === null)).toMatchObject([
      { title: expect.any(String), url: expect.stringMatching(/^https:\/\/[^/]*example\.nl\//) },
    ]);
    expect(network().outcomeNote).toMatch(/eigen team/);
  });
});

describe('Lerende praktijken', () => {
  const network = () => named('lerende-praktijken');

  test('has two themes, and a third to be chosen early in 2020', () => {
    expect(network().themes.map(({ title, isToBeChosen }) => [title, isToBeChosen])).toEqual([
      ['Arbeidstoeleiding en schulden', false],
      ['Zelfstandigen met schulden', false],
      [null, true],
    ]);
    expect(network().themes[2]?.choiceNote).toContain('begin 2020');
  });

  test('takes two municipalities in a werkplaats and seven to ten in a leernetwerk, per theme', () => {
    const rule = { per: 'theme', unit: 'municipalities', level: 'required' };
    expect(network().capacityRules).toMatchObject([
      { ...rule, groupKind: 'workshop', min: 2, max: 2 },
      { ...rule, groupKind: 'learningNetwork', min: 7, max: 10 },
    ]);
    expect(network().groups.map(({ kind, themeId }) => [kind, themeId])).toEqual(
      network()
        .themes.slice(0, 2)
        .flatMap(({ id }) => [
          ['workshop', id],
          ['learningNetwork', id],
        ]),
    );
  });

  test('would like a duo of policy and practice from each municipality in a leernetwerk', () => {
    expect(network().delegationRules).toMatchObject([
      { groupKind: 'learningNetwork', per: 'municipality', minPeople: 2, maxPeople: 2, level: 'desired' },
    ]);
    expect(network().delegationRules[0]?.functions).toEqual(['beleid', 'uitvoering']);
  });

  test('takes applications by municipality and closes with meetings for all, without dates', () => {
    expect(network()).toMatchObject({ registrationState: 'open', registrationUnit: 'municipalities' });
    expect(network().contactEmail).toMatch(/@example\.nl$/);
    const own = network().undatedSeries.filter(({ seasonId }) => seasonId === null);
    expect(own.map(({ title, count, seasonId }) => [title, count, seasonId])).toEqual([
      ['Afsluitende regionale bijeenkomsten', null, null],
      ['Afsluitende landelijke bijeenkomsten', null, null],
    ]);
    expect(ownSeasons(network())).toEqual([]);
    expect(network().outcomeNote).toContain('breed');
  });
});

type Network = (typeof networks)[number];

function readNetworks() {
  const orderBy = { position: 'asc' } as const;
  return database.prisma.network.findMany({
    include: {
      responsibleOrganisation: true,
      intendedResults: true,
      principles: true,
      projectFacts: true,
      regions: { orderBy },
      participations: { orderBy, include: { organisation: true } },
      tracks: { orderBy },
      meetingFormats: {
        orderBy,
        include: { agendaItems: true, norms: { include: { slots: { orderBy } } } },
      },
      themes: { orderBy, include: { questions: true } },
      questions: true,
      groups: { orderBy },
      capacityRules: { orderBy },
      delegationRules: { orderBy },
      actionLearningSteps: { orderBy },
      undatedSeries: { orderBy },
      outcomes: { orderBy },
      seasons: { orderBy: { startsOn: 'asc' }, include: { sessions: { orderBy: { startsOn: 'asc' } } } },
    },
  });
}

function named(slug: string): Network {
  const found = networks.find((network) => network.slug === slug);
  if (!found) throw new Error(`The seed has no network ${slug}.`);
  return found;
}

/** The seasons of the network's own years. */
function ownSeasons(network: Network) {
  return network.seasons.filter(({ isDemo }) => !isDemo);
}

function fact(network: Network, label: string) {
  return network.projectFacts.find((one) => one.label === label);
}

function normInShort(norm: Network['meetingFormats'][number]['norms'][number]): string {
  const slots = norm.slots.map(({ year, months }) => `${year}: ${months.join(', ')}`).join('; ');
  return `${norm.scope}: ${norm.asNeeded ? 'as needed' : `${norm.timesPerYear} (${slots})`}`;
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
