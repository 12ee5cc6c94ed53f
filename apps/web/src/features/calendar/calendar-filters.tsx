import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { colorClass } from '../../components/color-class.ts';
import { SelectField } from '../../components/select-field.tsx';
import type { CalendarSession } from '../session/calendar-session.ts';
import { SESSION_STATUSES, type SessionStatus } from '../session/session-status.ts';
import { STATUS_WORDS } from '../session/status-words.ts';
import classes from './calendar-filters.module.css';
import { OverlaySelect } from './overlay-select.tsx';
import type { CalendarNetwork } from './use-calendar-page.ts';
import { useHasRoom } from './use-has-room.ts';

interface CalendarFiltersProps {
  network: CalendarNetwork;
  /** The sessions of the season, before filtering. */
  sessions: readonly CalendarSession[];
  /** How many are left. */
  shown: number;
  /** Stands among the filters on a phone, where there is no room above them. */
  more: ReactNode;
  /** Stands after the count. */
  after?: ReactNode;
}

/** With more groups than this, a list to choose from is quicker than a row of buttons. */
const MOST_BUTTONS = 8;

/** Track, group and status, kept in the address; and how many sessions that leaves. */
export function CalendarFilters({ network, sessions, shown, more, after }: CalendarFiltersProps) {
  const { t, i18n } = useLingui();
  const hasRoom = useHasRoom();
  const [isOpen, setIsOpen] = useState(false);
  const search = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const set = (change: {
    track?: string | undefined;
    group?: string | undefined;
    status?: SessionStatus | undefined;
  }) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const groups = network.groups.filter((one) => sessions.some((session) => session.groupId === one.id));
  const filtered = Boolean(search.track ?? search.group ?? search.status);

  const active = [search.track, search.group, search.status, search.over, search.zoom].filter(Boolean).length;
  const counted = (
    <>
      <p className={classes.count} role="status">
        <Plural value={shown} one="# bijeenkomst" other="# bijeenkomsten" />
      </p>
      {after}
    </>
  );
  if (!hasRoom && !isOpen) {
    return (
      <div className={classes.closed}>
        <FiltersButton isOpen={false} active={active} onPress={() => setIsOpen(true)} />
        {counted}
      </div>
    );
  }

  return (
    <fieldset className={classes.bar} aria-label={t`Filters`}>
      {hasRoom ? null : <FiltersButton isOpen active={active} onPress={() => setIsOpen(false)} />}
      {hasRoom ? null : more}
      {groups.length > 1 && groups.length <= MOST_BUTTONS
        ? groups.map((group) => (
            <button
              key={group.id}
              type="button"
              className={`${classes.group} ${colorClass(group.color)}`}
              aria-pressed={search.group === group.id}
              onClick={() => set({ group: search.group === group.id ? undefined : group.id })}
            >
              <span aria-hidden="true">{group.code}</span> <em title={group.name}>{group.name}</em>
            </button>
          ))
        : null}
      {groups.length > MOST_BUTTONS ? (
        <SelectField
          label={t`Groep`}
          value={search.group ?? ''}
          options={[
            { value: '', label: t`alle groepen` },
            ...groups.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(group) => set({ group: group || undefined })}
        />
      ) : null}
      {network.tracks.length > 0 ? (
        <SelectField
          label={t`Leerlijn`}
          value={search.track ?? ''}
          options={[
            { value: '', label: t`alle leerlijnen` },
            ...network.tracks.map((one) => ({ value: one.id, label: one.title })),
          ]}
          onChange={(track) => set({ track: track || undefined })}
        />
      ) : null}
      <SelectField
        label={t`Status`}
        value={search.status ?? ''}
        options={[
          { value: '', label: t`elke status` },
          ...SESSION_STATUSES.map((one) => ({ value: one, label: i18n._(STATUS_WORDS[one]) })),
        ]}
        onChange={(value) => set({ status: SESSION_STATUSES.find((one) => one === value) })}
      />
      {search.view === 'lanes' && network.tracks.length > 0 ? (
        <SelectField
          label={t`Banen per`}
          value={search.lanes ?? 'group'}
          options={[
            { value: 'group', label: t`groep` },
            { value: 'track', label: t`leerlijn` },
          ]}
          onChange={(lanes) =>
            void navigate({
              search: (old) => ({ ...old, lanes: lanes === 'track' ? 'track' : undefined }),
              replace: true,
            })
          }
        />
      ) : null}
      <OverlaySelect />
      {counted}
      {filtered ? (
        <button
          type="button"
          className={classes.clear}
          onClick={() => set({ track: undefined, group: undefined, status: undefined })}
        >
          <Trans>Toon alles</Trans>
        </button>
      ) : null}
    </fieldset>
  );
}

interface FiltersButtonProps {
  isOpen: boolean;
  /** How many are on. */
  active: number;
  onPress: () => void;
}

/** On a phone the filters are folded away; the button says how many are on. */
function FiltersButton({ isOpen, active, onPress }: FiltersButtonProps) {
  return (
    <button type="button" className={classes.fold} aria-expanded={isOpen} onClick={onPress}>
      <Trans>Filters en zoom</Trans> {active > 0 ? <b>{active}</b> : null}
    </button>
  );
}
