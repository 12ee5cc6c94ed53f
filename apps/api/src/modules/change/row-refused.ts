/** The database refused a change of a row that was there; the cause is its own error. */
export class RowRefused extends Error {
  readonly rowId: string;
  constructor(rowId: string, cause: unknown) {
    super('A row was refused', { cause });
    this.rowId = rowId;
  }
}
