import { UserError } from '../../graphql/user-error.ts';
import type { ToldBlocker } from './preview.ts';

/** Something would be wrong to publish; nothing was released. */
export class ReleaseBlockedError extends UserError {
  readonly blockers: readonly ToldBlocker[];
  constructor(blockers: readonly ToldBlocker[]) {
    super({
      nl: 'Dit kan zo niet gepubliceerd worden. Er is niets gepubliceerd.',
      en: 'This cannot be published as it is. Nothing was published.',
    });
    this.blockers = blockers;
  }
}

/** The plan is no longer what the coordinator looked at; nothing was released. */
export class PlanChangedError extends UserError {
  constructor() {
    super({
      nl: 'Het rooster is gewijzigd sinds u het bekeek. Er is niets gepubliceerd.',
      en: 'The plan has changed since you looked at it. Nothing was published.',
    });
  }
}
