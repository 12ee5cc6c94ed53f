import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useShared } from '../../lib/shared-state.ts';
import { refreshPages } from '../change/refresh-pages.ts';
import { forgetDraft, publishDraft } from './publish-draft.ts';
import { PublishReleaseMutation } from './release-queries.ts';

interface Published {
  name: string;
  sessionCount: number;
}

/** What stopped it: nothing was published, and what was chosen is kept. */
interface PublishFault {
  /** The plan is no longer what she looked at. */
  isChanged: boolean;
  message: string;
}

/** The draft of a release and its publishing; nobody is told of anything before `publish`. */
export function usePublish(networkId: string, seasonId: string | null) {
  const { t } = useLingui();
  const client = useApolloClient();
  const shared = publishDraft(networkId, seasonId);
  const draft = useShared(shared);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<PublishFault | null>(null);
  const [published, setPublished] = useState<Published | null>(null);

  const toggle = (sessionIds: readonly string[], isIn: boolean) =>
    shared.set((old) => {
      const others = old.leftOut.filter((one) => !sessionIds.includes(one));
      return { ...old, leftOut: isIn ? others : [...others, ...sessionIds] };
    });

  /** @param leftOut those of the draft that are still among the changes */
  const publish = async (name: string, fingerprint: string, leftOut: readonly string[]) => {
    setBusy(true);
    setFault(null);
    const input = {
      networkId,
      seasonId,
      name,
      note: draft.note.trim() || null,
      leaveOut: [...leftOut],
      fingerprint,
    };
    const silence = t`De server antwoordt niet. Er is niets gepubliceerd; probeer het opnieuw.`;
    const sent = client.mutate({ mutation: PublishReleaseMutation, variables: { input } });
    const result = (await sent.catch(() => null))?.data?.publishRelease;
    if (result?.__typename === 'PublishReleaseOk') {
      forgetDraft(shared);
      setPublished(result.release);
    } else {
      setFault({
        isChanged: result?.__typename === 'PlanChangedError',
        message: result?.message ?? silence,
      });
    }
    await refreshPages(client);
    setBusy(false);
  };
  return {
    draft,
    setName: (name: string) => shared.set((old) => ({ ...old, name })),
    setNote: (note: string) => shared.set((old) => ({ ...old, note })),
    toggle,
    publish,
    busy,
    fault,
    published,
  };
}

export type Publish = ReturnType<typeof usePublish>;
