import { TEXT_IMPORT_LIMITS } from '@leerkring/contract/text-import-limits';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import classes from './check-import.module.css';
import type { ImportDraft } from './import-draft.ts';

/** Where the text came from, how much it is, and that nothing is kept yet. */
export function ImportLead({ draft, questions }: { draft: ImportDraft; questions: number }) {
  const { t } = useLingui();
  const lines = draft.text.trimEnd().split('\n').length;
  const count = t`${plural(lines, { one: '# regel', other: '# regels' })}`;
  const source = draft.fileName ? t`Uit ${draft.fileName}, ${count}.` : t`Geplakt, ${count}.`;
  return (
    <p>
      {source} <Trans>Er wordt nog niets bewaard.</Trans>{' '}
      {draft.text.length > TEXT_IMPORT_LIMITS.keptCharacters ? (
        <>
          <Trans>Van deze lange tekst worden straks alleen de regels met vondsten bewaard.</Trans>{' '}
        </>
      ) : null}
      {questions > 0 ? (
        <span
          className={classes.leadWarning}
        >{t`${plural(questions, { one: 'Er is # vraag.', other: 'Er zijn # vragen.' })}`}</span>
      ) : null}
    </p>
  );
}
