import { countImport, hasFindings, NOTHING } from '@leerkring/domain/text-import/counts';
import { allItems } from '@leerkring/domain/text-import/edits';
import type { ImportProposal } from '@leerkring/domain/text-import/types';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import classes from './check-import.module.css';
import { goToItem, goToMark } from './go-to.ts';
import { ImportContext } from './import-context.ts';
import type { ImportDraft } from './import-draft.ts';
import { ImportLead } from './import-lead.tsx';
import { ItemEditor } from './item-editor.tsx';
import { MadeList } from './made-list.tsx';
import { MakeFailureNotice } from './make-failure-notice.tsx';
import { MarkedText } from './marked-text.tsx';
import { QuestionCard } from './question-card.tsx';
import { useCountWords } from './use-count-words.ts';
import type { DraftAction } from './use-import-draft.ts';
import { type MadeThing, useMakeFromText } from './use-make-from-text.ts';

interface CheckImportProps {
  title: string;
  draft: ImportDraft;
  proposal: ImportProposal;
  dispatch: (action: DraftAction) => void;
  intoExisting: boolean;
  onMade: (made: MadeThing) => void;
}

/** The text with its findings on one side, the questions and what will be made on the other. */
export function CheckImport({ title, draft, proposal, dispatch, intoExisting, onMade }: CheckImportProps) {
  const { t } = useLingui();
  const [active, setActive] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const { make, making, failure } = useMakeFromText();
  const { makeWords } = useCountWords();
  const pane = useRef<HTMLDivElement>(null);
  const nothing = !hasFindings(proposal);
  const counts = useMemo(() => (nothing ? NOTHING : countImport(proposal)), [nothing, proposal]);
  const edited = editing === null ? undefined : allItems(proposal).find((one) => one.key === editing);
  const nameless = !intoExisting && proposal.network.fields.name.trim() === '';

  async function makeIt() {
    if (nameless) {
      document.querySelector<HTMLInputElement>('#item-network input')?.focus();
      return;
    }
    const made = await make(draft.text, proposal);
    if (made) onMade(made);
  }

  const context = {
    proposal,
    dispatch,
    active,
    intoExisting,
    edit: setEditing,
    setActive: (item: string | null) => {
      setActive(item);
      if (item && pane.current) goToMark(pane.current, item);
    },
    goTo: goToItem,
  };
  return (
    <ImportContext value={context}>
      <div className={classes.top}>
        <PageHeading
          title={title}
          lead={<ImportLead draft={draft} questions={proposal.doubts.length} />}
          actions={
            <div className={classes.bar}>
              <Button variant="default" onClick={() => dispatch({ do: 'forget' })}>
                <Trans>Andere tekst</Trans>
              </Button>
              <div className={classes.make}>
                <Button loading={making} disabled={nothing} onClick={makeIt}>
                  {makeWords(counts)}
                </Button>
              </div>
            </div>
          }
        />
      </div>
      <MakeFailureNotice failure={failure} />
      <div className={classes.columns}>
        <section
          ref={pane}
          className={`${classes.pane} ${classes.textPane}`}
          // Without a finding in it, the pane itself must be reachable to scroll.
          tabIndex={proposal.marks.length === 0 ? 0 : undefined}
          aria-label={t`De tekst met wat gevonden is`}
        >
          <h2 className="lk-unseen">
            <Trans>De tekst</Trans>
          </h2>
          <MarkedText text={draft.text} />
        </section>
        <section className={classes.pane} aria-label={t`Wat gemaakt wordt`}>
          <h2 className="lk-unseen">
            <Trans>Wat gemaakt wordt</Trans>
          </h2>
          {nothing ? (
            <div className={classes.problem}>
              <Notice
                title={
                  intoExisting ? (
                    <Trans>Alles uit deze tekst staat er al</Trans>
                  ) : (
                    <Trans>In deze tekst is niets gevonden</Trans>
                  )
                }
              />
            </div>
          ) : null}
          {proposal.doubts.length > 0 ? (
            <ul className={classes.questions} aria-label={t`Vragen over de tekst`}>
              {proposal.doubts.map((doubt) => (
                <QuestionCard key={doubt.key} question={doubt} />
              ))}
            </ul>
          ) : null}
          <MadeList />
        </section>
      </div>
      {edited ? <ItemEditor key={edited.key} item={edited} onClose={() => setEditing(null)} /> : null}
    </ImportContext>
  );
}
