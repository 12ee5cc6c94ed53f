import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CheckField } from '../../components/check-field.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import classes from './poll-room.module.css';

interface PeopleFieldProps {
  people: readonly { id: string; name: string }[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  fault?: string | undefined;
}

/** Who is asked; those who are chosen stand first, the rest is found by name. */
export function PeopleField({ people, chosen, onChange, fault }: PeopleFieldProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const words = search.trim().toLocaleLowerCase();
  const shown = people.filter(({ name }) => name.toLocaleLowerCase().includes(words));
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  const count = chosen.size;
  return (
    <fieldset className={classes.people}>
      <legend>{t`Wie vraag je: ${plural(count, { 0: 'nog niemand', one: '# mens', other: '# mensen' })}`}</legend>
      {fault ? <p className={classes.fault}>{fault}</p> : null}
      {people.length > 8 ? (
        <FieldFrame label={t`Zoek op naam`}>
          {(control) => (
            <input
              {...control}
              type="search"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
        </FieldFrame>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <ul className={classes.peopleList} tabIndex={0} aria-label={t`Mensen van het netwerk`}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <CheckField label={name} checked={chosen.has(id)} onChange={(isOn) => toggle(id, isOn)} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
