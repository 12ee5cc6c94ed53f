import { useApolloClient, useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Visibility } from '../../generated/graphql.ts';
import { EditNetworkMutation } from '../change/edit-mutations.ts';
import { showToast } from '../change/toasts.ts';
import { useFaultWords } from '../text-import/use-fault-words.ts';
import type { FormValues } from './field-spec.ts';
import { CreateNetworkMutation } from './network-mutations.ts';
import { editFaults } from './row-faults.ts';

type Errors = Readonly<Record<string, string>>;

/** Makes a network of a few first facts; answers its address, or null and what is wrong by field. */
export function useCreateNetwork() {
  const { t } = useLingui();
  const client = useApolloClient();
  const faultWords = useFaultWords();
  const [send, { loading }] = useMutation(CreateNetworkMutation);
  const [errors, setErrors] = useState<Errors>({});

  const make = async (name: string, slug: string, visibility: Visibility) => {
    const answer = await send({ variables: { input: { name, slug, visibility } } }).catch(() => null);
    return answer?.data?.createNetwork;
  };

  const create = async (typed: FormValues): Promise<string | null> => {
    const [name, slug, language] = [typed.name, typed.slug, typed.language].map((one) => String(one).trim());
    const faults = Object.entries(await editFaults('network', { name, slug, language }, null));
    setErrors(Object.fromEntries(faults.map(([field, code]) => [field, faultWords(code)])));
    if (faults.length > 0) return null;
    const result = await make(name ?? '', slug ?? '', typed.visibility as Visibility);
    if (result?.__typename !== 'CreateNetworkOk' || !result.network) {
      const words =
        result && 'message' in result
          ? result.message
          : t`De server antwoordt niet. Er is niets gemaakt; probeer het opnieuw.`;
      const field = result?.__typename === 'InvalidInputError' ? (result.path.at(-1) ?? 'form') : 'form';
      setErrors({ [field]: words });
      return null;
    }
    const { network, changeSet } = result;
    if (language !== 'nl') {
      const edits = [{ network: { id: network.id, version: network.version, language: language ?? null } }];
      const input = { networkId: network.id, edits };
      await client.mutate({ mutation: EditNetworkMutation, variables: { input } }).catch(() => null);
    } else if (changeSet) {
      const undo = { network: { id: network.id, slug: network.slug }, changeSetId: changeSet.id };
      showToast({ kind: 'done', text: t`Netwerk “${name}” gemaakt`, undo });
    }
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
    return network.slug;
  };
  return { create, busy: loading, errors };
}
