import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import classes from './calendar-steps.module.css';
import type { SeasonStep } from './season-steps.ts';
import { showToday } from './show-today.ts';
import { ZOOMS, type Zoom } from './zoom.ts';

interface CalendarStepsProps {
  steps: { back: SeasonStep | null; on: SeasonStep | null };
}

const LEVELS: readonly (Zoom | undefined)[] = [undefined, ...ZOOMS];

const WORDS: Record<
  Zoom | 'season',
  { level: MessageDescriptor; back: MessageDescriptor; on: MessageDescriptor }
> = {
  season: { level: msg`seizoen`, back: msg`Vorig seizoen`, on: msg`Volgend seizoen` },
  half: { level: msg`half jaar`, back: msg`Vorig half jaar`, on: msg`Volgend half jaar` },
  quarter: { level: msg`kwartaal`, back: msg`Vorig kwartaal`, on: msg`Volgend kwartaal` },
  month: { level: msg`maand`, back: msg`Vorige maand`, on: msg`Volgende maand` },
};

/** Back, today and on; the address remembers where. */
export function CalendarSteps({ steps }: CalendarStepsProps) {
  const { t, i18n } = useLingui();
  const { zoom } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const words = WORDS[zoom ?? 'season'];
  const go = (step: SeasonStep | null) => {
    if (step) void navigate({ search: (old) => ({ ...old, ...step }), replace: true });
  };
  return (
    <fieldset className={classes.steps} aria-label={t`Bladeren`}>
      <Step label={i18n._(words.back)} disabled={!steps.back} onPress={() => go(steps.back)}>
        <IconChevronLeft size={18} aria-hidden="true" />
      </Step>
      <button
        type="button"
        onClick={() => {
          const search = (old: object) => ({ ...old, season: undefined, at: undefined });
          void navigate({ search, replace: true }).then(showToday);
        }}
      >
        <Trans>Vandaag</Trans>
      </button>
      <Step label={i18n._(words.on)} disabled={!steps.on} onPress={() => go(steps.on)}>
        <IconChevronRight size={18} aria-hidden="true" />
      </Step>
    </fieldset>
  );
}

/** Nearer and further: by button, and by the keys + and -. */
export function ZoomSteps() {
  const { t, i18n } = useLingui();
  const { zoom } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const level = LEVELS.indexOf(zoom);
  const zoomTo = (next: number) => {
    if (next < 0 || next >= LEVELS.length) return;
    void navigate({ search: (old) => ({ ...old, zoom: LEVELS[next] }), replace: true });
  };
  useZoomKeys((by) => zoomTo(level + by));
  return (
    <fieldset className={classes.steps} aria-label={t`Zoom`}>
      <Step label={t`Uitzoomen (-)`} disabled={level === 0} onPress={() => zoomTo(level - 1)}>
        <IconMinus size={16} aria-hidden="true" />
      </Step>
      <output aria-live="polite">{i18n._(WORDS[zoom ?? 'season'].level)}</output>
      <Step label={t`Inzoomen (+)`} disabled={level === LEVELS.length - 1} onPress={() => zoomTo(level + 1)}>
        <IconPlus size={16} aria-hidden="true" />
      </Step>
    </fieldset>
  );
}

interface StepProps {
  label: string;
  disabled: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** It keeps the focus at the end of the way, so that the keyboard is not lost. */
function Step({ label, disabled, onPress, children }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {children}
    </button>
  );
}

/** + and - zoom wherever the focus is, but for places where one types, and for dialogs. */
function useZoomKeys(zoomBy: (levels: number) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = { '+': 1, '=': 1, '-': -1 }[event.key];
      const at = event.target instanceof Element ? event.target : null;
      if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
      if (at?.closest('input, textarea, select, [contenteditable], [role="dialog"]')) return;
      event.preventDefault();
      zoomBy(by);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [zoomBy]);
}
