import type { Planning, PlanningInput } from '@leerkring/domain/planning/types';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { ChoiceChips } from '../../../components/choice-chips.tsx';
import { Notice } from '../../../components/notice.tsx';
import { formatDate } from '../../../lib/format-date.ts';
import { AdoptDialog } from './adopt-dialog.tsx';
import { RemoveScenarioDialog, RenameScenarioDialog } from './change-scenario-dialogs.tsx';
import { placementOf } from './placement-of.ts';
import { PlanColumn } from './plan-column.tsx';
import classes from './scenario.module.css';
import type { ScenarioRow, ScenariosNetwork } from './scenarios-query.ts';

interface ScenariosRoomProps {
  network: ScenariosNetwork;
  scenarios: readonly ScenarioRow[];
  planning: Planning;
  input: PlanningInput;
}

type Doing = { what: 'adopt' | 'rename' | 'remove'; id: string } | null;

/** Side by side beside the plan there is room for so many. */
const MOST = 3;

/** The plan of a season and its scenarios side by side; one can become the plan. */
export function ScenariosRoom({ network, scenarios, planning, input }: ScenariosRoomProps) {
  const { t, i18n } = useLingui();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const shown = chosen
    ? scenarios.filter(({ id }) => chosen.includes(id)).slice(-MOST)
    : scenarios.slice(-MOST);
  const placed = useMemo(
    () => new Map(scenarios.map(({ id, sessions }) => [id, sessions.map(placementOf)])),
    [scenarios],
  );
  const one = doing ? scenarios.find(({ id }) => id === doing.id) : undefined;
  const close = () => setDoing(null);
  if (scenarios.length === 0) {
    return (
      <Notice
        title={<Trans>Er zijn nog geen scenario’s</Trans>}
        actions={
          <Link to="/n/$network/calendar" params={{ network: network.slug }} search={{ norms: 'generate' }}>
            <Trans>Laat een planning maken</Trans>
          </Link>
        }
      >
        <Trans>
          Bewaar de planning zoals die nu is onder een naam, of een planning die je liet maken. Hier zet je ze
          naast elkaar en kies je er een.
        </Trans>
      </Notice>
    );
  }
  const factsOf = ({ createdAt, madeBy, note }: ScenarioRow) =>
    [formatDate(createdAt.slice(0, 10), i18n.locale), madeBy, note].filter(Boolean).join(' · ');
  return (
    <>
      {scenarios.length > MOST ? (
        <fieldset className={classes.choice}>
          <legend>
            <Trans>Naast elkaar (hoogstens {MOST})</Trans>
          </legend>
          <ChoiceChips
            id="scenarios"
            kind="checkbox"
            options={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={shown.map(({ id }) => id)}
            onChange={(ids) => setChosen(ids.slice(-MOST))}
          />
        </fieldset>
      ) : null}
      <div className={classes.columns}>
        <PlanColumn
          title={<Trans>De planning nu</Trans>}
          facts={input.season.name}
          sessions={null}
          planning={planning}
          input={input}
        />
        {shown.map((scenario) => (
          <PlanColumn
            key={scenario.id}
            title={scenario.name}
            facts={factsOf(scenario)}
            sessions={placed.get(scenario.id) ?? []}
            planning={planning}
            input={input}
            actions={
              <>
                <Button
                  kind="primary"
                  aria-label={t`Maak dit de planning: ${scenario.name}`}
                  onClick={() => setDoing({ what: 'adopt', id: scenario.id })}
                >
                  <Trans>Maak dit de planning</Trans>
                </Button>
                <Button
                  aria-label={t`Hernoem ${scenario.name}`}
                  onClick={() => setDoing({ what: 'rename', id: scenario.id })}
                >
                  <Trans>Hernoem</Trans>
                </Button>
                <Button
                  aria-label={t`Verwijder ${scenario.name}`}
                  onClick={() => setDoing({ what: 'remove', id: scenario.id })}
                >
                  <Trans>Verwijder</Trans>
                </Button>
              </>
            }
          />
        ))}
      </div>
      {one && doing?.what === 'adopt' ? (
        <AdoptDialog
          network={network}
          name={one.name}
          sessions={placed.get(one.id) ?? []}
          planning={planning}
          input={input}
          onClose={close}
        />
      ) : null}
      {one && doing?.what === 'rename' ? <RenameScenarioDialog scenario={one} onClose={close} /> : null}
      {one && doing?.what === 'remove' ? <RemoveScenarioDialog scenario={one} onClose={close} /> : null}
    </>
  );
}
