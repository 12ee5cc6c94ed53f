import type { Proposed } from '@leerkring/domain/text-import/types';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useImport } from './import-context.ts';
import { ItemState } from './item-state.tsx';
import classes from './items.module.css';
import { useLeaveOut } from './use-leave-out.ts';

interface ItemRowProps {
  item: Proposed<object>;
  title: string;
  meta?: ReactNode;
  /** On the line of the title, for a value of a word or two. */
  inline?: boolean;
}

/** A thing in a list: what it is called, what is known of it, and what can be done. */
export function ItemRow({ item, title, meta, inline = false }: ItemRowProps) {
  const { t } = useLingui();
  const { active, setActive, edit } = useImport();
  const leaveOut = useLeaveOut(item);
  return (
    <li
      className={classes.row}
      id={`item-${item.key}`}
      tabIndex={-1}
      data-active={active === item.key || undefined}
      data-out={(!item.included && !item.existing) || undefined}
      onMouseEnter={() => setActive(item.key)}
      onMouseLeave={() => setActive(null)}
      onFocus={() => setActive(item.key)}
      onBlur={() => setActive(null)}
    >
      <span className={classes.rowWords}>
        <span className={classes.rowTitle}>{title}</span> <ItemState item={item} />
        {meta ? <span className={inline ? classes.inlineMeta : classes.rowMeta}>{meta}</span> : null}
      </span>
      <span className={classes.rowActions}>
        {item.included || item.existing ? (
          <button
            type="button"
            className={classes.quiet}
            onClick={() => edit(item.key)}
            aria-label={t`Wijzig: ${title}`}
          >
            <Trans>Wijzig</Trans>
          </button>
        ) : null}
        {leaveOut ? (
          <button
            type="button"
            className={classes.quiet}
            onClick={leaveOut.run}
            aria-label={`${leaveOut.label}: ${title}`}
          >
            {leaveOut.label}
          </button>
        ) : null}
      </span>
    </li>
  );
}
