import { UserError } from '../../graphql/user-error.ts';
import type { RowKind } from './row-kinds.ts';
import type { StoredRow } from './stored-row.ts';

/** A row that is not as the editor saw it. */
export interface StaleRow {
  kind: RowKind;
  id: string;
  name: string;
  /** What it is now; null when it is removed. */
  current: StoredRow | null;
  version: number;
  /** The entry of history that tells of its removal. */
  removalEntryId: string | null;
  changedBy: string | null;
  changedAt: Date | null;
}

/** Somebody else changed rows of the edit meanwhile; their newer state comes along, nothing was written. */
export class StaleRowsError extends UserError {
  readonly rows: readonly StaleRow[];
  constructor(rows: readonly StaleRow[]) {
    super({
      nl: 'Iemand anders heeft dit intussen gewijzigd. Er is niets overschreven.',
      en: 'Somebody else has changed this meanwhile. Nothing was overwritten.',
    });
    this.rows = rows;
  }
}

/** One thing that was worked on after the change. */
export interface LaterEdit {
  /** The model: Group, Session, … */
  kind: string;
  name: string;
}

/** Undo would throw away what people did since; nothing was undone. */
export class LaterEditsError extends UserError {
  readonly edits: readonly LaterEdit[];
  constructor(edits: readonly LaterEdit[]) {
    super({
      nl: 'Hieraan is daarna verder gewerkt. Er is niets teruggedraaid, want dat werk ging dan verloren.',
      en: 'People have worked on this since. Nothing was undone, because that work would be lost.',
    });
    this.edits = edits;
  }
}

/** It was undone before; there is nothing left to undo. */
export class AlreadyUndoneError extends UserError {
  constructor() {
    super({ nl: 'Dit is al ongedaan gemaakt.', en: 'This has been undone already.' });
  }
}
