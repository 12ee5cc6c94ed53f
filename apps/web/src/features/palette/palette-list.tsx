import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import classes from './palette.module.css';
import type { PaletteGroup, PaletteGroupKey, PaletteItem } from './palette-item.ts';

const TITLES: Record<PaletteGroupKey, MessageDescriptor> = {
  recent: msg`Laatst gekozen`,
  networks: msg`Netwerken`,
  groups: msg`Groepen`,
  sessions: msg`Bijeenkomsten`,
  people: msg`Mensen`,
  actions: msg`Gaan en doen`,
};

interface PaletteListProps {
  id: string;
  groups: readonly PaletteGroup[];
  /** Number of the choice, counted through all groups. */
  active: number;
  onActive: (index: number) => void;
  onChoose: (item: PaletteItem) => void;
}

/** What can be chosen, by kind. */
export function PaletteList({ id, groups, active, onActive, onChoose }: PaletteListProps) {
  const { t, i18n } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${id}-${active}`)}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, active]);
  let index = -1;
  return (
    <div ref={list} id={id} role="listbox" aria-label={t`Gevonden`} className={classes.list} tabIndex={-1}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: options stand in groups of a listbox
        <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
          <div id={`${id}-${group.key}`} className={classes.title} role="presentation">
            {i18n._(TITLES[group.key])}
          </div>
          {group.items.map((item) => {
            index += 1;
            const own = index;
            return (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has the focus and hears the keys
              <div
                key={item.id}
                id={`${id}-${own}`}
                role="option"
                aria-selected={own === active}
                className={classes.option}
                onPointerMove={() => {
                  if (own !== active) onActive(own);
                }}
                onClick={() => onChoose(item)}
              >
                <span>{item.label}</span>
                {item.hint ? <span className={classes.hint}>{item.hint}</span> : null}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
