import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../components/button.tsx';
import { CheckField } from '../../../components/check-field.tsx';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { todayIn } from '../../../lib/format-date.ts';
import type { AddPrefill } from './add-prefill.ts';
import classes from './add-session-dialog.module.css';
import { ChosenDay } from './chosen-day.tsx';
import { ChosenSeries } from './chosen-series.tsx';
import { DialogWaiting } from './dialog-waiting.tsx';
import { MoreFields } from './more-fields.tsx';
import { RepeatFields } from './repeat-fields.tsx';
import type { EditorNetwork, EditorSchoolHoliday } from './session-editor-query.ts';
import { TimeFields } from './time-fields.tsx';
import { useAddForm } from './use-add-form.ts';
import { useSessionEditor } from './use-session-editor.ts';
import { WhatFields } from './what-fields.tsx';
import { WhereFields } from './where-fields.tsx';

interface AddSessionDialogProps {
  /** Slug of the network. */
  slug: string;
  prefill: AddPrefill;
  onClose: () => void;
}

/** New sessions: one on a day, or several by a rule with each of its dates in sight. */
export function AddSessionDialog({ slug, prefill, onClose }: AddSessionDialogProps) {
  const { t } = useLingui();
  const editor = useSessionEditor(slug);
  if (editor.state !== 'ready') {
    return (
      <DialogWaiting
        title={t`Bijeenkomst toevoegen`}
        failed={editor.state === 'failed'}
        onRetry={editor.retry}
        onClose={onClose}
      />
    );
  }
  return <AddForm {...editor} prefill={prefill} onClose={onClose} />;
}

interface AddFormProps {
  network: EditorNetwork;
  schoolHolidays: readonly EditorSchoolHoliday[];
  prefill: AddPrefill;
  onClose: () => void;
}

function AddForm({ network, schoolHolidays, prefill, onClose }: AddFormProps) {
  const { t } = useLingui();
  const today = todayIn(network.timeZone, new Date());
  const form = useAddForm({ network, schoolHolidays, prefill, today, onClose });
  const { draft, change, repeat, changeRepeat, isSeries, dates } = form;
  const count = dates.length;
  return (
    <Dialog
      wide
      title={prefill.copy ? t`Bijeenkomst kopiëren` : t`Bijeenkomst toevoegen`}
      lead={network.name}
      onClose={onClose}
      onSubmit={() => void form.save()}
      actions={
        <>
          <Button type="submit" kind="primary" busy={form.busy}>
            {isSeries ? (
              <Plural
                value={count}
                _0="Kies een datum"
                one="Maak # bijeenkomst"
                other="Maak # bijeenkomsten"
              />
            ) : (
              <Trans>Voeg toe</Trans>
            )}
          </Button>
          <Button onClick={onClose}>
            <Trans>Annuleren</Trans>
          </Button>
        </>
      }
    >
      {form.fault ? (
        <Notice kind="warning" live>
          {form.fault}
        </Notice>
      ) : null}
      <div className={classes.columns}>
        <div className={classes.column}>
          <WhatFields network={network} draft={draft} onChange={change} />
          <ChoiceField
            label={t`Hoeveel`}
            quiet
            value={isSeries ? 'series' : 'once'}
            options={[
              { value: 'once', label: t`Eén datum` },
              { value: 'series', label: t`Meer data tegelijk` },
            ]}
            onChange={(value) => changeRepeat({ kind: value === 'once' ? 'once' : 'spread' })}
          />
          {isSeries ? <RepeatFields repeat={repeat} onChange={changeRepeat} /> : null}
          <TimeFields startTime={draft.startTime} endTime={draft.endTime} onChange={change} />
        </div>
        <div className={classes.panel}>
          {isSeries ? (
            <ChosenSeries {...form} network={network} />
          ) : (
            <ChosenDay draft={draft} onChange={change} book={form.book} />
          )}
          <p className="lk-unseen" aria-live="polite">
            {isSeries ? t`${plural(count, { one: '# datum gekozen', other: '# data gekozen' })}` : null}
          </p>
        </div>
        <div className={classes.column}>
          <WhereFields network={network} draft={draft} onChange={change} />
          <MoreFields network={network} draft={draft} onChange={change} />
          <CheckField
            label={t`Meteen bevestigen`}
            hint={t`Anders blijft het een concept, dat alleen coördinatoren zien.`}
            checked={form.isReleased}
            onChange={form.setReleased}
          />
        </div>
      </div>
    </Dialog>
  );
}
