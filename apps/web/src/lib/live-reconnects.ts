/** Fires `reconnected` each time that the socket was lost and is there again: changes may have been missed. */
export const liveReconnects = new EventTarget();
