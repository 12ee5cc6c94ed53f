import { useApolloClient } from '@apollo/client/react';
import type { ClosedDaysOfOrganisationInput, SchoolHolidayRegion } from '../../generated/graphql.ts';
import type { StaleRow } from '../change/conflict.ts';
import type { EditedNetwork } from '../change/edit-outcome.ts';
import { type SentEdits, type SentResult, useSentEdits } from '../change/use-sent-edits.ts';
import { EditOrganisationMutation } from './organisation-query.ts';

/** Organisations are of no network; their undo stands under a name of its own. */
export const ORGANISATIONS: EditedNetwork = { id: 'organisations', slug: '' };

/** One edit of an organisation, in the shape in which conflicts are told. */
export type OrganisationEdit =
  | { organisation: { id: string; version: number; schoolHolidayRegion: SchoolHolidayRegion | null } }
  | { closedDay: Omit<ClosedDaysOfOrganisationInput, 'remove'> }
  | { remove: { kind: 'closedDay'; id: string; version: number } };

/** Changes when an organisation does not meet, with undo and the choice after a stale write. */
export function useEditOrganisation(id: string): SentEdits<OrganisationEdit> {
  const client = useApolloClient();
  return useSentEdits(ORGANISATIONS, async (edits): Promise<SentResult | null> => {
    const own = edits.find((one) => 'organisation' in one)?.organisation;
    const closedDays = edits.flatMap(closedDayOf);
    const input = { ...own, id, closedDays };
    const sent = client.mutate({ mutation: EditOrganisationMutation, variables: { input } });
    const result = (await sent.catch(() => null))?.data?.editOrganisation;
    switch (result?.__typename) {
      case 'EditOrganisationOk':
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

function closedDayOf(edit: OrganisationEdit): ClosedDaysOfOrganisationInput[] {
  if ('closedDay' in edit) return [edit.closedDay];
  return 'remove' in edit ? [{ id: edit.remove.id, version: edit.remove.version, remove: true }] : [];
}
