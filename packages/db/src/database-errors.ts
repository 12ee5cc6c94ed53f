/**
 * Failures of opening a database that an administrator can mend. Each message is one line that says what is
 * wrong and what to do, so that a program may print it as it is and stop.
 */
export class DatabaseOpenError extends Error {
  readonly code: string = 'DATABASE_OPEN';
}

/** Another process holds the data folder; `processId` is absent if it has not written its number yet. */
export class DataFolderLockedError extends DatabaseOpenError {
  override readonly name = 'DataFolderLockedError';
  override readonly code = 'DATA_FOLDER_LOCKED';
  readonly dataDir: string;
  readonly processId: number | undefined;

  constructor(dataDir: string, processId: number | undefined) {
    const holder = processId === undefined ? 'another process' : `process ${processId}`;
    super(
      `The data folder ${dataDir} is in use by ${holder}: stop it, or set LEERKRING_DATA to another folder.`,
    );
    this.dataDir = dataDir;
    this.processId = processId;
  }
}

/** The data folder cannot be made or written. */
export class DataFolderNotWritableError extends DatabaseOpenError {
  override readonly name = 'DataFolderNotWritableError';
  override readonly code = 'DATA_FOLDER_NOT_WRITABLE';
  readonly dataDir: string;

  constructor(dataDir: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The data folder ${dataDir} cannot be written (${oneLine(reason)}).`, { cause });
    this.dataDir = dataDir;
  }
}

/** The files in the data folder are no database that this version can open. */
export class DataFolderDamagedError extends DatabaseOpenError {
  override readonly name = 'DataFolderDamagedError';
  override readonly code = 'DATA_FOLDER_DAMAGED';

  constructor(dataDir: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The database in ${dataDir} cannot be opened (${oneLine(reason)}): restore a backup of the folder.`,
      {
        cause,
      },
    );
  }
}

/** DATABASE_URL is no PostgreSQL address. */
export class DatabaseUrlInvalidError extends DatabaseOpenError {
  override readonly name = 'DatabaseUrlInvalidError';
  override readonly code = 'DATABASE_URL_INVALID';

  constructor() {
    super('DATABASE_URL is no PostgreSQL address: it reads postgresql://user:password@host:5432/database.');
  }
}

/** The PostgreSQL server does not answer, or refuses the user, the password or the database. */
export class DatabaseUnreachableError extends DatabaseOpenError {
  override readonly name = 'DatabaseUnreachableError';
  override readonly code = 'DATABASE_UNREACHABLE';

  /** `address` is host, port and database, without user and password. */
  constructor(address: string, cause: unknown) {
    super(`PostgreSQL at ${address} cannot be used: ${reasonOf(cause)}.`, { cause });
  }
}

/** A migration does not fit what the database holds. Nothing else starts until someone looks at it. */
export class MigrationError extends DatabaseOpenError {
  override readonly name = 'MigrationError';
  override readonly code = 'MIGRATION_FAILED';

  constructor(reason: string, cause?: unknown) {
    super(`The database cannot be brought to this version: ${oneLine(reason)}`, { cause });
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function reasonOf(cause: unknown): string {
  // With several addresses for one name, node wraps the failures of each and leaves the outer message empty.
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  if (!(first instanceof Error)) return oneLine(String(first));
  return oneLine(first.message).replace(/\.$/, '');
}
