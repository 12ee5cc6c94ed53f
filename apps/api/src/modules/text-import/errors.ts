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
