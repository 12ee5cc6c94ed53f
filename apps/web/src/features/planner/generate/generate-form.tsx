import { importancesOf } from '@leerkring/domain/planning/rule';
import type { NamesOfPlan, Planning, PlanningInput } from '@leerkring/domain/planning/types';
import type { GenerateChoices } from '@leerkring/domain/scenario/generate-plan';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { CheckField } from '../../../components/check-field.tsx';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { seriesOf, trayFamilies } from '../tray/tray-families.ts';
import { type ChoicesDraft, choicesOf, countFree, MANY_SESSIONS } from './choices-draft.ts';
import { FamilyChoice } from './family-choice.tsx';
import classes from './generate.module.css';
import { WishFields } from './wish-fields.tsx';

interface GenerateFormProps {
  planning: Planning;
  input: PlanningInput;
  names: NamesOfPlan;
  /** Families that somebody came from the tray with; null: all. */
  families: readonly string[] | null;
  onStart: (choices: GenerateChoices, onServer: boolean) => void;
}

/** What is to be planned, within which days, and what weighs: good as it opens, so that one press will do. */
export function GenerateForm({ planning, input, names, families, onStart }: GenerateFormProps) {
  const { t } = useLingui();
  const id = useId();
  const { season } = input;
  const usual = importancesOf(input.rules);
  const all = trayFamilies(planning, names);
  const [draft, setDraft] = useState<ChoicesDraft>(() => ({
    scope: all.length > 0 ? 'unplanned' : 'notPinned',
    families,
    start: input.today > season.startsOn && input.today < season.endsOn ? input.today : season.startsOn,
    end: season.endsOn,
    weights: usual,
    time: 'usual',
    onServer: false,
  }));
  const change = (changes: Partial<ChoicesDraft>) => setDraft((old) => ({ ...old, ...changes }));
  const chosen = draft.families;
  const series =
    draft.scope === 'notPinned' || chosen === null
      ? null
      : seriesOf(all.filter((one) => chosen.includes(one.id)));
  const facts = { series, season, usual, items: planning.items };
  const { fresh, movable } = countFree(draft, facts);
  const isLarge = fresh + movable > MANY_SESSIONS;
  const isWrong = draft.start > draft.end;
  const open = countFree({ scope: 'unplanned' }, { ...facts, series: null }).fresh;
  const submit = () => {
    if (fresh + movable > 0 && !isWrong) onStart(choicesOf(draft, facts), isLarge || draft.onServer);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ChoiceField
        label={t`Wat krijgt een dag`}
        value={draft.scope}
        options={[
          {
            value: 'unplanned',
            label: <Plural value={open} one="Wat nog open is (#)" other="Wat nog open is (#)" />,
          },
          { value: 'notPinned', label: <Trans>Alles wat niet vaststaat</Trans> },
        ]}
        onChange={(scope) => change({ scope })}
      />
      <p className={classes.note}>
        {draft.scope === 'unplanned' ? (
          <Trans>Wat al een datum heeft, blijft staan.</Trans>
        ) : (
          <Trans>
            Vastgezette, gehouden en voorbije bijeenkomsten blijven staan; de rest mag verschuiven.
          </Trans>
        )}
      </p>
      {draft.scope === 'unplanned' && all.length > 1 ? (
        <FamilyChoice families={all} chosen={chosen} onChange={(next) => change({ families: next })} />
      ) : null}
      <details>
        <summary>
          <Trans>Tussen welke dagen</Trans>
        </summary>
        <div className={classes.days}>
          <label htmlFor={`${id}-from`}>
            <Trans>Vanaf</Trans>
            <input
              id={`${id}-from`}
              type="date"
              value={draft.start}
              min={season.startsOn}
              max={season.endsOn}
              required
              onChange={(event) => change({ start: event.target.value })}
            />
          </label>
          <label htmlFor={`${id}-to`}>
            <Trans>Tot en met</Trans>
            <input
              id={`${id}-to`}
              type="date"
              value={draft.end}
              min={season.startsOn}
              max={season.endsOn}
              required
              onChange={(event) => change({ end: event.target.value })}
            />
          </label>
        </div>
      </details>
      <WishFields weights={draft.weights} usual={usual} onChange={(weights) => change({ weights })} />
      <details>
        <summary>
          <Trans>Hoe lang zoeken</Trans>
        </summary>
        <ChoiceField
          label={t`Hoe lang zoeken`}
          quiet
          value={draft.time}
          options={[
            { value: 'short', label: <Trans>Kort</Trans> },
            { value: 'usual', label: <Trans>Gewoon</Trans> },
            { value: 'long', label: <Trans>Lang</Trans> },
          ]}
          onChange={(time) => change({ time })}
        />
        {isLarge ? (
          <p className={classes.note}>
            <Trans>Deze planning is groot: de server rekent, en je kunt intussen verder werken.</Trans>
          </p>
        ) : (
          <CheckField
            label={<Trans>Laat de server rekenen</Trans>}
            hint={<Trans>Handig op een telefoon; je kunt intussen verder werken.</Trans>}
            checked={draft.onServer}
            onChange={(onServer) => change({ onServer })}
          />
        )}
      </details>
      {isWrong ? (
        <p role="alert" className={classes.wrong}>
          <Trans>De laatste dag ligt vóór de eerste.</Trans>
        </p>
      ) : null}
      {fresh + movable === 0 ? (
        <p className={classes.note}>
          <Trans>Er is niets te plannen: alles heeft een datum of staat vast.</Trans>
        </p>
      ) : (
        <Button type="submit" kind="primary">
          {fresh > 0 ? (
            <Plural
              value={fresh}
              one="Zoek een dag voor # bijeenkomst"
              other="Zoek dagen voor # bijeenkomsten"
            />
          ) : (
            <Plural value={movable} one="Plan # bijeenkomst opnieuw" other="Plan # bijeenkomsten opnieuw" />
          )}
        </Button>
      )}
    </form>
  );
}
