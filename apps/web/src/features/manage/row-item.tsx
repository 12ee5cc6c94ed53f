import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import type { PointerEvent, ReactNode } from 'react';
import { colorClass } from '../../components/color-class.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useWordsLanguage } from '../../components/words-language.ts';
import type { FormKind } from './field-spec.ts';
import { useRoom } from './room-context.ts';
import type { RoomRow } from './room-rows.ts';
import classes from './row-list.module.css';
import { rowFacts, rowName } from './row-name.ts';

interface RowItemProps {
  kind: FormKind;
  row: RoomRow;
  isOpen: boolean;
  /** Something was typed here and not saved. */
  hasDraft: boolean;
  onToggle: () => void;
  onRemove: () => void;
  /** Where it stands among its like; null where no order is chosen. */
  order: RowPlace | null;
  /** The form, while it is open. */
  children: ReactNode;
}

export interface RowPlace {
  index: number;
  count: number;
  isDragged: boolean;
  move: (to: number) => void;
  take: (event: PointerEvent<HTMLElement>) => void;
}

/** One row: what it is at a glance, opened by a press, put elsewhere by its handle, its arrows or the keyboard. */
export function RowItem(props: RowItemProps) {
  const { kind, row, isOpen, hasDraft, onToggle, onRemove, order, children } = props;
  const { t, i18n } = useLingui();
  const lang = useWordsLanguage();
  const { names } = useRoom();
  const name = rowName(i18n, kind, row.values, names);
  const facts = rowFacts(i18n, kind, row.values, names);
  const { color } = row.values;
  return (
    <li
      data-row={row.id}
      className={classes.row}
      data-open={isOpen || undefined}
      data-dragged={order?.isDragged || undefined}
    >
      <div className={classes.head}>
        {order ? <Handle name={name} order={order} /> : null}
        <button type="button" className={classes.open} aria-expanded={isOpen} onClick={onToggle}>
          <span className={classes.name} lang={lang}>
            {kind !== 'network' && typeof color === 'string' ? (
              <span className={`${classes.dot} ${colorClass(color)}`} aria-hidden="true" />
            ) : null}
            {name}
          </span>
          {facts ? (
            <span className={classes.facts} lang={lang}>
              {facts}
            </span>
          ) : null}
          {hasDraft ? (
            <span className={classes.draft}>
              <Trans>Nog niet bewaard</Trans>
            </span>
          ) : null}
        </button>
        <span className={classes.tools}>
          {order ? (
            <>
              <IconButton
                label={t`Zet ${name} omhoog`}
                disabled={order.index === 0}
                onClick={() => order.move(order.index - 1)}
              >
                <IconArrowUp size={18} stroke={1.75} aria-hidden="true" />
              </IconButton>
              <IconButton
                label={t`Zet ${name} omlaag`}
                disabled={order.index === order.count - 1}
                onClick={() => order.move(order.index + 1)}
              >
                <IconArrowDown size={18} stroke={1.75} aria-hidden="true" />
              </IconButton>
            </>
          ) : null}
          <IconButton label={t`Verwijder ${name}`} onClick={onRemove}>
            <IconTrash size={18} stroke={1.75} aria-hidden="true" />
          </IconButton>
        </span>
      </div>
      {children}
    </li>
  );
}

function Handle({ name, order }: { name: string; order: RowPlace }) {
  const { t } = useLingui();
  const steps: Record<string, number> = {
    ArrowUp: order.index - 1,
    ArrowDown: order.index + 1,
    Home: 0,
    End: order.count - 1,
  };
  return (
    <button
      type="button"
      className={classes.handle}
      aria-label={t`Verplaats ${name}: pijltje omhoog of omlaag`}
      title={t`Sleep, of gebruik de pijltjestoetsen`}
      onPointerDown={order.take}
      onKeyDown={(event) => {
        const to = steps[event.key];
        if (to === undefined) return;
        event.preventDefault();
        const handle = event.currentTarget;
        order.move(to);
        // A row that is put elsewhere in the page loses the focus on the way.
        requestAnimationFrame(() => handle.focus());
      }}
    >
      <IconGripVertical size={18} stroke={1.75} aria-hidden="true" />
    </button>
  );
}
