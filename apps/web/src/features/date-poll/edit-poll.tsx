import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { DateList } from './date-list.tsx';
import { datesOf, type PollDraft } from './poll-draft.ts';
import type { Poll } from './poll-queries.ts';
import classes from './poll-room.module.css';
import { PollTextFields } from './poll-text-fields.tsx';
import type { PollActions } from './use-poll-actions.ts';

interface EditPollProps {
  poll: Poll;
  actions: PollActions;
  onClose: () => void;
}

/** What a poll asks and until when. A date that is taken away goes with its answers; others keep theirs. */
export function EditPoll({ poll, actions, onClose }: EditPollProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState<PollDraft>(() => ({
    title: poll.title,
    explanation: poll.explanation ?? '',
    answerBy: poll.answerBy ?? '',
    sought: String(poll.sought),
    startTime: poll.options[0]?.startTime ?? '',
    endTime: poll.options[0]?.endTime ?? '',
    dates: poll.options.map(({ date, startTime, endTime }) => ({ date, startTime, endTime })),
  }));
  const [problem, setProblem] = useState<{ text: string; field: string | null } | null>(null);
  const change = (part: Partial<PollDraft>) => setDraft((old) => ({ ...old, ...part }));
  const save = async () => {
    const { title, explanation, answerBy, sought } = draft;
    const input = {
      title,
      explanation,
      answerBy: answerBy || null,
      sought: Number(sought),
      options: datesOf(draft),
    };
    const done = t`${title} gewijzigd`;
    const outcome = await actions.change({ id: poll.id, version: poll.version, ...input }, done);
    if ('problem' in outcome) setProblem({ text: outcome.problem, field: outcome.field });
    else onClose();
  };
  return (
    <Dialog
      title={t`Datumprikker wijzigen`}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <Button type="submit" kind="primary" busy={actions.busy}>
          <Trans>Bewaar</Trans>
        </Button>
      }
    >
      <div className={classes.form}>
        <PollTextFields draft={draft} onChange={change} />
        <DateList draft={draft} onChange={change} />
        {problem ? (
          <Notice kind="warning" live>
            {problem.text}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}
