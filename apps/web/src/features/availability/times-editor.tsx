import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { PageSection } from '../../components/page-section.tsx';
import { todayIn } from '../../lib/format-date.ts';
import type { AvailabilityLine, PersonTimes } from './availability-query.ts';
import { ExceptionForm } from './exception-form.tsx';
import { ExceptionList } from './exception-list.tsx';
import { LimitFields } from './limit-fields.tsx';
import { SaveLine } from './save-line.tsx';
import { type TimesOwner, useEditAvailability } from './use-edit-availability.ts';
import { useWeekDraft } from './use-week-draft.ts';
import { WeekGrid } from './week-grid.tsx';

interface TimesEditorProps {
  owner: TimesOwner;
  lines: readonly AvailabilityLine[];
  /** Of a person; a room has no limits. */
  times?: PersonTimes;
  isHerself?: boolean;
}

/** When somebody can, or a room is free: the ordinary week, exceptions to it, and how much is enough. */
export function TimesEditor({ owner, lines, times, isHerself = false }: TimesEditorProps) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const { save, edit, undo } = useEditAvailability(owner);
  const week = useWeekDraft(lines, (edits) => edit({ lines: edits }));
  const today = todayIn('Europe/Amsterdam', new Date());
  return (
    <>
      <SaveLine save={save} onUndo={(changeSetId) => void undo(changeSetId)} />
      <PageSection title={t`Gewone week`}>
        <WeekGrid pattern={week.pattern} onChange={week.press} />
      </PageSection>
      <PageSection
        title={t`Uitzonderingen`}
        action={
          <Button onClick={() => setAdding(true)}>
            <Trans>Uitzondering toevoegen</Trans>
          </Button>
        }
      >
        <ExceptionList
          lines={lines}
          today={today}
          onRemove={({ id, version }) => void edit({ lines: [{ id, version, remove: true }] })}
        />
      </PageSection>
      {times ? (
        <PageSection title={t`Niet te veel`}>
          <LimitFields
            times={times}
            onChange={(limits) => void edit({ lines: [], personVersion: times.version, ...limits })}
          />
        </PageSection>
      ) : null}
      {adding ? (
        <ExceptionForm
          isHerself={isHerself}
          onSave={(line) => edit({ lines: [line] })}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}
