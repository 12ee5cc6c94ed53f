import { UserError } from '../../graphql/user-error.ts';

/** What the text would change is no longer as the reader saw it. */
export class StaleImportError extends UserError {
  constructor() {
    super({
      nl: 'Iemand anders heeft dit netwerk intussen gewijzigd. Er is niets gemaakt; bekijk het voorstel opnieuw.',
      en: 'Somebody else has changed this network meanwhile. Nothing was made; look at the proposal again.',
    });
  }
}

/** One thing that was worked on after the import. */
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
      nl: 'Na het inlezen is hieraan verder gewerkt. Er is niets teruggedraaid, want dat werk ging dan verloren.',
      en: 'People have worked on this since the import. Nothing was undone, because that work would be lost.',
    });
    this.edits = edits;
  }
}

/** It was undone before; there is nothing left to undo. */
export class AlreadyUndoneError extends UserError {
  constructor() {
    super({
      nl: 'Dit inlezen is al ongedaan gemaakt.',
      en: 'This import has been undone already.',
    });
  }
}
