import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Years in which a meeting can be; PostgreSQL and JavaScript both hold every day between. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** A calendar day as `YYYY-MM-DD`, held as a JavaScript Date at midnight UTC (as Prisma does). */
export const DateScalar = new GraphQLScalarType<Date, string>({
  name: 'Date',
  description: `A calendar day in the zone of its network, YYYY-MM-DD, from ${FIRST_YEAR} to ${LAST_YEAR}.`,
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});

function parseDate(value: unknown): Date {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(value) : null;
  const known = day && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
  if (!known || day.getUTCFullYear() < FIRST_YEAR || day.getUTCFullYear() > LAST_YEAR) {
    throw new GraphQLError(`Not a day of the calendar (YYYY-MM-DD, ${FIRST_YEAR} to ${LAST_YEAR})`);
  }
  return day;
}

/** A time of day in the zone of its network, as `HH:MM`. */
export const LocalTimeScalar = new GraphQLScalarType<string, string>({
  name: 'LocalTime',
  description: 'A time of day in the zone of its network, HH:MM, 00:00 to 23:59.',
  serialize: String,
  parseValue: parseTime,
  parseLiteral: (node) => parseTime(node.kind === Kind.STRING ? node.value : null),
});

function parseTime(value: unknown): string {
  if (typeof value !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) {
    throw new GraphQLError('Not a time of day (HH:MM)');
  }
  return value;
}
