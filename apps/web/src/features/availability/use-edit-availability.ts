import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EditAvailabilityInput } from '../../generated/graphql.ts';
import { UndoChangeMutation } from '../change/edit-mutations.ts';
import { EditAvailabilityMutation } from './availability-query.ts';

/** Whose times they are: nobody named is the viewer herself. */
export interface TimesOwner {
  personId?: string;
  placeId?: string;
}

/** What stands of the last change, to be said beside the form. */
export type SaveState =
  | { state: 'idle' | 'busy' | 'undone' }
  | { state: 'saved'; changeSetId: string | null }
  | { state: 'problem'; message: string };

type Sent = Omit<EditAvailabilityInput, 'personId' | 'placeId'>;

/** Keeps what is said of somebody's time, with a way back. After a stale write the newer state is shown instead. */
export function useEditAvailability(owner: TimesOwner) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [save, setSave] = useState<SaveState>({ state: 'idle' });
  const ask = () => client.refetchQueries({ include: 'active' }).catch(() => undefined);

  const edit = async (sent: Sent): Promise<boolean> => {
    setSave({ state: 'busy' });
    const input = { ...owner, ...sent };
    const answer = await client
      .mutate({ mutation: EditAvailabilityMutation, variables: { input } })
      .catch(() => null);
    const result = answer?.data?.editAvailability;
    if (result?.__typename === 'EditAvailabilityOk') {
      setSave({ state: 'saved', changeSetId: result.changeSetId ?? null });
      return true;
    }
    const unheard = t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`;
    setSave({ state: 'problem', message: result ? result.message : unheard });
    if (result?.__typename === 'StaleRowsError') await ask();
    return false;
  };

  const undo = async (changeSetId: string) => {
    setSave({ state: 'busy' });
    const variables = { input: { changeSetId } };
    const answer = await client.mutate({ mutation: UndoChangeMutation, variables }).catch(() => null);
    const result = answer?.data?.undoChange;
    if (result?.__typename === 'UndoChangeOk') setSave({ state: 'undone' });
    else setSave({ state: 'problem', message: result ? result.message : t`De server antwoordt niet.` });
    await ask();
  };
  return { save, edit, undo };
}
