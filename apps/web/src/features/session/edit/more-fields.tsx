import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FieldFrame } from '../../../components/field-frame.tsx';
import { PickField } from './pick-field.tsx';
import type { SessionDraft } from './session-draft.ts';
import type { EditorNetwork } from './session-editor-query.ts';
import classes from './session-fields.module.css';

interface MoreFieldsProps {
  network: EditorNetwork;
  draft: SessionDraft;
  onChange: (change: Partial<SessionDraft>) => void;
  /** What belongs here too. */
  children?: ReactNode;
}

type Pick = 'themeId' | 'regionId' | 'trackId';

/** What most sessions get from their group or form: theme, region, track, audience, description. Closed at first. */
export function MoreFields({ network, draft, onChange, children }: MoreFieldsProps) {
  const { t } = useLingui();
  const picks: { name: Pick; label: string; options: { value: string; label: string }[] }[] = [
    {
      name: 'themeId',
      label: t`Thema`,
      options: network.themes.map(({ id, title }) => ({ value: id, label: title ?? t`nog te kiezen` })),
    },
    {
      name: 'regionId',
      label: t`Regio`,
      options: network.regions.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'trackId',
      label: t`Leerlijn`,
      options: network.tracks.map(({ id, label, title }) => ({
        value: id,
        label: label ? `${label}: ${title}` : title,
      })),
    },
  ];
  const texts = [
    { name: 'audience', label: t`Voor wie` },
    { name: 'description', label: t`Toelichting` },
  ] as const;
  return (
    <details className={classes.more}>
      <summary>
        <Trans>Meer: thema, regio, voor wie, toelichting</Trans>
      </summary>
      <div className={classes.group}>
        <div className={classes.names}>
          {picks
            .filter((one) => one.options.length > 0)
            .map(({ name, label, options }) => (
              <PickField
                key={name}
                label={label}
                none={t`Geen`}
                value={draft[name]}
                options={options}
                onChange={(value) => onChange({ [name]: value })}
              />
            ))}
        </div>
        {texts.map(({ name, label }) => (
          <FieldFrame key={name} label={label}>
            {(control) => (
              <textarea
                {...control}
                lang={network.language}
                value={draft[name]}
                onChange={(event) => onChange({ [name]: event.target.value })}
              />
            )}
          </FieldFrame>
        ))}
        {children}
      </div>
    </details>
  );
}
