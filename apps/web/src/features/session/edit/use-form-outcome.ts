import { useState } from 'react';
import type { EditOutcome } from '../../change/edit-outcome.ts';

/** What a form says of an edit that did not go through; `settle` answers whether the form may close. */
export function useFormOutcome() {
  const [fault, setFault] = useState<string | null>(null);
  const settle = (outcome: EditOutcome): boolean => {
    setFault('message' in outcome ? outcome.message : null);
    return outcome.state === 'done' || (outcome.state === 'stale' && outcome.kept === 'theirs');
  };
  return { fault, settle, refuse: setFault };
}
