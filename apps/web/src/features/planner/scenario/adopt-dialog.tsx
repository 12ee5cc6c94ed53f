import type { Planning, PlanningInput } from '@leerkring/domain/planning/types';
import { adoptPlan } from '@leerkring/domain/scenario/adopt-plan';
import type { Placement } from '@leerkring/domain/scenario/placement';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { CheckField } from '../../../components/check-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { RowEditInput } from '../../../generated/graphql.ts';
import type { EditedNetwork } from '../../change/edit-outcome.ts';
import { showToast } from '../../change/toasts.ts';
import { useKeepPlan } from '../generate/use-keep-plan.ts';

interface AdoptDialogProps {
  network: EditedNetwork;
  name: string;
  sessions: readonly Placement[];
  planning: Planning;
  input: PlanningInput;
  onClose: () => void;
}

/** Makes a scenario the plan, after saying what that moves, adds and removes; it can be undone as one change. */
export function AdoptDialog({ network, name, sessions, planning, input, onClose }: AdoptDialogProps) {
  const { t } = useLingui();
  const { keep, busy, problem } = useKeepPlan(network);
  const [keepsChanged, setKeepsChanged] = useState(false);
  const [keepsAdded, setKeepsAdded] = useState(false);
  // As it was when she looked: what others change from now on is left as they leave it.
  const [seen] = useState(planning);
  const { placements, removed, changedSince, staying } = useMemo(
    () => adoptPlan(seen, sessions),
    [seen, sessions],
  );
  const wanted = placements.filter(({ sessionId }) => !(keepsChanged && changedSince.has(sessionId ?? '')));
  const gone = keepsAdded ? [] : removed;
  const made = wanted.filter(({ sessionId }) => sessionId === null);
  const moved = wanted.length - made.length;
  const isSame = wanted.length + gone.length === 0;
  const adopt = async () => {
    const removals = gone.map(
      ({ sessionId: id, version }) => ({ remove: { kind: 'session', id, version } }) as RowEditInput,
    );
    const items = made.map(({ key, months }) => ({ key, months, sessionId: null }));
    const kept = await keep(wanted, { seasonId: input.season.id, items, more: removals });
    if (!kept) return;
    for (const text of kept.left) showToast({ kind: 'problem', text });
    onClose();
  };
  return (
    <Dialog
      title={t`Maak ‘${name}’ de planning`}
      lead={input.season.name}
      onClose={onClose}
      onSubmit={() => void adopt()}
      actions={
        <>
          {isSame ? null : (
            <Button type="submit" kind="primary" busy={busy}>
              <Trans>Maak dit de planning</Trans>
            </Button>
          )}
          <Button onClick={onClose}>
            <Trans>Annuleren</Trans>
          </Button>
        </>
      }
    >
      {problem ? (
        <Notice kind="warning" live>
          {problem}
        </Notice>
      ) : null}
      {isSame ? (
        <p>
          <Trans>De planning is al zo.</Trans>
        </p>
      ) : (
        <ul>
          {moved > 0 ? (
            <li>
              <Plural value={moved} one="# bijeenkomst verschuift" other="# bijeenkomsten verschuiven" />
            </li>
          ) : null}
          {made.length > 0 ? (
            <li>
              <Plural value={made.length} one="# komt erbij" other="# komen erbij" />
            </li>
          ) : null}
          {gone.length > 0 ? (
            <li>
              <Plural value={gone.length} one="# gaat uit de planning" other="# gaan uit de planning" />
            </li>
          ) : null}
        </ul>
      )}
      {staying > 0 ? (
        <p>
          <Plural
            value={staying}
            one="# bijeenkomst blijft staan: die is geweest of vastgezet."
            other="# bijeenkomsten blijven staan: die zijn geweest of vastgezet."
          />
        </p>
      ) : null}
      {changedSince.size > 0 ? (
        <CheckField
          label={
            <Plural
              value={changedSince.size}
              one="Laat # bijeenkomst staan die sinds dit scenario is gewijzigd"
              other="Laat # bijeenkomsten staan die sinds dit scenario zijn gewijzigd"
            />
          }
          checked={keepsChanged}
          onChange={setKeepsChanged}
        />
      ) : null}
      {removed.length > 0 ? (
        <CheckField
          label={
            <Plural
              value={removed.length}
              one="Laat # bijeenkomst staan die niet in het scenario staat"
              other="Laat # bijeenkomsten staan die niet in het scenario staan"
            />
          }
          checked={keepsAdded}
          onChange={setKeepsAdded}
        />
      ) : null}
      <p className="lk-soft">
        <Trans>Je kunt het in één keer ongedaan maken. Deelnemers zien het pas als je publiceert.</Trans>
      </p>
    </Dialog>
  );
}
