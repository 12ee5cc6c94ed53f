import type { FragmentType } from '@apollo/client/masking';
import type { ItemKind } from '@leerkring/domain/text-import/types';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../generated/gql.ts';
import { localeOf } from '../../lib/language.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { listWords } from './date-words.ts';
import items from './items.module.css';
import { UndoImportButton } from './undo-import-button.tsx';
import { useCountWords } from './use-count-words.ts';

export const TextImportLineFragment = graphql(`
  fragment TextImportLine_textImport on TextImport {
    id
    createdAt
    undoneAt
    madeBy
    changedCount
    made {
      kind
      count
    }
  }
`);

const KINDS: Record<string, ItemKind> = {
  Network: 'network',
  Group: 'group',
  Session: 'session',
  MeetingFormat: 'format',
  Track: 'track',
  Theme: 'theme',
  UndatedSeries: 'undatedSeries',
};

interface TextImportLineProps {
  textImport: FragmentType<typeof TextImportLineFragment>;
}

/** An earlier import: when, by whom, what it made, and the way back. */
export function TextImportLine({ textImport }: TextImportLineProps) {
  const { i18n } = useLingui();
  const { kindWords } = useCountWords();
  const one = useFragmentData(TextImportLineFragment, textImport);
  const phrases = Object.entries(KINDS).flatMap(([model, kind]) => {
    const count = one.made.find((made) => made.kind === model)?.count;
    return count ? [kindWords(kind, count)] : [];
  });
  const when = new Intl.DateTimeFormat(localeOf(i18n.locale), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(one.createdAt));
  return (
    <li className={items.row}>
      <span className={items.rowWords}>
        <span className={items.rowTitle}>{when}</span> {one.madeBy}
        <span className={items.rowMeta}>
          {phrases.length > 0 ? listWords(phrases, i18n.locale) : <Trans>Alleen gegevens gewijzigd</Trans>}
        </span>
      </span>
      {one.undoneAt ? (
        <span className={items.state}>
          <Trans>ongedaan gemaakt</Trans>
        </span>
      ) : (
        <UndoImportButton importId={one.id} />
      )}
    </li>
  );
}
