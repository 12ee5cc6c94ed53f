import { UserError } from '../../graphql/user-error.ts';

/** Somebody else changed the session meanwhile; the newer state comes along, nothing was written. */
export class StaleSessionError extends UserError {
  readonly sessionId: string;
  constructor(sessionId: string) {
    super({
      nl: 'Iemand anders heeft deze bijeenkomst intussen gewijzigd. Er is niets overschreven.',
      en: 'Somebody else has changed this session meanwhile. Nothing was overwritten.',
    });
    this.sessionId = sessionId;
  }
}
