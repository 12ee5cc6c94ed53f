import type { Clash, ClashLevel } from '@leerkring/domain/clashes/session-clashes';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconBan, IconInfoCircle } from '@tabler/icons-react';
import classes from './clash-list.module.css';
import { useClashWords } from './use-clash-words.ts';

const ICONS: Record<ClashLevel, typeof IconBan> = {
  blocks: IconBan,
  warns: IconAlertTriangle,
  tells: IconInfoCircle,
};

const LEVEL_WORDS: Record<ClashLevel, MessageDescriptor> = {
  blocks: msg`Botst:`,
  warns: msg`Let op:`,
  tells: msg`Ter info:`,
};

/** What speaks against a day, one sentence each, the worst first. Nothing where nothing does. */
export function ClashList({ clashes }: { clashes: readonly Clash[] }) {
  const { i18n } = useLingui();
  const wordsOf = useClashWords();
  if (clashes.length === 0) return null;
  return (
    <ul className={classes.list}>
      {clashes.map((clash) => {
        const Icon = ICONS[clash.level];
        const words = wordsOf(clash);
        return (
          <li key={`${clash.kind} ${words}`} data-level={clash.level}>
            <Icon size={16} stroke={1.75} aria-hidden="true" />
            <span>
              <span className="lk-unseen">{i18n._(LEVEL_WORDS[clash.level])} </span>
              {words}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
