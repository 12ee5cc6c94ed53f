import { Trans, useLingui } from '@lingui/react/macro';
import { IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PopoverButton } from '../../../components/popover-button.tsx';
import { useShared } from '../../../lib/shared-state.ts';
import { useEditNetwork } from '../../change/use-edit-network.ts';
import { useFormOutcome } from '../../session/edit/use-form-outcome.ts';
import type { ToolSession } from '../../session/tools-slot.ts';
import { planInHand } from '../cost/plan-in-hand.ts';
import { ReplanDialog } from './replan-dialog.tsx';
import classes from './session-tools.module.css';
import { ShiftDialog } from './shift-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { SwapDialog } from './swap-dialog.tsx';

type Open = 'swap' | 'split' | 'shift' | 'replan';

/** Pinning a session, and changing it together with others. */
export function SessionTools({ session }: { session: ToolSession }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open | null>(null);
  const { edit, busy } = useEditNetwork(session.network);
  const { fault, settle } = useFormOutcome();
  const inHand = useShared(planInHand);
  const { id, title, isOff } = session;
  const { slug } = session.network;
  const key = inHand?.planning.keyOfSession.get(id);
  const item = key ? inHand?.planning.itemOfKey.get(key) : undefined;
  const isPinned = item?.isPinned ?? false;
  const pin = async () =>
    settle(
      await edit([{ session: { id, version: session.version, isPinned: !isPinned } }], {
        done: isPinned ? t`${title} is losgemaakt` : t`${title} is vastgezet`,
      }),
    );
  const others = inHand ? inHand.planning.items.filter(({ sessionId }) => sessionId !== null).length - 1 : 0;
  const choose = (next: Open, close: () => void) => () => {
    close();
    setOpen(next);
  };
  if (isOff) return null;
  return (
    <>
      {fault ? (
        <Notice kind="warning" live>
          {fault}
        </Notice>
      ) : null}
      <div className={classes.tools}>
        <Button busy={busy} aria-disabled={!item || undefined} onClick={() => item && void pin()}>
          {isPinned ? (
            <IconPinnedOff size={18} aria-hidden="true" />
          ) : (
            <IconPin size={18} aria-hidden="true" />
          )}{' '}
          {isPinned ? <Trans>Maak los</Trans> : <Trans>Zet vast</Trans>}
        </Button>
        <PopoverButton label={<Trans>Meer</Trans>}>
          {(close) => (
            <div className={classes.menu}>
              <Button aria-haspopup="dialog" onClick={choose('swap', close)}>
                <Trans>Wissel met een andere…</Trans>
              </Button>
              <Button aria-haspopup="dialog" onClick={choose('split', close)}>
                <Trans>Splits in twee bijeenkomsten…</Trans>
              </Button>
              <Button aria-haspopup="dialog" onClick={choose('shift', close)}>
                <Trans>Schuif de reeks op…</Trans>
              </Button>
              {item && others > 0 ? (
                <Button aria-haspopup="dialog" onClick={choose('replan', close)}>
                  <Trans>Plan hieromheen opnieuw…</Trans>
                </Button>
              ) : null}
            </div>
          )}
        </PopoverButton>
      </div>
      {open === 'swap' ? <SwapDialog id={id} slug={slug} onClose={() => setOpen(null)} /> : null}
      {open === 'split' ? <SplitDialog id={id} slug={slug} onClose={() => setOpen(null)} /> : null}
      {open === 'shift' ? <ShiftDialog id={id} slug={slug} onClose={() => setOpen(null)} /> : null}
      {open === 'replan' ? <ReplanDialog around={id} slug={slug} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
