import { useApolloClient, useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { showToast } from '../change/toasts.ts';
import { RemoveNetworkMutation } from './network-mutations.ts';

interface RemovedNetwork {
  id: string;
  slug: string;
  name: string;
  /** As it was seen: a network that somebody changed meanwhile stays. */
  version: number;
}

/** Removes a network; the message that tells so offers to undo it. */
export function useRemoveNetwork() {
  const { t } = useLingui();
  const client = useApolloClient();
  const [send, { loading }] = useMutation(RemoveNetworkMutation);

  /** @param leave goes to another page: this one asks for a network that is no more. */
  const removeNetwork = async (
    { id, slug, name, version }: RemovedNetwork,
    leave: () => Promise<void>,
  ): Promise<void> => {
    const answer = await send({ variables: { input: { id, version } } }).catch(() => null);
    const result = answer?.data?.removeNetwork;
    if (result?.__typename !== 'RemoveNetworkOk') {
      const text =
        result?.message ?? t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`;
      showToast({ kind: 'problem', text });
      return;
    }
    const changeSetId = result.changeSet?.id;
    const undo = changeSetId ? { undo: { network: { id, slug }, changeSetId } } : {};
    showToast({ kind: 'done', text: t`Netwerk “${name}” verwijderd, met alles erin`, ...undo });
    await leave();
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };
  return { removeNetwork, busy: loading };
}
