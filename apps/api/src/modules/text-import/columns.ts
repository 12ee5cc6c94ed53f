const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE_FIELDS = new Set(['startsOn', 'endsOn', 'periodStart', 'periodEnd', 'publishedOn']);
const REFERENCE = new Set(['key', 'id', 'version']);

/** Columns that always hold something, in every model that has them. */
const NEVER_NULL = new Set([
  ...[
    'name',
    'code',
    'kind',
    'color',
    'sizeUnit',
    'status',
    'startsOn',
    'endsOn',
    'label',
    'text',
    'per',
    'unit',
  ],
  ...['isExtra', 'level', 'language', 'visibility', 'registrationState', 'functions', 'learningAims'],
  ...['audienceDependsOnTheme', 'onlyWithEnoughInterest', 'isToBeChosen', 'isStanding'],
]);
const TITLED: readonly string[] = ['track', 'meetingFormat', 'undatedSeries'];

/** The columns of something new: what is not known is left to the database, and days become dates at UTC midnight. */
export function columnsOf(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => value !== undefined && value !== null && !REFERENCE.has(name))
      .map(([name, value]) => [name, columnValue(name, value)]),
  );
}

/** The columns that a change touches: null empties a column that may be empty, and leaves another as it is. */
export function changedColumns(model: string, fields: object): Record<string, unknown> {
  const neverNull = (name: string): boolean =>
    (NEVER_NULL.has(name) && !(model === 'track' && name === 'label')) ||
    (name === 'title' && TITLED.includes(model));
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => value !== undefined && !(value === null && neverNull(name)))
      .map(([name, value]) => [name, columnValue(name, value)]),
  );
}

export function withoutReference<Item extends object>(item: Item): Omit<Item, 'key' | 'id' | 'version'> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !REFERENCE.has(name))) as never;
}

function columnValue(name: string, value: unknown): unknown {
  const isDay = DATE_FIELDS.has(name) && typeof value === 'string' && DAY.test(value);
  return isDay ? new Date(`${value}T00:00:00Z`) : value;
}
