import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { Can } from '../availability/week-pattern.ts';
import { AnswerDatePollMutation } from './invited-queries.ts';

/** So long (milliseconds) after the last tap the answers go out together. */
const PAUSE = 500;

export type AnswerState = { state: 'idle' | 'busy' | 'saved' } | { state: 'problem'; message: string };

/** Answers as they are tapped: shown at once, kept together when tapping pauses, and kept trying where the server is silent. */
export function useAnswers(token: string) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [tapped, setTapped] = useState<ReadonlyMap<string, Can>>(new Map());
  const [save, setSave] = useState<AnswerState>({ state: 'idle' });
  const waiting = useRef(new Map<string, Can>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = async (comment?: string): Promise<void> => {
    clearTimeout(timer.current);
    const sent = new Map(waiting.current);
    if (sent.size === 0 && comment === undefined) return;
    waiting.current.clear();
    setSave({ state: 'busy' });
    const answers = [...sent].map(([optionId, answer]) => ({ optionId, answer }));
    const input = { token, answers, ...(comment === undefined ? {} : { comment }) };
    const answer = await client
      .mutate({ mutation: AnswerDatePollMutation, variables: { input } })
      .catch(() => null);
    const result = answer?.data?.answerDatePoll;
    if (result?.__typename === 'AnswerDatePollOk') {
      setSave(waiting.current.size > 0 ? { state: 'busy' } : { state: 'saved' });
      return;
    }
    // What did not arrive goes again with the next tap.
    for (const [id, can] of sent) if (!waiting.current.has(id)) waiting.current.set(id, can);
    const unheard = t`De server antwoordt niet. Je antwoord staat hier nog; probeer het opnieuw.`;
    setSave({ state: 'problem', message: result ? result.message : unheard });
  };
  const latest = useRef(send);
  latest.current = send;
  const tap = (optionId: string, can: Can) => {
    setTapped((old) => new Map(old).set(optionId, can));
    waiting.current.set(optionId, can);
    setSave({ state: 'busy' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), PAUSE);
  };
  // Who leaves at once after the last tap has answered all the same.
  useEffect(() => () => void latest.current(), []);
  return { tapped, tap, save, send };
}
