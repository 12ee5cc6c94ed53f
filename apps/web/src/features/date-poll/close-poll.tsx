import type { RankedDate } from '@leerkring/domain/availability/rank-dates';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import type { Poll, PollOption } from './poll-queries.ts';
import classes from './poll-room.module.css';
import { sayDate } from './poll-words.ts';
import type { PollActions } from './use-poll-actions.ts';

interface ClosePollProps {
  poll: Poll;
  ranked: readonly RankedDate<PollOption>[];
  actions: PollActions;
  onClose: () => void;
}

/** Which dates it becomes: the best stand ticked, and the button says what will be made of them. */
export function ClosePoll({ poll, ranked, actions, onClose }: ClosePollProps) {
  const { t, i18n } = useLingui();
  const best = ranked.filter(({ isBest }) => isBest).map(({ option }) => option.id);
  const [chosen, setChosen] = useState<readonly string[]>(best.slice(0, poll.sought));
  const [problem, setProblem] = useState<string | null>(null);
  const count = chosen.length;
  const isMove = Boolean(poll.session);
  const toggle = (id: string, isOn: boolean) =>
    setChosen((old) => (isMove ? (isOn ? [id] : []) : isOn ? [...old, id] : old.filter((one) => one !== id)));
  const close = async () => {
    const input = { id: poll.id, version: poll.version, chosen: [...chosen] };
    const outcome = await actions.close(input, t`${poll.title}: datumprikker gesloten`);
    if ('problem' in outcome) setProblem(outcome.problem);
    else onClose();
  };
  const does = () => {
    if (count === 0) return t`Sluit zonder datum`;
    if (isMove) return t`Sluit en verplaats de bijeenkomst`;
    return t`${plural(count, { one: 'Sluit en maak # bijeenkomst', other: 'Sluit en maak # bijeenkomsten' })}`;
  };
  const about = ({ counts, isBest }: RankedDate<PollOption>) =>
    [
      t`${plural(counts.can, { one: '# kan', other: '# kunnen' })}`,
      counts.ifNeeded > 0 ? t`${counts.ifNeeded} als het moet` : null,
      counts.cannot > 0 ? t`${plural(counts.cannot, { one: '# kan niet', other: '# kunnen niet' })}` : null,
      isBest ? t`past het best` : null,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Dialog
      title={t`Datum kiezen en sluiten`}
      onClose={onClose}
      onSubmit={() => void close()}
      actions={
        <Button type="submit" kind="primary" busy={actions.busy}>
          {does()}
        </Button>
      }
    >
      <p>
        <Trans>Bijeenkomsten komen als concept in de jaarkalender; leden zien ze na publicatie.</Trans>
      </p>
      <ul className={classes.plain}>
        {ranked.map((one) => (
          <li key={one.option.id}>
            <CheckField
              label={sayDate(one.option, i18n.locale)}
              hint={about(one)}
              checked={chosen.includes(one.option.id)}
              onChange={(isOn) => toggle(one.option.id, isOn)}
            />
          </li>
        ))}
      </ul>
      {problem ? (
        <Notice kind="warning" live>
          {problem}
        </Notice>
      ) : null}
    </Dialog>
  );
}
