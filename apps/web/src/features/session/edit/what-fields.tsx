import { useLingui } from '@lingui/react/macro';
import { LineField } from './line-field.tsx';
import { PickField } from './pick-field.tsx';
import type { SessionDraft } from './session-draft.ts';
import type { EditorNetwork } from './session-editor-query.ts';
import classes from './session-fields.module.css';

interface FieldsProps {
  network: EditorNetwork;
  draft: SessionDraft;
  onChange: (change: Partial<SessionDraft>) => void;
}

/** Whose session it is and what kind: a group brings its own form, theme, track and region along. */
export function WhatFields({ network, draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  const chooseGroup = (groupId: string) => {
    const group = network.groups.find((one) => one.id === groupId);
    onChange({
      groupId,
      ...(group?.format && !draft.formatId ? { formatId: group.format.id } : {}),
      ...(group?.theme && !draft.themeId ? { themeId: group.theme.id } : {}),
    });
  };
  return (
    <div className={classes.names}>
      {network.groups.length > 0 ? (
        <PickField
          label={t`Groep`}
          isFirst
          none={t`Geen groep: voor het hele netwerk`}
          value={draft.groupId}
          options={network.groups.map((one) => ({ value: one.id, label: one.name }))}
          onChange={chooseGroup}
        />
      ) : null}
      {network.meetingFormats.length > 0 ? (
        <PickField
          label={t`Vorm`}
          isFirst={network.groups.length === 0}
          none={t`Geen vorm`}
          value={draft.formatId}
          options={network.meetingFormats.map((one) => ({ value: one.id, label: one.title }))}
          onChange={(formatId) => onChange({ formatId })}
        />
      ) : null}
      <div className={classes.wide}>
        <LineField
          label={t`Titel`}
          maxLength={300}
          lang={network.language}
          value={draft.title}
          hint={draft.groupId || draft.formatId ? t`Leeg: de naam van de groep of de vorm.` : undefined}
          onChange={(title) => onChange({ title })}
        />
      </div>
    </div>
  );
}
