import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SessionChanges } from '../../generated/graphql.ts';
import { UpdateSessionMutation } from './update-session.ts';

interface Target {
  id: string;
  version: number;
}

/** What came of it, in a sentence of the server or of ours. */
export interface Outcome {
  kind: 'done' | 'refused';
  message: string;
}

/** Sends a change of one session and tells what came of it. */
export function useUpdateSession({ id, version }: Target) {
  const { t } = useLingui();
  const [send, { loading }] = useMutation(UpdateSessionMutation);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const update = async (changes: SessionChanges): Promise<boolean> => {
    setOutcome(null);
    const answer = await send({ variables: { input: { id, version, changes } } }).catch(() => null);
    const result = answer?.data?.updateSession;
    if (result?.__typename === 'UpdateSessionOk') {
      setOutcome({ kind: 'done', message: t`De wijziging is bewaard.` });
      return true;
    }
    setOutcome({
      kind: 'refused',
      message: result?.message ?? t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`,
    });
    return false;
  };
  return { update, loading, outcome };
}
