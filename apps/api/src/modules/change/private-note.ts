/** A state of a row as it may be told: what a person noted beside her own time is for nobody else. */
export function withoutPrivateNote<State>(state: State): State {
  const isOfPerson = typeof state === 'object' && state !== null && 'personId' in state && 'note' in state;
  return isOfPerson && state.personId !== null ? { ...state, note: null } : state;
}
