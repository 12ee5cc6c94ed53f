import { useQuery } from '@apollo/client/react';
import type { ItemKind } from '@leerkring/domain/text-import/types';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from '../../components/notice.tsx';
import { graphql } from '../../generated/gql.ts';
import { listWords } from './date-words.ts';
import { UndoImportButton } from './undo-import-button.tsx';
import { useCountWords } from './use-count-words.ts';

const ImportedNoticeQuery = graphql(`
  query ImportedNotice($slug: String!) {
    network(slug: $slug) {
      id
      textImports(first: 20) {
        edges {
          node {
            id
            undoneAt
            made {
              kind
              count
            }
          }
        }
      }
    }
  }
`);

const TOLD: readonly [model: string, kind: ItemKind][] = [
  ['Group', 'group'],
  ['Session', 'session'],
  ['MeetingFormat', 'format'],
  ['Track', 'track'],
  ['Theme', 'theme'],
];

interface ImportedNoticeProps {
  slug: string;
  /** The import that the address speaks of. */
  importId: string;
  onClose: () => void;
}

/** After making: what was made, and the one way back. It stands in the address, so a reload keeps it. */
export function ImportedNotice({ slug, importId, onClose }: ImportedNoticeProps) {
  const { t, i18n } = useLingui();
  const { kindWords } = useCountWords();
  const { data } = useQuery(ImportedNoticeQuery, { variables: { slug } });
  const found = data?.network?.textImports?.edges.map((edge) => edge.node).find((one) => one.id === importId);
  if (!found) return null;
  const phrases = TOLD.flatMap(([model, kind]) => {
    const count = found.made.find((one) => one.kind === model)?.count;
    return count ? [kindWords(kind, count)] : [];
  });
  const things = listWords(phrases, i18n.locale);
  return (
    <div style={{ marginBlockEnd: '1rem' }}>
      <Notice
        kind={found.undoneAt ? 'plain' : 'good'}
        title={
          found.undoneAt ? (
            <Trans>Het inlezen is ongedaan gemaakt</Trans>
          ) : things ? (
            t`Gemaakt: ${things}`
          ) : (
            t`De tekst is verwerkt`
          )
        }
        actions={
          <>
            {found.undoneAt ? null : <UndoImportButton importId={importId} onUndone={onClose} />}
            <Button variant="subtle" onClick={onClose}>
              <Trans>Sluiten</Trans>
            </Button>
          </>
        }
      />
    </div>
  );
}
