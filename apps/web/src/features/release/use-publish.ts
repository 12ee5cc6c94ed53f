import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useShared } from '../../lib/shared-state.ts';
import { refreshPages } from '../change/refresh-pages.ts';
import { forgetDraft, publishDraft } from './publish-draft.ts';
import type { ReleaseBlocker } from './release-blocker.ts';
import { PublishReleaseMutation } from './release-queries.ts';

interface Published {
  name: string;
  sessionCount: number;
}

/** What stopped it: nothing was published, and what was chosen is kept. */
type PublishFault =
  | { kind: 'message'; message: string }
  | { kind: 'changed'; message: string }
  | { kind: 'blocked'; message: string; blockers: readonly ReleaseBlocker[] };

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
    const sent = client.mutate({ mutation: PublishReleaseMutation, variables: { input } });
    const result = (await sent.catch(() => null))?.data?.publishRelease;
    if (result?.__typename === 'PublishReleaseOk') {
      forgetDraft(shared);
      setPublished(result.release);
    } else {
      setFault(
        faultOf(result) ?? {
          kind: 'message',
          message: t`De server antwoordt niet. Er is niets gepubliceerd; probeer het opnieuw.`,
        },
      );
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

type Answer =
  | { __typename: 'ReleaseBlockedError'; message: string; blockers: readonly ReleaseBlocker[] }
  | { __typename: 'PlanChangedError' | 'InvalidInputError' | 'NotAllowedError'; message: string };

function faultOf(answer: Answer | null | undefined): PublishFault | null {
  if (!answer) return null;
  const { message } = answer;
  if (answer.__typename === 'ReleaseBlockedError')
    return { kind: 'blocked', message, blockers: answer.blockers };
  return { kind: answer.__typename === 'PlanChangedError' ? 'changed' : 'message', message };
}

export type Publish = ReturnType<typeof usePublish>;
