import type { Violation } from '@leerkring/domain/planner/format/types';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { useShared } from '../../../lib/shared-state.ts';
import { useReasonWords } from '../../planning/use-reason-words.ts';
import { brokenNow, type PlanInHand, planInHand } from '../cost/plan-in-hand.ts';
import classes from './broken-line.module.css';
import { brokenSessions } from './broken-sessions.ts';
import { ReplanDialog } from './replan-dialog.tsx';

interface BrokenLineProps {
  titleOf: (sessionId: string) => string | undefined;
  onOpenSession: (id: string) => void;
}

/** What the plan breaks now, each line leading to the session; nothing where it breaks nothing. */
export function BrokenLine(props: BrokenLineProps) {
  const inHand = useShared(planInHand);
  const broken = useShared(brokenNow);
  if (!inHand || broken.length === 0) return null;
  return <Broken {...props} inHand={inHand} broken={broken} />;
}

interface BrokenProps extends BrokenLineProps {
  inHand: PlanInHand;
  broken: readonly Violation[];
}

function Broken({ inHand, broken, titleOf, onOpenSession }: BrokenProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const [isMending, setMending] = useState(false);
  const sentences = useReasonWords(inHand.names);
  const sessions = brokenSessions(inHand.planning, broken);
  if (sessions.length === 0) return null;
  return (
    <section className={classes.broken} aria-label={t`Wat niet klopt`}>
      <div className={classes.head}>
        <strong>
          <Plural
            value={sessions.length}
            one="# bijeenkomst klopt niet"
            other="# bijeenkomsten kloppen niet"
          />
        </strong>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <Trans>Verberg</Trans> : <Trans>Toon welke</Trans>}
        </Button>
        <Button aria-haspopup="dialog" onClick={() => setMending(true)}>
          <Trans>Herstel…</Trans>
        </Button>
      </div>
      {isOpen ? (
        <ul className={classes.lines}>
          {sessions.map(({ sessionId, violations }) => (
            <li key={sessionId}>
              <button type="button" onClick={() => onOpenSession(sessionId)}>
                {titleOf(sessionId) ?? t`Bijeenkomst`}
              </button>
              {': '}
              {sentences(violations).join('; ')}
            </li>
          ))}
        </ul>
      ) : null}
      {isMending ? <ReplanDialog slug={inHand.slug} onClose={() => setMending(false)} /> : null}
    </section>
  );
}
