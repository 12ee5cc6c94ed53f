import { proposeImport } from '@leerkring/domain/text-import/propose-import';
import type { ImportProposal } from '@leerkring/domain/text-import/types';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { todayIn } from '../../lib/format-date.ts';
import { CheckImport } from './check-import.tsx';
import { ImportSteps } from './import-steps.tsx';
import type { TargetNetwork } from './import-target.ts';
import items from './items.module.css';
import { PasteText } from './paste-text.tsx';
import { TextImportLine } from './text-import-line.tsx';
import { useImportDraft } from './use-import-draft.ts';
import { useImportTarget } from './use-import-target.ts';
import type { KnownNetwork } from './use-importer.ts';
import type { MadeThing } from './use-make-from-text.ts';
import { useReading } from './use-reading.ts';

interface ImportScreenProps {
  /** The network to import into; null makes a new one. */
  target: TargetNetwork | null;
  slug: string | null;
  /** Networks whose name a text may bear; none where the network is chosen already. */
  known: readonly KnownNetwork[];
}

/** From pasted text to a year calendar: paste, check, make. */
export function ImportScreen({ target, slug, known }: ImportScreenProps) {
  const { t } = useLingui();
  const [draft, dispatch] = useImportDraft(slug);
  const title = target ? t`Tekst inlezen in ${target.name}` : t`Tekst inlezen`;
  if (draft)
    return <ReadAndCheck title={title} slug={slug} known={known} draft={draft} dispatch={dispatch} />;
  const imports = target?.textImports?.edges ?? [];
  return (
    <>
      <PageHeading title={title} lead={<Trans>Van een mail of webpagina naar een jaarkalender.</Trans>} />
      <PasteText
        timeZone={target?.timeZone ?? 'Europe/Amsterdam'}
        onText={(text, fileName, isTable) => dispatch({ do: 'start', text, fileName, isTable })}
      />
      <ImportSteps />
      {imports.length > 0 ? (
        <section className={items.section} style={{ marginBlockStart: '1.5rem' }}>
          <h2>
            <Trans>Eerder ingelezen</Trans>
          </h2>
          <ul className={items.rows}>
            {imports.map(({ node }) => (
              <TextImportLine key={node.id} textImport={node} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

type ReadAndCheckProps = Pick<Parameters<typeof CheckImport>[0], 'title' | 'draft' | 'dispatch'> &
  Pick<ImportScreenProps, 'slug' | 'known'>;

function ReadAndCheck({ title, slug, known, draft, dispatch }: ReadAndCheckProps) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const today = todayIn('Europe/Amsterdam', new Date());
  const reading = useReading(draft, today, i18n.locale);
  const options = { ...draft, networks: known, today };
  const first = useMemo(
    () => (reading.state === 'ready' ? proposeImport(reading.reading, options) : null),
    [reading, draft, known, today],
  );
  // The text may bear the name of a network that is there; then what that holds is read too.
  const { existing, state } = useImportTarget(slug ?? sameNetwork(first, known));
  const proposal = useMemo(() => {
    if (reading.state !== 'ready' || state === 'loading') return null;
    return existing ? proposeImport(reading.reading, { ...options, existing }) : first;
  }, [reading, first, state, existing, draft, known, today]);

  function onMade({ slug: network, seasonId, importId }: MadeThing) {
    dispatch({ do: 'made', importId });
    const hasSessions = (proposal?.sessions.length ?? 0) > 0;
    const search = { imported: importId, ...(seasonId ? { season: seasonId } : {}) };
    if (hasSessions) void navigate({ to: '/n/$network/calendar', params: { network }, search });
    else void navigate({ to: '/n/$network', params: { network }, search: { imported: importId } });
  }

  if (reading.state === 'failed') {
    return (
      <>
        <PageHeading title={title} />
        <Notice kind="warning" live title={<Trans>Het lezen is niet gelukt</Trans>}>
          <Trans>De tekst staat er nog. Laad de pagina opnieuw om het nog eens te proberen.</Trans>
        </Notice>
      </>
    );
  }
  if (!proposal) {
    return (
      <>
        <PageHeading title={title} lead={<Trans>De tekst wordt gelezen.</Trans>} />
        <div aria-busy="true">
          <PlaceholderBlock height="70vh" />
        </div>
      </>
    );
  }
  return (
    <CheckImport
      title={title}
      draft={draft}
      proposal={proposal}
      dispatch={dispatch}
      intoExisting={existing !== null}
      onMade={onMade}
    />
  );
}

/** The address of the network that the text is about, by its name, unless a new one was asked for. */
function sameNetwork(proposal: ImportProposal | null, known: readonly KnownNetwork[]): string | null {
  const chosen = proposal?.doubts.find((doubt) => doubt.code === 'existingNetwork')?.chosen;
  return known.find((one) => `network:${one.id}` === chosen)?.slug ?? null;
}
