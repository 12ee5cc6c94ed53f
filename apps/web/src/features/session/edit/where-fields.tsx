import { useLingui } from '@lingui/react/macro';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { LineField } from './line-field.tsx';
import { PickField } from './pick-field.tsx';
import type { SessionDraft } from './session-draft.ts';
import type { EditorNetwork } from './session-editor-query.ts';
import classes from './session-fields.module.css';

interface WhereFieldsProps {
  network: EditorNetwork;
  draft: SessionDraft;
  onChange: (change: Partial<SessionDraft>) => void;
}

/** A room of the network, a place in words, or an online address; or nothing yet. */
export function WhereFields({ network, draft, onChange }: WhereFieldsProps) {
  const { t } = useLingui();
  const isOnline = draft.where === 'online';
  return (
    <div className={classes.group}>
      <ChoiceField
        label={t`Waar`}
        value={draft.where}
        options={[
          { value: 'unknown', label: t`Nog niet bekend` },
          { value: 'place', label: t`Op een plek` },
          { value: 'online', label: t`Online` },
        ]}
        onChange={(where) => onChange({ where, ...(where === 'online' ? { placeId: '' } : {}) })}
      />
      {isOnline ? (
        <LineField
          label={t`Adres om mee te doen`}
          type="url"
          placeholder="https://"
          value={draft.onlineUrl}
          onChange={(onlineUrl) => onChange({ onlineUrl })}
        />
      ) : (
        <div className={classes.pair}>
          {network.places.length > 0 ? (
            <PickField
              label={t`Locatie`}
              none={t`Geen vaste locatie`}
              value={draft.placeId}
              options={network.places.map((one) => ({ value: one.id, label: placeName(one) }))}
              onChange={(placeId) => onChange({ placeId, ...(placeId ? { where: 'place' } : {}) })}
            />
          ) : null}
          <LineField
            label={t`Plek in woorden`}
            maxLength={500}
            lang={network.language}
            value={draft.placeNote}
            onChange={(placeNote) => onChange({ placeNote, ...(placeNote ? { where: 'place' } : {}) })}
          />
        </div>
      )}
    </div>
  );
}

function placeName({ name, room, city }: EditorNetwork['places'][number]): string {
  return [...new Set([name, room, city].filter(Boolean))].join(', ');
}
