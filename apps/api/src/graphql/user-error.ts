import type { Language } from '../context.ts';

/** A failure that a user can do something about: a value, never thrown. */
export abstract class UserError {
  readonly messages: Readonly<Record<Language, string>>;
  constructor(messages: Readonly<Record<Language, string>>) {
    this.messages = messages;
  }
}

/** What was sent cannot be used; path says where. */
export class InvalidInputError extends UserError {
  readonly path: readonly string[];
  constructor(path: readonly string[], messages: Readonly<Record<Language, string>>) {
    super(messages);
    this.path = path;
  }
}

/** The viewer may not do this; also said when the thing does not exist for her. */
export class NotAllowedError extends UserError {
  constructor() {
    super({
      nl: 'Dit bestaat niet, of u mag dit niet doen.',
      en: 'This does not exist, or you may not do it.',
    });
  }
}
