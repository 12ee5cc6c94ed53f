import { Trans, useLingui } from '@lingui/react/macro';
import { localeOf } from '../../lib/language.ts';
import classes from './also-here.module.css';
import { usePresentColleagues } from './presence-state.ts';

/** "Youssef bekijkt dit ook", on a session that a colleague has open. */
export function AlsoViewing({ sessionId }: { sessionId: string }) {
  const { i18n } = useLingui();
  const viewing = usePresentColleagues().filter(({ at }) => at.includes(`session:${sessionId}`));
  if (!viewing.length) return null;
  const who = new Intl.ListFormat(localeOf(i18n.locale)).format(viewing.map(({ name }) => name));
  return (
    <p className={classes.line}>
      {viewing.length === 1 ? <Trans>{who} bekijkt dit ook</Trans> : <Trans>{who} bekijken dit ook</Trans>}
    </p>
  );
}
