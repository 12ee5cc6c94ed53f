import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { AlsoHere } from '../live/also-here.tsx';
import classes from './roll-over.module.css';
import type { RollOverChoices } from './roll-over-choices.ts';
import { RollOverForm } from './roll-over-form.tsx';
import { RollOverList } from './roll-over-list.tsx';
import { RollOverNorms } from './roll-over-norms.tsx';
import type { RollOverNetwork, RollOverSchoolHoliday } from './roll-over-query.ts';
import { useRollOver } from './use-roll-over.ts';

interface RollOverRoomProps {
  network: RollOverNetwork;
  schoolHolidays: readonly RollOverSchoolHoliday[];
  start: RollOverChoices;
}

/** The next season from an earlier one: nothing is made before the button at the end. */
export function RollOverRoom({ network, schoolHolidays, start }: RollOverRoomProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const room = useRollOver(network, schoolHolidays, start);
  const [failure, setFailure] = useState<string | null>(null);
  const { choices, rolled, chosen, after } = room;
  const name = choices.name.trim();
  const faults = useFaults(choices, network);
  const count = chosen.length;
  const canMake = rolled !== null && count > 0 && Object.values(faults).every((one) => !one);

  const make = async () => {
    if (!canMake) return document.querySelector<HTMLElement>('main [aria-invalid]')?.focus();
    const done = t`Seizoen ${name} gemaakt met ${plural(count, { one: '# bijeenkomst', other: '# bijeenkomsten' })}`;
    const { outcome, seasonId } = await room.make(done);
    setFailure('message' in outcome ? outcome.message : null);
    if (outcome.state !== 'done') return;
    const search = seasonId ? { season: seasonId } : {};
    await navigate({ to: '/n/$network/calendar', params: { network: network.slug }, search });
  };
  return (
    <div className={classes.room}>
      <PageHeading
        title={t`Volgend seizoen maken`}
        tabTitle={t`Volgend seizoen van ${network.name}`}
        lead={
          <p>
            <Trans>
              Dezelfde groepen en mensen, op dezelfde weekdagen, om vakanties heen. Leden zien niets voor je
              publiceert.
            </Trans>
          </p>
        }
        actions={<AlsoHere />}
      />
      <RollOverForm network={network} room={room} faults={faults} />
      {rolled?.lacksSchoolHolidays ? (
        <Notice kind="warning" title={<Trans>Nog niet alle schoolvakanties zijn bekend</Trans>}>
          <Trans>Loop de data na zodra ze er zijn.</Trans>
        </Notice>
      ) : null}
      {rolled ? <RollOverList room={room} language={network.language} /> : null}
      {rolled && after ? (
        <RollOverNorms before={rolled.before} after={after} language={network.language} />
      ) : null}
      {failure ? (
        <Notice kind="warning" live title={<Trans>Er is niets gemaakt</Trans>}>
          {failure}
        </Notice>
      ) : null}
      <div className={classes.make}>
        <Button kind="primary" busy={room.busy} onClick={() => void make()}>
          {count > 0
            ? t`Maak seizoen ${name} met ${plural(count, { one: '# bijeenkomst', other: '# bijeenkomsten' })}`
            : t`Kies eerst bijeenkomsten`}
        </Button>
        <span className="lk-soft">
          <Trans>Als concept; het is in één keer ongedaan te maken.</Trans>
        </span>
      </div>
    </div>
  );
}

/** What cannot be, in a sentence; the sooner said the better. */
function useFaults({ name, startsOn, endsOn }: RollOverChoices, { seasons }: RollOverNetwork) {
  const { t } = useLingui();
  const wanted = name.trim();
  const isTaken = seasons.some((one) => one.name === wanted);
  const isTurned = startsOn !== '' && endsOn !== '' && endsOn < startsOn;
  const noName = wanted === '' ? t`Hier ontbreekt iets.` : undefined;
  return {
    name: isTaken ? t`Er is al een seizoen met deze naam.` : noName,
    startsOn: startsOn === '' ? t`Hier ontbreekt iets.` : undefined,
    endsOn: isTurned
      ? t`De laatste dag ligt voor de eerste.`
      : endsOn === ''
        ? t`Hier ontbreekt iets.`
        : undefined,
  };
}
