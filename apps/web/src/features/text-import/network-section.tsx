import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { formatDate, formatDateRange } from '../../lib/format-date.ts';
import { REGISTRATION_WORDS } from '../registration/registration-words.ts';
import { useImport } from './import-context.ts';
import { ItemState } from './item-state.tsx';
import items from './items.module.css';
import classes from './network-section.module.css';

/** The network and its season: the name can be changed on the spot, for it is the address and the title of all. */
export function NetworkSection() {
  const { t, i18n } = useLingui();
  const { proposal, dispatch, intoExisting, edit } = useImport();
  const { network, season } = proposal;
  const { fields } = network;
  const errorId = useId();
  const missing = fields.name.trim() === '';
  const change = (changed: Record<string, string>) =>
    dispatch({ do: 'edit', item: 'network', fields: changed });
  const facts = factsToShow();

  return (
    <section className={items.section} id="item-network" tabIndex={-1} aria-label={t`Netwerk`}>
      {intoExisting ? (
        <div className={items.head}>
          <h3>{fields.name}</h3>
          <ItemState item={network} />
        </div>
      ) : (
        <div className={classes.fields}>
          <label className={`${classes.field} ${classes.name}`}>
            <Trans>Naam van het netwerk</Trans>
            <input
              value={fields.name}
              maxLength={200}
              required
              aria-invalid={missing}
              aria-describedby={missing ? errorId : undefined}
              onChange={(event) => change({ name: event.target.value })}
            />
            {missing ? (
              <span className={classes.error} id={errorId}>
                <Trans>De tekst noemt geen naam. Hoe heet het netwerk?</Trans>
              </span>
            ) : null}
          </label>
          <label className={classes.field}>
            <Trans>Wie ziet het programma?</Trans>
            <select
              value={fields.visibility}
              onChange={(event) => change({ visibility: event.target.value })}
            >
              <option value="members">{t`Alleen wie erbij hoort`}</option>
              <option value="public">{t`Iedereen`}</option>
            </select>
          </label>
          {season ? (
            <label className={classes.field}>
              <Trans>Seizoen</Trans>
              <input
                value={season.fields.name}
                maxLength={200}
                onChange={(event) =>
                  dispatch({ do: 'edit', item: 'season', fields: { name: event.target.value } })
                }
              />
            </label>
          ) : null}
        </div>
      )}
      {facts.length > 0 ? (
        <dl className={classes.facts}>
          {facts.map(([label, value, field]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd className={classes.clamped}>
                {value}
                {network.existing && network.included && network.changes.includes(field) ? (
                  <>
                    {' '}
                    <span className={items.state} data-state="new">
                      <Trans>nieuw</Trans>
                    </span>
                  </>
                ) : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <button type="button" className={`${items.quiet} ${items.flush}`} onClick={() => edit('network')}>
        <Trans>Wijzig de gegevens van het netwerk</Trans>
      </button>
    </section>
  );

  function factsToShow(): [label: string, value: string, field: string][] {
    const { periodStart, periodEnd, publishedOn } = fields;
    const run =
      periodStart && periodEnd ? formatDateRange(periodStart, periodEnd, i18n.locale) : fields.periodNote;
    const span = season ? formatDateRange(season.fields.startsOn, season.fields.endsOn, i18n.locale) : null;
    const contact = [fields.contactName, fields.contactEmail, fields.contactNote].filter(Boolean).join(', ');
    const registration =
      fields.registrationState === 'unknown' ? null : i18n._(REGISTRATION_WORDS[fields.registrationState]);
    const all: [string, string | null, string][] = [
      [intoExisting && season ? t`Seizoen ${season.fields.name}` : t`Van en tot`, span, 'season'],
      [t`Looptijd`, run, 'periodStart'],
      [t`Doel`, fields.goal, 'goal'],
      [t`Aanpak`, fields.approach, 'approach'],
      [t`Aanmelden`, registration, 'registrationState'],
      [t`Contact`, contact || null, 'contactEmail'],
      [
        t`Uitgangspunten`,
        fields.principleCount === null ? null : String(fields.principleCount),
        'principleCount',
      ],
      [t`Gepubliceerd`, publishedOn ? formatDate(publishedOn, i18n.locale, 'day') : null, 'publishedOn'],
    ];
    return all.filter((one): one is [string, string, string] => one[1] !== null);
  }
}
