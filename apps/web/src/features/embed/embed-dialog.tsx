import { colorOf, contrastOf } from '@leerkring/domain/export/readable-color';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { CheckField } from '../../components/check-field.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { type EmbedChoices, type EmbedPart, embedCode, embedPath } from './embed-code.ts';
import classes from './embed-dialog.module.css';
import { EmbedPreview } from './embed-preview.tsx';

interface EmbedDialogProps {
  network: { slug: string; name: string; color?: string | null | undefined; language: string };
  filter: EmbedPart;
  onClose: () => void;
}

const GROUNDS = { light: '#ffffff', dark: '#14191f', auto: '#ffffff' } as const;
/** Below it the frame takes a darker or lighter shade of the colour (WCAG AA). */
const ENOUGH = 4.5;

/** The programme for an organisation's own website: in its colour, with the code to paste and how it will look. */
export function EmbedDialog({ network, filter, onClose }: EmbedDialogProps) {
  const { t } = useLingui();
  const colorId = useId();
  const codeId = useId();
  const [choices, setChoices] = useState<EmbedChoices>({
    language: network.language === 'en' ? 'en' : 'nl',
    color: null,
    scheme: 'light',
    all: false,
  });
  const change = (some: Partial<EmbedChoices>) => setChoices({ ...choices, ...some });
  const color = choices.color ?? colorOf(network.color ?? '') ?? '#0b5c6b';
  const path = embedPath(network.slug, filter, choices);
  const code = embedCode(`${location.origin}${path}`, network.name);
  const isFaint = contrastOf(color, GROUNDS[choices.scheme]) < ENOUGH;
  return (
    <Dialog title={<Trans>Op je eigen website</Trans>} lead={network.name} wide onClose={onClose}>
      <div className={classes.columns}>
        <div className={classes.choices}>
          <div className={classes.color}>
            <label htmlFor={colorId}>
              <Trans>Kleur van je organisatie</Trans>
            </label>
            <input
              id={colorId}
              type="color"
              value={color}
              onChange={(event) => change({ color: event.target.value })}
            />
            {isFaint ? (
              <p className={classes.note} role="status">
                <Trans>Deze kleur is te flets om te lezen; tekst krijgt een tint die wel te lezen is.</Trans>
              </p>
            ) : null}
          </div>
          <SelectField
            label={t`Ondergrond`}
            value={choices.scheme}
            options={[
              { value: 'light', label: t`licht` },
              { value: 'dark', label: t`donker` },
              { value: 'auto', label: t`zoals het apparaat van de lezer` },
            ]}
            onChange={(scheme) => change({ scheme: scheme as EmbedChoices['scheme'] })}
          />
          <SelectField
            label={t`Taal`}
            value={choices.language}
            options={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(language) => change({ language: language as EmbedChoices['language'] })}
          />
          <CheckField
            label={t`Ook wat geweest is`}
            checked={choices.all}
            onChange={(all) => change({ all })}
          />
          <label htmlFor={codeId}>
            <Trans>Code voor je website</Trans>
          </label>
          <textarea id={codeId} className={classes.code} readOnly rows={6} value={code} spellCheck={false} />
          <CopyButton text={code}>
            <Trans>Kopieer de code</Trans>
          </CopyButton>
          <p className={classes.note}>
            <Trans>
              Liever zelf opmaken? Dezelfde gegevens staan als JSON op {`${location.origin}`}
              {path.replace('?', '.json?')}
            </Trans>
          </p>
        </div>
        <EmbedPreview path={path} title={t`Zo komt ${network.name} er te staan`} />
      </div>
    </Dialog>
  );
}
