import { Trans } from '@lingui/react/macro';
import classes from './paste-text.module.css';

/** What happens after pasting, so that nobody is afraid to press the button. */
export function ImportSteps() {
  return (
    <ol className={classes.steps}>
      <li>
        <span>
          <strong>
            <Trans>Plakken</Trans>
          </strong>
          <Trans>Groepen, data, tijden, plaatsen en normen worden gevonden en gemarkeerd.</Trans>
        </span>
      </li>
      <li>
        <span>
          <strong>
            <Trans>Nakijken</Trans>
          </strong>
          <Trans>Wat niet zeker is, wordt gevraagd. Alles is nog te wijzigen of weg te laten.</Trans>
        </span>
      </li>
      <li>
        <span>
          <strong>
            <Trans>Maken</Trans>
          </strong>
          <Trans>In één keer, en in één keer weer ongedaan te maken.</Trans>
        </span>
      </li>
    </ol>
  );
}
