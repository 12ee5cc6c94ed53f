import { useRef, useState } from 'react';
import type { EditOutcome } from '../change/edit-outcome.ts';
import { useEditNetwork } from '../change/use-edit-network.ts';
import { useFaultWords } from '../text-import/use-fault-words.ts';
import type { FieldSpec, FormKind, FormValue, FormValues } from './field-spec.ts';
import { type FormDraft, readDraft, writeDraft } from './form-draft.ts';
import { changedValues, type EditValues, formValues, withValue } from './form-values.ts';
import { useRoom } from './room-context.ts';
import type { RoomRow } from './room-rows.ts';
import { rowEdit } from './row-edit.ts';
import { editFaults } from './row-faults.ts';
import { useDoneWords } from './use-done-words.ts';

interface RowFormTarget {
  kind: FormKind;
  fields: readonly FieldSpec[];
  /** Null for a row that is yet to be added. */
  row: RoomRow | null;
  /** What a new row is given besides: under which row it stands. */
  fixed: EditValues;
  /** Under which name unsaved text is kept. */
  draftKey: string;
}

interface Errors {
  fields: Readonly<Record<string, string>>;
  /** What concerns no field of the form. */
  form: string | null;
}

const NO_ERRORS: Errors = { fields: {}, form: null };

/** What came of saving: the row and what changed of it, or null while the form has to stay open. */
type Saved = { id: string | null; values: EditValues } | null;

/** One form at work: what is typed and kept, what is wrong with it, and sending what changed. */
export function useRowForm({ kind, fields, row, fixed, draftKey }: RowFormTarget) {
  const { network } = useRoom();
  const { edit, busy } = useEditNetwork(network);
  const faultWords = useFaultWords();
  const doneWords = useDoneWords();
  const [begun, setBegun] = useState(() => begin(fields, row, draftKey));
  const [errors, setErrors] = useState(NO_ERRORS);
  const isSaving = useRef(false);
  const { typed, seen, version } = begun;
  const changed = changedValues(fields, seen, typed);
  const isDirty = !begun.isSaved && JSON.stringify(typed) !== JSON.stringify(formValues(fields, seen));
  // A newer row shows at once where nothing was typed; where something was, saving will ask.
  if (!isDirty && row && row.version !== version) setBegun(begin(fields, row, draftKey));

  const set = (name: string, value: FormValue): void => {
    const next = withValue(fields, typed, name, value);
    setBegun({ ...begun, typed: next, isSaved: false });
    writeDraft(draftKey, { version, typed: differing(next, formValues(fields, seen)) });
  };
  const forget = (): void => {
    writeDraft(draftKey, null);
    setErrors(NO_ERRORS);
    setBegun(begin(fields, row, draftKey));
  };

  const read = (outcome: EditOutcome): Saved => {
    if (outcome.state === 'done') {
      writeDraft(draftKey, null);
      // What was typed while it was being written is not saved yet.
      setBegun((now) => ({ ...now, isSaved: now.typed === typed }));
      return { id: row?.id ?? outcome.made[0]?.id ?? null, values: changed };
    }
    if (outcome.state === 'stale') {
      if (outcome.kept === 'theirs') forget();
      return outcome.kept === 'theirs' ? { id: row?.id ?? null, values: {} } : null;
    }
    const field = outcome.state === 'invalid' ? outcome.path.at(-1) : undefined;
    const known = fields.some((spec) => spec.name === field);
    setErrors(
      field && known
        ? { fields: { [field]: outcome.message }, form: null }
        : { fields: {}, form: outcome.message },
    );
    return null;
  };

  /** A second press while the first is on its way does nothing: it would add the row twice. */
  const save = async (): Promise<Saved> => {
    if (isSaving.current) return null;
    isSaving.current = true;
    try {
      return await send();
    } finally {
      isSaving.current = false;
    }
  };

  const send = async (): Promise<Saved> => {
    setErrors(NO_ERRORS);
    if (row && Object.keys(changed).length === 0) {
      writeDraft(draftKey, null);
      return { id: row.id, values: {} };
    }
    const values = row ? { id: row.id, version, ...changed } : { key: 'new', ...fixed, ...changed };
    const faults = await editFaults(kind, values, seen);
    const wrong = Object.entries(faults).map(([field, code]) => [field, faultWords(code)]);
    if (wrong.length > 0) {
      setErrors({ fields: Object.fromEntries(wrong), form: null });
      return null;
    }
    const done = doneWords(row ? 'changed' : 'added', kind, { ...seen, ...changed });
    return read(await edit([rowEdit(kind, values)], { done }));
  };

  /** For the next new one: an empty form again, but for what was typed while this one was being written. */
  const startAnew = () => {
    setErrors(NO_ERRORS);
    const empty = begin(fields, null, draftKey);
    setBegun((now) => ({ ...empty, typed: { ...empty.typed, ...differing(now.typed, typed) } }));
  };
  return { typed, set, errors, isDirty, busy, save, forget, startAnew };
}

interface Begun {
  typed: FormValues;
  /** The row as it was when the form began; its version goes along with the edit. */
  seen: EditValues | null;
  version: number | null;
  /** What is typed has been written; the row that bears it is on its way. */
  isSaved: boolean;
}

function begin(fields: readonly FieldSpec[], row: RoomRow | null, draftKey: string): Begun {
  const draft: FormDraft | null = readDraft(draftKey);
  const seen = row?.values ?? null;
  const typed = { ...formValues(fields, seen), ...draft?.typed };
  // A draft that the row has caught up with says nothing any more, its version least of all.
  const isCaughtUp = JSON.stringify(typed) === JSON.stringify(formValues(fields, seen));
  const version = (isCaughtUp ? null : draft?.version) ?? row?.version ?? null;
  return { typed, seen, version, isSaved: false };
}

function differing(typed: FormValues, began: FormValues): FormValues {
  const pairs = Object.entries(typed);
  return Object.fromEntries(
    pairs.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(began[name])),
  );
}
