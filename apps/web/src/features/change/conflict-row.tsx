import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { formatAgo } from '../../lib/format-ago.ts';
import { type Conflict, WHOLE_ROW } from './conflict.ts';
import classes from './conflict-dialog.module.css';
import { fieldWord } from './field-words.ts';
import { type Names, valueWords } from './value-words.ts';

interface ConflictRowProps {
  conflict: Conflict;
  names: Names;
  choices: Readonly<Record<string, 'mine' | 'theirs'>>;
  onChoose: (field: string, side: 'mine' | 'theirs') => void;
}

/** One row that was changed twice: each field with both values, or the question whether it is to be there at all. */
export function ConflictRow({ conflict, names, choices, onChoose }: ConflictRowProps) {
  const { t, i18n } = useLingui();
  const { kind, isRemoved, wantsRemoval, fields } = conflict;
  const whole = isRemoved || wantsRemoval;
  const say = (field: string, value: unknown) => valueWords(i18n, kind, field, value, names);
  const mineInWords = fields.map(
    ({ field, mine }) => `${i18n._(fieldWord(kind, field))}: ${say(field, mine)}`,
  );

  return (
    <section className={classes.row} aria-label={conflict.name}>
      <h3>{conflict.name}</h3>
      <p className={classes.who}>
        <WhoAndWhen conflict={conflict} />
      </p>
      {whole ? (
        <Choice
          legend={wantsRemoval ? t`Weghalen of laten staan` : t`Terughalen of weg laten`}
          theirs={wantsRemoval ? t`Laten staan, zoals het nu is` : t`Weg laten`}
          mine={wantsRemoval ? t`Toch weghalen` : t`Terughalen, met jouw wijziging`}
          detail={wantsRemoval ? [] : mineInWords}
          chosen={choices[WHOLE_ROW] ?? 'mine'}
          onChoose={(side) => onChoose(WHOLE_ROW, side)}
        />
      ) : (
        fields.map(({ field, theirs, mine }) => (
          <Choice
            key={field}
            legend={i18n._(fieldWord(kind, field))}
            theirs={say(field, theirs)}
            mine={say(field, mine)}
            chosen={choices[field] ?? 'mine'}
            onChoose={(side) => onChoose(field, side)}
          />
        ))
      )}
    </section>
  );
}

function WhoAndWhen({ conflict }: { conflict: Conflict }) {
  const { i18n } = useLingui();
  const { changedBy, changedAt, isRemoved } = conflict;
  if (!changedAt) return isRemoved ? <Trans>Het is er niet meer.</Trans> : <Trans>Zojuist gewijzigd.</Trans>;
  const ago = formatAgo(new Date(changedAt), new Date(), i18n.locale);
  if (!changedBy) return isRemoved ? <Trans>Weggehaald, {ago}.</Trans> : <Trans>Gewijzigd, {ago}.</Trans>;
  return isRemoved ? (
    <Trans>
      Weggehaald door {changedBy}, {ago}.
    </Trans>
  ) : (
    <Trans>
      Gewijzigd door {changedBy}, {ago}.
    </Trans>
  );
}

interface ChoiceProps {
  legend: string;
  theirs: string;
  mine: string;
  /** What more belongs to mine, line by line. */
  detail?: readonly string[];
  chosen: 'mine' | 'theirs';
  onChoose: (side: 'mine' | 'theirs') => void;
}

function Choice({ legend, theirs, mine, detail = [], chosen, onChoose }: ChoiceProps) {
  const name = useId();
  const option = (side: 'mine' | 'theirs', head: string, words: string) => (
    <label className={classes.option}>
      <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
      <span>
        <span className={classes.side}>{head}</span>
        <span className={classes.value}>{words}</span>
        {side === 'mine' && detail.length > 0 ? (
          <span className={classes.detail}>
            {detail.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        ) : null}
      </span>
    </label>
  );
  const { t } = useLingui();
  return (
    <fieldset className={classes.choice}>
      <legend>{legend}</legend>
      {option('theirs', t`Zoals het nu is`, theirs)}
      {option('mine', t`Jouw wijziging`, mine)}
    </fieldset>
  );
}
