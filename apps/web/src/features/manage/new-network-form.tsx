import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import type { FieldSpec, FormValue, FormValues } from './field-spec.ts';
import { FormField } from './form-field.tsx';
import { NETWORK_FIELDS } from './network-fields.ts';
import { proposeSlug } from './propose-slug.ts';
import classes from './row-form.module.css';
import { useCreateNetwork } from './use-create-network.ts';

const ASKED = ['name', 'slug', 'visibility', 'language'];
const KNOWN = NETWORK_FIELDS.flatMap((group) => group.fields).filter((one) => ASKED.includes(one.name));
const FIELDS: readonly FieldSpec[] = ASKED.flatMap((name) => KNOWN.filter((one) => one.name === name)).map(
  (one) =>
    // Nobody has a link to it yet.
    one.name === 'slug'
      ? {
          name: 'slug',
          as: 'line',
          required: true,
          hint: msg`Het laatste stuk van het webadres: kleine letters, cijfers en streepjes.`,
        }
      : one,
);

/** What a network needs to begin with; everything else is filled in its own room. */
export function NewNetworkForm({ language }: { language: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const element = useRef<HTMLFormElement>(null);
  const { create, busy, errors } = useCreateNetwork();
  const [typed, setTyped] = useState<FormValues>({ name: '', slug: '', language, visibility: 'members' });

  const set = (name: string, value: FormValue) =>
    setTyped((old) => {
      // The address follows the name until it is typed itself.
      const follows = name === 'name' && old.slug === proposeSlug(String(old.name));
      return { ...old, [name]: value, ...(follows ? { slug: proposeSlug(String(value)) } : {}) };
    });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const slug = await create(typed);
    if (slug) return navigate({ to: '/n/$network/manage', params: { network: slug } });
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <form ref={element} className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <div className={classes.grid}>
        {FIELDS.map((spec) => (
          <FormField
            key={spec.name}
            kind="network"
            spec={spec}
            value={typed[spec.name] ?? ''}
            error={errors[spec.name]}
            onChange={(value) => set(spec.name, value)}
          />
        ))}
      </div>
      {errors.form ? (
        <Notice kind="warning" live>
          {errors.form}
        </Notice>
      ) : null}
      <div className={classes.buttons}>
        <Button type="submit" kind="primary" busy={busy}>{t`Maak dit netwerk`}</Button>
        <span className={classes.kept}>
          <Trans>Daarna vul je het verder in.</Trans>
        </span>
      </div>
    </form>
  );
}
