import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../../lib/format-date.ts';
import { localeOf } from '../../../lib/language.ts';
import { fieldWord } from '../field-words.ts';
import { ROW_KIND_WORDS } from '../row-kind-words.ts';
import type { Act } from './acts.ts';

interface ActWords {
  /** With who did it: "Youssef verplaatste bijeenkomst “Groep 2” van do 9 okt 2026 naar do 16 okt 2026". */
  sentence: (who: string, act: Act) => string;
  /** Without: "bijeenkomst “Groep 2” verplaatst van …". */
  line: (act: Act) => string;
}

/** An act of the history in words. */
export function useActWords(): ActWords {
  const { t, i18n } = useLingui();
  const kindOf = (kind: string) => {
    const words: Record<string, MessageDescriptor> = ROW_KIND_WORDS;
    return words[kind] ? i18n._(words[kind]) : kind;
  };
  const rowOf = (act: Act) => {
    const kind = kindOf(act.kind);
    if ('count' in act && act.name === null) return t`${act.count} × ${kind}`;
    const { name } = act;
    return name ? t`${kind} “${name}”` : kind;
  };
  const day = (date: string) => formatDate(date.slice(0, 10) as PlainDate, i18n.locale);
  const fieldsOf = (act: Extract<Act, { do: 'changed' }>) =>
    new Intl.ListFormat(localeOf(i18n.locale)).format(
      act.fields.map((field) => i18n._(fieldWord(act.kind, field)).toLowerCase()),
    );

  const sentence = (who: string, act: Act): string => {
    const row = rowOf(act);
    switch (act.do) {
      case 'added':
        return t`${who} voegde ${row} toe`;
      case 'removed':
        return t`${who} haalde ${row} weg`;
      case 'moved':
        return t`${who} verplaatste ${row} van ${day(act.from)} naar ${day(act.to)}`;
      case 'cancelled':
        return t`${who} gelastte ${row} op ${day(act.on)} af`;
      case 'confirmed':
        return t`${who} bevestigde ${row} op ${day(act.on)}`;
      case 'revived':
        return t`${who} liet ${row} op ${day(act.on)} toch doorgaan`;
      case 'changed':
        return act.fields.length > 0
          ? t`${who} wijzigde ${row}: ${fieldsOf(act)}`
          : t`${who} zette ${row} op een andere plaats`;
    }
  };

  const line = (act: Act): string => {
    const row = rowOf(act);
    switch (act.do) {
      case 'added':
        return t`${row} toegevoegd`;
      case 'removed':
        return t`${row} weggehaald`;
      case 'moved':
        return t`${row} verplaatst van ${day(act.from)} naar ${day(act.to)}`;
      case 'cancelled':
        return t`${row} op ${day(act.on)} afgelast`;
      case 'confirmed':
        return t`${row} op ${day(act.on)} bevestigd`;
      case 'revived':
        return t`${row} op ${day(act.on)} gaat toch door`;
      case 'changed':
        return act.fields.length > 0
          ? t`${row} gewijzigd: ${fieldsOf(act)}`
          : t`${row} op een andere plaats gezet`;
    }
  };
  return { sentence, line };
}
