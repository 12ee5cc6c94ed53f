/** Thrown while an event is resolved for a reader who is not to hear of it. */
export class EventPassedOver extends Error {}
