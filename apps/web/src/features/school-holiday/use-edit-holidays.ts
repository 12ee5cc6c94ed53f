import { useApolloClient } from '@apollo/client/react';
import type { SchoolHolidayEditInput } from '../../generated/graphql.ts';
import type { StaleRow } from '../change/conflict.ts';
import type { EditedNetwork } from '../change/edit-outcome.ts';
import { type SentEdits, type SentResult, useSentEdits } from '../change/use-sent-edits.ts';
import { EditSchoolHolidaysMutation } from './holiday-room-query.ts';

/** The table is of no network; its undo stands under a name of its own. */
export const HOLIDAY_TABLE: EditedNetwork = { id: 'school-holidays', slug: '' };

/** One edit of the table, in the shape in which conflicts are told. */
export type HolidayEdit =
  | { schoolHoliday: Omit<SchoolHolidayEditInput, 'remove'> }
  | { remove: { kind: 'schoolHoliday'; id: string; version: number } };

/** Changes the school-holiday table, with undo and the choice after a stale write. */
export function useEditHolidays(): SentEdits<HolidayEdit> {
  const client = useApolloClient();
  return useSentEdits(HOLIDAY_TABLE, async (edits): Promise<SentResult | null> => {
    const variables = { input: { edits: edits.map(asInput) } };
    const sent = client.mutate({ mutation: EditSchoolHolidaysMutation, variables });
    const result = (await sent.catch(() => null))?.data?.editSchoolHolidays;
    switch (result?.__typename) {
      case 'EditSchoolHolidaysOk':
        return { state: 'ok', changeSetId: result.changeSet?.id ?? null, made: [] };
      case 'StaleRowsError':
        return { state: 'stale', rows: result.rows as StaleRow[] };
      case 'InvalidInputError':
        return { state: 'invalid', path: result.path, message: result.message };
      case 'NotAllowedError':
        return { state: 'refused', message: result.message };
      default:
        return null;
    }
  });
}

function asInput(edit: HolidayEdit): SchoolHolidayEditInput {
  if ('schoolHoliday' in edit) return edit.schoolHoliday;
  return { id: edit.remove.id, version: edit.remove.version, remove: true };
}
