import { useQuery } from '@apollo/client/react';
import { type EditorNetwork, type EditorSchoolHoliday, SessionEditorQuery } from './session-editor-query.ts';

type SessionEditorState =
  | { state: 'loading' | 'failed'; retry: () => void }
  | { state: 'ready'; network: EditorNetwork; schoolHolidays: readonly EditorSchoolHoliday[] };

/** All that a form of sessions chooses from, for one network. */
export function useSessionEditor(slug: string): SessionEditorState {
  const { data, error, refetch } = useQuery(SessionEditorQuery, { variables: { slug } });
  if (data?.network) return { state: 'ready', network: data.network, schoolHolidays: data.schoolHolidays };
  return { state: error || data ? 'failed' : 'loading', retry: () => void refetch() };
}
