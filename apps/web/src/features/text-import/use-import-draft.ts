import type { EditValue, ImportEdits } from '@leerkring/domain/text-import/edits';
import { useEffect, useReducer } from 'react';
import { type ImportDraft, loadDraft, newDraft, saveDraft } from './import-draft.ts';

export type DraftAction =
  | { do: 'start'; text: string; fileName: string | null; isTable: boolean }
  | { do: 'forget' }
  | { do: 'answer'; question: string; answer: string }
  | { do: 'edit'; item: string; fields: Record<string, EditValue> }
  | { do: 'leaveOut'; item: string }
  | { do: 'takeBack'; item: string }
  | { do: 'takeIn'; item: string }
  | { do: 'add'; group: string | null; startsOn: string }
  | { do: 'made'; importId: string };

/** The half-finished import of a network (or of a new one), kept over a reload until it is made or forgotten. */
export function useImportDraft(network: string | null): [ImportDraft | null, (action: DraftAction) => void] {
  const [draft, dispatch] = useReducer(draftAfter, network, loadUnmade);
  useEffect(() => saveDraft(network, draft), [network, draft]);
  return [draft, dispatch];
}

/** A draft that was made is kept for undo only; a visit to the page starts anew. */
function loadUnmade(network: string | null): ImportDraft | null {
  const draft = loadDraft(network);
  return draft?.madeAs ? null : draft;
}

export function draftAfter(draft: ImportDraft | null, action: DraftAction): ImportDraft | null {
  if (action.do === 'start') return newDraft(action.text, action.fileName, action.isTable);
  if (action.do === 'forget' || !draft) return null;
  if (action.do === 'made') return { ...draft, madeAs: action.importId };
  if (action.do === 'answer')
    return { ...draft, answers: { ...draft.answers, [action.question]: action.answer } };
  return { ...draft, edits: editsAfter(draft.edits, action) };
}

function editsAfter(edits: ImportEdits, action: DraftAction): ImportEdits {
  switch (action.do) {
    case 'edit': {
      const fields = { ...edits.fields[action.item], ...action.fields };
      return { ...edits, fields: { ...edits.fields, [action.item]: fields } };
    }
    case 'leaveOut':
      return { ...edits, leftOut: [...edits.leftOut.filter((one) => one !== action.item), action.item] };
    case 'takeBack':
      return { ...edits, leftOut: edits.leftOut.filter((one) => one !== action.item) };
    case 'takeIn':
      return { ...edits, takenIn: [...edits.takenIn, action.item] };
    case 'add': {
      const added = { key: `added${edits.added.length + 1}`, group: action.group, startsOn: action.startsOn };
      return { ...edits, added: [...edits.added, added] };
    }
    default:
      return edits;
  }
}
