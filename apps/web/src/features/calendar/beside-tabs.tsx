import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import classes from './norms-beside.module.css';

/** What stands beside the calendar, as its address says. */
export type Beside = 'open' | 'unplanned' | 'generate';

const TABS: readonly Beside[] = ['open', 'unplanned', 'generate'];
const WORDS: Record<Beside, MessageDescriptor> = {
  open: msg`Normen`,
  unplanned: msg`Nog te plannen`,
  generate: msg`Genereren`,
};

interface BesideTabsProps {
  shown: Beside;
  onShow: (tab: Beside) => void;
}

/** The norms, what they still ask for, and the room where plans are made share one place. */
export function BesideTabs({ shown, onShow }: BesideTabsProps) {
  const { t, i18n } = useLingui();
  const turn = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[(TABS.indexOf(shown) + step + TABS.length) % TABS.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onShow(next);
    document.getElementById(`beside-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={t`Naast de kalender`} className={classes.tabs} onKeyDown={turn}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`beside-${tab}`}
          aria-selected={tab === shown}
          aria-controls="beside-panel"
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => onShow(tab)}
        >
          {i18n._(WORDS[tab])}
        </button>
      ))}
    </div>
  );
}
