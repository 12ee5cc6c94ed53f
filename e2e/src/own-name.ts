let made = 0;

/** A name that no other journey, and no other run on the same server, gives to a network. */
export function ownName(): string {
  made += 1;
  return `Proefnetwerk ${process.pid}-${made}-${Date.now().toString(36)}`;
}
