import { useMemo, useState } from 'react';
import type { EditOutcome } from '../change/edit-outcome.ts';
import { useEditNetwork } from '../change/use-edit-network.ts';
import { choicesFor, type RollOverChoices, seasonsWithSessions } from './roll-over-choices.ts';
import { NEW_SEASON, rollOverEdits } from './roll-over-edits.ts';
import type { RollOverNetwork, RollOverSchoolHoliday } from './roll-over-query.ts';
import { chosenRows, coverageAfter, rolledSeason } from './rolled-season.ts';

/** The next season as it would be, with what the coordinator chooses; nothing is made before `make`. */
export function useRollOver(
  network: RollOverNetwork,
  schoolHolidays: readonly RollOverSchoolHoliday[],
  start: RollOverChoices,
) {
  const [choices, setChoices] = useState(start);
  const { edit, busy } = useEditNetwork(network);
  const { sourceId, startsOn, endsOn, avoidSchoolHolidays, leftOut } = choices;
  const rolled = useMemo(
    () => rolledSeason(network, schoolHolidays, { sourceId, startsOn, endsOn, avoidSchoolHolidays }),
    [network, schoolHolidays, sourceId, startsOn, endsOn, avoidSchoolHolidays],
  );
  const chosen = useMemo(() => (rolled ? chosenRows(rolled, leftOut) : []), [rolled, leftOut]);
  const after = useMemo(
    () => (rolled ? coverageAfter(network, chosen, choices) : null),
    [network, rolled, chosen, choices],
  );

  const change = (more: Partial<RollOverChoices>) => setChoices((old) => ({ ...old, ...more }));
  const chooseSource = (id: string) => {
    const season = seasonsWithSessions(network).find((one) => one.id === id);
    if (season) change(choicesFor(season));
  };
  const toggle = (id: string, isIn: boolean) =>
    setChoices((old) => ({
      ...old,
      leftOut: isIn ? old.leftOut.filter((one) => one !== id) : [...old.leftOut, id],
    }));
  /** @returns the id of the season that was made, where it was. */
  const make = async (done: string): Promise<{ outcome: EditOutcome; seasonId: string | undefined }> => {
    const edits = rollOverEdits(chosen, choices, () => crypto.randomUUID());
    const outcome = await edit(edits, { done });
    const made = outcome.state === 'done' ? outcome.made.find((one) => one.key === NEW_SEASON) : undefined;
    return { outcome, seasonId: made?.id };
  };
  return { choices, change, chooseSource, toggle, rolled, chosen, after, make, busy };
}

export type RollOver = ReturnType<typeof useRollOver>;
