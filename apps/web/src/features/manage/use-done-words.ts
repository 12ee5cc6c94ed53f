import { useLingui } from '@lingui/react/macro';
import { ROW_KIND_WORDS } from '../change/row-kind-words.ts';
import type { FormKind } from './field-spec.ts';
import type { EditValues } from './form-values.ts';
import { capitalised, rowName } from './row-name.ts';

/** Longer names are cut in a message: a whole principle would fill the screen. */
const MOST = 60;

/** What was done, as the message at the edge of the screen says it: "Leerlijn De Leertafels toegevoegd". */
export function useDoneWords() {
  const { t, i18n } = useLingui();
  return (what: 'added' | 'changed' | 'moved', kind: FormKind, values: EditValues): string => {
    const word = capitalised(i18n._(ROW_KIND_WORDS[kind]));
    const full = rowName(i18n, kind, values);
    const name = full.length > MOST ? `${full.slice(0, MOST)}…` : full;
    // A row without a name of its own is called by its kind, which is said once.
    if (name === word) {
      if (what === 'added') return t`${word} toegevoegd`;
      return what === 'moved' ? t`${word} verplaatst` : t`${word} gewijzigd`;
    }
    if (what === 'added') return t`${word} “${name}” toegevoegd`;
    return what === 'moved' ? t`${word} “${name}” verplaatst` : t`${word} “${name}” gewijzigd`;
  };
}
