import { Client } from 'pg';

export const SIZES = { groups: 200, sessions: 1200, people: 2000 } as const;
export const SLUG = 'grote-kring';
export const NETWORK_ID = 'net';

/** One public network of the size that the bench asks about, written by the database itself. */
export async function fillNetwork(databaseUrl: string): Promise<void> {
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    for (const statement of statements()) await client.query(statement);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

function statements(): string[] {
  const { groups, sessions, people } = SIZES;
  return [
    `INSERT INTO networks (id, slug, name, visibility, updated_at)
     VALUES ('${NETWORK_ID}', '${SLUG}', 'Grote kring', 'public', now())`,
    `INSERT INTO seasons (id, network_id, name, starts_on, ends_on)
     VALUES ('season', 'net', '2026', '2026-01-01', '2026-12-31')`,
    `INSERT INTO meeting_formats (id, network_id, position, title)
     SELECT 'format' || n, 'net', n, 'Vorm ' || n FROM generate_series(1, 8) n`,
    `INSERT INTO places (id, network_id, name, city)
     SELECT 'place' || n, 'net', 'Zaal ' || n, 'Utrecht' FROM generate_series(1, 20) n`,
    `INSERT INTO groups (id, network_id, format_id, position, name, code)
     SELECT 'group' || n, 'net', 'format' || (1 + n % 8), n, 'Groep ' || n, left(n::text, 3)
     FROM generate_series(1, ${groups}) n`,
    `INSERT INTO sessions (id, network_id, season_id, group_id, format_id, place_id, sequence, starts_on, ends_on,
       start_time, end_time, status, ical_uid, updated_at)
     SELECT 'session' || n, 'net', 'season', 'group' || (1 + n % ${groups}), 'format' || (1 + n % 8),
       'place' || (1 + n % 20), 1 + n / ${groups}, '2026-01-01'::date + n % 365, '2026-01-01'::date + n % 365,
       '10:00', '12:30', 'confirmed', 'uid' || n, now()
     FROM generate_series(0, ${sessions - 1}) n`,
    `INSERT INTO people (id, name) SELECT 'person' || n, 'Persoon ' || n FROM generate_series(1, ${people}) n`,
    `INSERT INTO memberships (id, network_id, person_id, roles)
     SELECT 'membership' || n, 'net', 'person' || n, '{member}' FROM generate_series(1, ${people}) n`,
    `INSERT INTO group_members (id, group_id, membership_id)
     SELECT 'gm' || n, 'group' || (1 + n % ${groups}), 'membership' || n FROM generate_series(1, ${people}) n`,
  ];
}
