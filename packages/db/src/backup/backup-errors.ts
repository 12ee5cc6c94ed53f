import { DatabaseOpenError } from '../database-errors.ts';

/** The backup file cannot be used; the message is one line for whoever ran the command. */
export class BackupFileError extends DatabaseOpenError {
  override readonly name = 'BackupFileError';
  override readonly code = 'BACKUP_FILE';
}

/** The database that would be overwritten holds something. */
export class DatabaseNotEmptyError extends DatabaseOpenError {
  override readonly name = 'DatabaseNotEmptyError';
  override readonly code = 'DATABASE_NOT_EMPTY';

  constructor(rows: number) {
    super(
      `The database holds ${rows} rows: nothing was restored. Add --replace to put the backup in their place.`,
    );
  }
}
