import { useLingui } from '@lingui/react/macro';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTopLayer } from '../../components/use-top-layer.ts';
import { rememberChoice } from '../../lib/recent-choices.ts';
import classes from './palette.module.css';
import type { PaletteItem } from './palette-item.ts';
import { PaletteList } from './palette-list.tsx';
import { closePalette } from './palette-open.ts';
import { type PaletteOptions, usePaletteGroups } from './use-palette-groups.ts';

/** Finds networks, groups, sessions, people and things to do. The focus stays in the field; arrows move the choice. */
export function Palette(options: PaletteOptions) {
  const { t } = useLingui();
  const { history } = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [activeId, setActiveId] = useState<string | null>(null);
  const { groups, searching, failed } = usePaletteGroups(text, options);
  const items = groups.flatMap((group) => group.items);
  // By name, since what is found comes in later and moves the others down.
  const chosen = Math.max(
    items.findIndex(({ id }) => id === activeId),
    0,
  );
  const setActive = (index: number) => setActiveId(items[index]?.id ?? null);
  useTopLayer();

  useEffect(() => {
    const before = document.activeElement;
    if (!dialog.current?.open) dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const choose = (item: PaletteItem | undefined) => {
    if (!item) return;
    closePalette();
    item.run?.();
    if (!item.href) return;
    const { label, hint, href } = item;
    const id = item.id.replace(/^recent:/, '');
    rememberChoice(options.viewer?.id ?? '', { id, label, hint, href });
    history.push(href);
  };
  const hear = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };
    const move = moves[event.key];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(items[chosen]);
    else if (move && items.length) setActive(stepped(chosen, move, items.length));
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does by key what a click beside it does
    <dialog
      ref={dialog}
      className={classes.palette}
      aria-label={t`Zoeken en doen`}
      onClose={closePalette}
      onClick={(event) => {
        if (event.target === dialog.current) closePalette();
      }}
    >
      <div className={classes.field}>
        <IconSearch size={20} stroke={1.75} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          aria-label={t`Zoek een netwerk, groep, bijeenkomst of actie`}
          placeholder={t`Zoek een netwerk, groep, bijeenkomst of actie`}
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={items[chosen] ? `${listId}-${chosen}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActiveId(null);
          }}
          onKeyDown={hear}
        />
        <button type="button" className={classes.close} aria-label={t`Sluiten`} onClick={closePalette}>
          <IconX size={20} aria-hidden="true" />
        </button>
      </div>
      <PaletteList id={listId} groups={groups} active={chosen} onActive={setActive} onChoose={choose} />
      <p role="status" className={classes.state}>
        <StateWords text={text} count={items.length} searching={searching} failed={failed} />
      </p>
    </dialog>
  );
}

/** By one it goes round; by a page it stops at the ends. */
function stepped(from: number, move: number, count: number): number {
  if (Math.abs(move) === 1) return (from + move + count) % count;
  return Math.min(Math.max(from + move, 0), count - 1);
}

interface StateWordsProps {
  text: string;
  count: number;
  searching: boolean;
  failed: boolean;
}

function StateWords({ text, count, searching, failed }: StateWordsProps) {
  const { t } = useLingui();
  if (failed) return t`Zoeken lukt nu niet. Probeer het zo weer.`;
  if (searching) return t`Zoeken…`;
  if (count === 0)
    return t`Niets gevonden voor “${text.trim()}”. Zoek op een naam, een datum (9 okt) of wat u wilt doen.`;
  return t`Pijltjes om te kiezen, Enter om te openen, Escape om te sluiten.`;
}
