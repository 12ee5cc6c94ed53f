import type { CoverageScope } from '@leerkring/domain/norm-coverage/types';
import type { NamesOfPlan, Planning } from '@leerkring/domain/planning/types';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef } from 'react';
import { Button } from '../../../components/button.tsx';
import type { CalendarSession } from '../../session/calendar-session.ts';
import { registerCarrySource } from '../../session/carry-request.ts';
import classes from './tray.module.css';
import { type TrayFamily, trayFamilies } from './tray-families.ts';
import { TrayFamilyCard } from './tray-family-card.tsx';
import { type TrayNetwork, unplannedSessions } from './unplanned-sessions.ts';

interface TrayPanelProps {
  network: TrayNetwork;
  planning: Planning;
  names: NamesOfPlan;
  /** The calendar lies beside it: what is here can be taken there. */
  canCarry: boolean;
  /** Opens the room where plans are made, for some families or for all. */
  onGenerate: (families: readonly TrayFamily[], isAll: boolean) => void;
}

const SCOPE_WORDS: Record<CoverageScope, MessageDescriptor> = {
  network: msg`Heel het netwerk`,
  group: msg`Per groep`,
  theme: msg`Per thema`,
  region: msg`Per regio`,
};

/** What norms, groups and announcements still ask for: each can be given a day here, or taken onto the calendar. */
export function TrayPanel({ network, planning, names, canCarry, onGenerate }: TrayPanelProps) {
  const { i18n } = useLingui();
  const families = useMemo(() => trayFamilies(planning, names), [planning, names]);
  const sessions = useMemo(() => unplannedSessions(network, families), [network, families]);
  const root = useCarrySource(sessions);
  const count = families.reduce((sum, { entries }) => sum + entries.length, 0);
  const scopes = [...new Set(families.map(({ scope }) => scope))];
  if (count === 0) {
    return (
      <div className={classes.empty} ref={root}>
        <p>
          <b>
            <Trans>Alles heeft een datum</Trans>
          </b>
        </p>
        <p>
          <Trans>
            Wat normen vragen of een groep aankondigt en nog geen datum heeft, komt hier te staan. Je kunt de
            planning nog wel opnieuw laten maken.
          </Trans>
        </p>
      </div>
    );
  }
  return (
    <div className={classes.tray} ref={root}>
      <p className={classes.sum}>
        <b>{count}</b>{' '}
        <Plural value={count} one="bijeenkomst zonder datum" other="bijeenkomsten zonder datum" />
      </p>
      <Button kind="primary" onClick={() => onGenerate(families, true)}>
        <Plural value={count} one="Zoek een dag voor deze" other="Zoek dagen voor alle #" />
      </Button>
      {canCarry ? (
        <p className={classes.hint}>
          <Trans>Of sleep er een naar de kalender.</Trans>
        </p>
      ) : null}
      {scopes.map((scope) => (
        <section key={scope}>
          <h2>{i18n._(SCOPE_WORDS[scope])}</h2>
          <ul>
            {families
              .filter((one) => one.scope === scope)
              .map((family) => (
                <TrayFamilyCard
                  key={family.id}
                  family={family}
                  sessions={sessions}
                  canCarry={canCarry}
                  onGenerate={() => onGenerate([family], false)}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Lets the calendar take up what lies in the tray. */
function useCarrySource(sessions: ReadonlyMap<string, CalendarSession>) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(sessions);
  latest.current = sessions;
  useEffect(() => {
    if (!root.current) return;
    const find = (target: Element) =>
      latest.current.get(target.closest<HTMLElement>('[data-unplanned]')?.dataset.unplanned ?? '');
    return registerCarrySource({ root: root.current, find });
  }, []);
  return root;
}
