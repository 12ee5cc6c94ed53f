/** Thrown while an event is resolved: the reader may not follow this any longer, so her subscription just ends. */
export class SubscriptionEnded extends Error {
  constructor() {
    super('The subscription has ended');
  }
}
