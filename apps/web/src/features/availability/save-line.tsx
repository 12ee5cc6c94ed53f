import { Trans } from '@lingui/react/macro';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import classes from './times-editor.module.css';
import type { SaveState } from './use-edit-availability.ts';

interface SaveLineProps {
  save: SaveState;
  onUndo: (changeSetId: string) => void;
}

/** Says that what was pressed is kept, and offers the way back; spoken without taking the focus. */
export function SaveLine({ save, onUndo }: SaveLineProps) {
  return (
    <div className={classes.saved}>
      <p role="status">
        {save.state === 'busy' ? <Trans>Bezig met bewaren</Trans> : null}
        {save.state === 'saved' ? <Trans>Bewaard</Trans> : null}
        {save.state === 'undone' ? <Trans>Teruggedraaid</Trans> : null}
        {save.state === 'idle' ? <Trans>Wat je aanklikt wordt meteen bewaard.</Trans> : null}
      </p>
      {save.state === 'saved' && save.changeSetId ? (
        <Button onClick={() => onUndo(save.changeSetId ?? '')}>
          <Trans>Ongedaan maken</Trans>
        </Button>
      ) : null}
      {save.state === 'problem' ? (
        <Notice kind="warning" live>
          {save.message}
        </Notice>
      ) : null}
    </div>
  );
}
