import { useRoom } from './room-context.ts';

/** Names that an organisation field offers while one types: those that the network knows already. */
export function SuggestedOrganisations() {
  const { rows } = useRoom();
  const names = new Set(rows.participation.map((row) => String(row.values.organisationName)));
  return (
    <datalist id="suggest-organisations">
      {[...names].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
