import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type {
  CloseDatePollInput,
  CreateDatePollInput,
  DatePollResult_ResultFragment,
  EditDatePollInput,
  MarkRemindedInput,
} from '../../generated/graphql.ts';
import { refreshPages } from '../change/refresh-pages.ts';
import { showToast } from '../change/toasts.ts';
import { visitOf } from '../change/visit.ts';
import { pushChange } from '../change/visit-stack.ts';
import {
  CloseDatePollMutation,
  CreateDatePollMutation,
  EditDatePollMutation,
  MarkRemindedMutation,
  RemoveDatePollMutation,
} from './poll-mutations.ts';

/** What came of it; a problem is said in words, at the field that its path ends with. */
export type PollOutcome = { pollId: string | null } | { problem: string; field: string | null };

/** All that a coordinator does to polls, with "done · Undo" after what can be undone. */
export function usePollActions(network: { id: string; slug: string }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);

  const settle = async (
    sent: Promise<DatePollResult_ResultFragment | null | undefined>,
    done: string | null,
  ): Promise<PollOutcome> => {
    setBusy(true);
    const result = await sent.catch(() => null);
    setBusy(false);
    if (result?.__typename !== 'DatePollOk') {
      if (result?.__typename === 'StaleRowsError') await refreshPages(client);
      const field = result?.__typename === 'InvalidInputError' ? (result.path.at(-1) ?? null) : null;
      const unheard = t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`;
      return { problem: result ? result.message : unheard, field };
    }
    const { changeSetId } = result;
    if (done && changeSetId) {
      visitOf(network.id).set((stack) => pushChange(stack, { changeSetId, words: done }));
      showToast({ kind: 'done', text: done, undo: { network, changeSetId } });
    }
    await refreshPages(client);
    return { pollId: result.datePoll?.id ?? null };
  };

  return {
    busy,
    create: (input: CreateDatePollInput, done: string) =>
      settle(
        client
          .mutate({ mutation: CreateDatePollMutation, variables: { input } })
          .then((it) => it.data?.createDatePoll),
        done,
      ),
    change: (input: EditDatePollInput, done: string) =>
      settle(
        client
          .mutate({ mutation: EditDatePollMutation, variables: { input } })
          .then((it) => it.data?.editDatePoll),
        done,
      ),
    remove: (input: { id: string; version: number }, done: string) =>
      settle(
        client
          .mutate({ mutation: RemoveDatePollMutation, variables: { input } })
          .then((it) => it.data?.removeDatePoll),
        done,
      ),
    close: (input: CloseDatePollInput, done: string) =>
      settle(
        client
          .mutate({ mutation: CloseDatePollMutation, variables: { input } })
          .then((it) => it.data?.closeDatePoll),
        done,
      ),
    markReminded: (input: MarkRemindedInput) =>
      settle(
        client
          .mutate({ mutation: MarkRemindedMutation, variables: { input } })
          .then((it) => it.data?.markReminded),
        null,
      ),
  };
}

export type PollActions = ReturnType<typeof usePollActions>;
