import { useMutation } from '@apollo/client/react';
import { TEXT_IMPORT_LIMITS } from '@leerkring/contract/text-import-limits';
import { makePlan } from '@leerkring/domain/text-import/make-plan';
import type { ImportProposal } from '@leerkring/domain/text-import/types';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { TextImportPlanInput } from '../../generated/graphql.ts';
import { keptText } from './kept-text.ts';
import { type PlanFault, planFault } from './plan-fault.ts';
import { uploadPlan } from './upload-plan.ts';

const MakeFromText = graphql(`
  mutation MakeFromText($input: MakeFromTextInput!) {
    makeFromText(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on MakeFromTextOk {
        network {
          id
          slug
        }
        season {
          id
        }
        textImport {
          id
        }
      }
    }
  }
`);

export interface MadeThing {
  slug: string;
  seasonId: string | null;
  importId: string;
}

/** Why nothing was made: the server's words, a rule that something breaks, or `tooMuch` for one request, or `unreachable`. */
export type MakeFailure = { message: string } | { fault: PlanFault } | 'tooMuch' | 'unreachable';

/** Makes a proposal. What it answers is where to go; what went wrong stays to be read until the next try. */
export function useMakeFromText() {
  const [run, { loading, client }] = useMutation(MakeFromText, { fetchPolicy: 'no-cache' });
  const [failure, setFailure] = useState<MakeFailure | null>(null);
  const [uploading, setUploading] = useState(false);
  const { i18n } = useLingui();

  async function make(text: string, proposal: ImportProposal): Promise<MadeThing | null> {
    setFailure(null);
    const kept = keptText(text, proposal.marks, TEXT_IMPORT_LIMITS.keptCharacters);
    const plan = makePlan(proposal);
    const fault = await planFault(plan);
    if (fault) {
      setFailure({ fault });
      return null;
    }
    const input = { text: kept, plan: plan as TextImportPlanInput };
    const size = new Blob([JSON.stringify(input)]).size;
    if (size > TEXT_IMPORT_LIMITS.uploadBytes) {
      setFailure('tooMuch');
      return null;
    }
    if (size > TEXT_IMPORT_LIMITS.requestBytes) {
      setUploading(true);
      const uploaded = await uploadPlan(input, i18n.locale);
      setUploading(false);
      if (typeof uploaded === 'object' && 'slug' in uploaded) {
        await client.refetchQueries({ include: ['Viewer'] });
        return uploaded;
      }
      setFailure(uploaded);
      return null;
    }
    try {
      const { data } = await run({ variables: { input } });
      const result = data?.makeFromText;
      if (result?.__typename === 'MakeFromTextOk') {
        await client.refetchQueries({ include: ['Viewer'] });
        return {
          slug: result.network.slug,
          seasonId: result.season?.id ?? null,
          importId: result.textImport.id,
        };
      }
      setFailure(result ? { message: result.message } : 'unreachable');
    } catch {
      setFailure('unreachable');
    }
    return null;
  }
  return { make, making: loading || uploading, failure };
}
