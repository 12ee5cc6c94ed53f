interface Season {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string;
}

/** The season in which a day lies; where seasons overlap, the one that starts last. */
export function seasonOf<Of extends Season>(seasons: readonly Of[], date: string): Of | null {
  const found = seasons.filter((one) => one.startsOn <= date && date <= one.endsOn);
  return found.sort((a, b) => a.startsOn.localeCompare(b.startsOn)).at(-1) ?? null;
}
