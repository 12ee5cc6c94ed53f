import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { Button } from '../../../components/button.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import type { AgendaDraft } from './agenda-draft.ts';
import classes from './agenda-fields.module.css';
import { asTime } from './as-time.ts';

interface AgendaFieldsProps {
  items: readonly AgendaDraft[];
  language: string;
  onChange: (items: AgendaDraft[]) => void;
}

/** The programme of a session, point by point: time and title. An emptied title takes the point away. */
export function AgendaFields({ items, language, onChange }: AgendaFieldsProps) {
  const { t } = useLingui();
  const list = useRef<HTMLFieldSetElement>(null);
  const change = (key: string, part: Partial<AgendaDraft>) =>
    onChange(items.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = () => {
    onChange([...items, { key: crypto.randomUUID(), id: null, version: 0, title: '', startTime: '' }]);
    requestAnimationFrame(() => {
      const fields = list.current?.querySelectorAll<HTMLInputElement>('input[data-title]');
      fields?.[fields.length - 1]?.focus();
    });
  };
  return (
    <fieldset ref={list} className={classes.agenda}>
      <legend>
        <Trans>Programma</Trans>
      </legend>
      {items.map((one, index) => {
        const number = index + 1;
        return (
          <div key={one.key} className={classes.item}>
            <input
              aria-label={t`Tijd van punt ${number}`}
              inputMode="numeric"
              placeholder="13:30"
              maxLength={5}
              value={one.startTime}
              onChange={(event) => change(one.key, { startTime: event.target.value })}
              onBlur={() => change(one.key, { startTime: asTime(one.startTime) })}
            />
            <input
              data-title
              aria-label={t`Punt ${number}`}
              lang={language}
              maxLength={500}
              value={one.title}
              onChange={(event) => change(one.key, { title: event.target.value })}
            />
            <IconButton
              label={t`Verwijder punt ${number}`}
              onClick={() => onChange(items.filter(({ key }) => key !== one.key))}
            >
              <IconX size={18} aria-hidden="true" />
            </IconButton>
          </div>
        );
      })}
      <div>
        <Button onClick={add}>
          <IconPlus size={16} aria-hidden="true" /> <Trans>Punt toevoegen</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
