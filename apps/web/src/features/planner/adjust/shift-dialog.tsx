import { inScope, type SeriesScope } from '@leerkring/domain/series/series-scope';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { CheckField } from '../../../components/check-field.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { formatDate } from '../../../lib/format-date.ts';
import { useEditNetwork } from '../../change/use-edit-network.ts';
import { ClashList } from '../../session/clashes/clash-list.tsx';
import { useClashes } from '../../session/clashes/use-clashes.ts';
import { ScopeField } from '../../session/edit/scope-field.tsx';
import { candidateFrom } from '../../session/edit/session-candidate.ts';
import { seriesRow } from '../../session/edit/session-edits.ts';
import { useFormOutcome } from '../../session/edit/use-form-outcome.ts';
import { editsToDates, shiftByWeeks } from './adjust-edits.ts';
import { AdjustForm } from './adjust-form.tsx';
import { type AdjustDialogProps, type AdjustFacts, EditorDialog } from './editor-dialog.tsx';
import classes from './session-tools.module.css';

/** A series some weeks further on, or back. */
export function ShiftDialog(props: AdjustDialogProps) {
  const { t } = useLingui();
  return (
    <EditorDialog {...props} title={t`Reeks opschuiven`}>
      {(facts) => <ShiftForm {...facts} onClose={props.onClose} />}
    </EditorDialog>
  );
}

const MOST_WEEKS = 26;

function ShiftForm({ session, network, schoolHolidays, onClose }: AdjustFacts & { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const [weeks, setWeeks] = useState(1);
  const [skips, setSkips] = useState(true);
  const { edit, busy } = useEditNetwork(network);
  const { fault, settle } = useFormOutcome();
  const all = network.sessions.map(seriesRow);
  const row = seriesRow(session);
  const [scope, setScope] = useState<SeriesScope>(() =>
    inScope(row, all, 'following').length > 1 ? 'following' : 'all',
  );
  const rows = inScope(row, all, scope).sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  const { clashesOf, on, schoolRegions } = useClashes({
    network,
    schoolHolidays,
    groupId: session.group?.id ?? null,
    regionId: session.region?.id ?? null,
    without: rows.map(({ id }) => id),
  });
  const isFree = (date: string) =>
    on(date).some(
      (one) =>
        (one.kind === 'publicHoliday' && !one.isPartial) ||
        one.kind === 'closedDay' ||
        (one.kind === 'schoolHoliday' &&
          (schoolRegions.length === 0 || one.regions.some((region) => schoolRegions.includes(region)))),
    );
  const shifted = shiftByWeeks(rows, weeks, skips ? isFree : () => false);
  const byId = new Map(network.sessions.map((one) => [one.id, one]));
  const count = rows.length;
  const shift = async () => {
    if (weeks === 0) return;
    const outcome = await edit(editsToDates(shifted, { all, seasons: network.seasons }), {
      done: t`${plural(count, { one: '# bijeenkomst opgeschoven', other: '# bijeenkomsten opgeschoven' })}`,
    });
    if (settle(outcome)) onClose();
  };
  return (
    <AdjustForm
      {...{ session, network, busy, fault, onClose }}
      title={t`Reeks opschuiven`}
      submit={<Plural value={count} one="Schuif # bijeenkomst op" other="Schuif # bijeenkomsten op" />}
      canSubmit={weeks !== 0}
      onSubmit={() => void shift()}
    >
      <div className={classes.weeks}>
        <IconButton label={t`Een week eerder`} onClick={() => setWeeks(Math.max(-MOST_WEEKS, weeks - 1))}>
          <IconMinus size={18} aria-hidden="true" />
        </IconButton>
        <output>
          {weeks === 0 ? <Trans>niet opgeschoven</Trans> : null}
          {weeks > 0 ? <Plural value={weeks} one="# week later" other="# weken later" /> : null}
          {weeks < 0 ? <Plural value={-weeks} one="# week eerder" other="# weken eerder" /> : null}
        </output>
        <IconButton label={t`Een week later`} onClick={() => setWeeks(Math.min(MOST_WEEKS, weeks + 1))}>
          <IconPlus size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <ScopeField
        value={scope}
        counts={{
          this: 1,
          following: inScope(row, all, 'following').length,
          all: inScope(row, all, 'all').length,
        }}
        onChange={setScope}
      />
      <CheckField
        label={t`Om vakanties en gesloten dagen heen`}
        hint={t`Wat op zo’n dag zou vallen gaat door naar de eerste week die vrij is.`}
        checked={skips}
        onChange={setSkips}
      />
      <ul className={classes.moves} aria-label={t`Dit wordt het`}>
        {shifted.map(({ row: one, startsOn }) => {
          const known = byId.get(one.id);
          return (
            <li key={one.id}>
              <s>{formatDate(one.startsOn, i18n.locale, 'shortNoYear')}</s>{' '}
              <b>{formatDate(startsOn, i18n.locale)}</b>
              {known ? <ClashList clashes={clashesOf(candidateFrom(known, startsOn))} /> : null}
            </li>
          );
        })}
      </ul>
    </AdjustForm>
  );
}
