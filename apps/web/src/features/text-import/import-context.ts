import type { ImportProposal } from '@leerkring/domain/text-import/types';
import { createContext, useContext } from 'react';
import type { DraftAction } from './use-import-draft.ts';

interface ImportContextValue {
  proposal: ImportProposal;
  dispatch: (action: DraftAction) => void;
  /** The thing that is pointed at or has the focus, on either side. */
  active: string | null;
  setActive: (item: string | null) => void;
  /** Opens the editor of a thing. */
  edit: (item: string) => void;
  /** Goes to a thing on the right, or to its words on the left. */
  goTo: (item: string, side: 'item' | 'mark') => void;
  /** Made in a network that exists: things may be there already. */
  intoExisting: boolean;
}

export const ImportContext = createContext<ImportContextValue | null>(null);

/** The proposal that is on screen, and what can be done with it. */
export function useImport(): ImportContextValue {
  const value = useContext(ImportContext);
  if (!value) throw new Error('This belongs on the import screen');
  return value;
}
