import { useLingui } from '@lingui/react/macro';
import { FieldFrame } from '../../components/field-frame.tsx';
import type { PollDraft } from './poll-draft.ts';
import classes from './poll-room.module.css';

interface PollTextFieldsProps {
  draft: PollDraft;
  onChange: (part: Partial<PollDraft>) => void;
  titleFault?: string | undefined;
}

/** What it is called and says, until when it can be answered, and how many dates are sought. */
export function PollTextFields({ draft, onChange, titleFault }: PollTextFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <FieldFrame label={t`Titel`} required error={titleFault}>
        {(control) => (
          <input
            {...control}
            data-autofocus
            value={draft.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </FieldFrame>
      <FieldFrame label={t`Toelichting`} hint={t`Staat boven de data en in de mail.`}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={draft.explanation}
            onChange={(event) => onChange({ explanation: event.target.value })}
          />
        )}
      </FieldFrame>
      <div className={classes.pair}>
        <FieldFrame label={t`Antwoorden tot en met`}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={draft.answerBy}
              onChange={(event) => onChange({ answerBy: event.target.value })}
            />
          )}
        </FieldFrame>
        <FieldFrame label={t`Hoeveel data zoek je`}>
          {(control) => (
            <input
              {...control}
              type="number"
              min={1}
              max={60}
              value={draft.sought}
              onChange={(event) => onChange({ sought: event.target.value })}
            />
          )}
        </FieldFrame>
      </div>
    </>
  );
}
