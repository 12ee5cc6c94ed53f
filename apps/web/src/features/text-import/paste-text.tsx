import { TABLE_FILE_LIMITS } from '@leerkring/contract/text-import-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type DragEvent, useId, useRef, useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { localeOf } from '../../lib/language.ts';
import type { TextRefusal } from './decode-text.ts';
import classes from './paste-text.module.css';
import { checkText, FILE_KINDS, readFile, type TextOrRefusal } from './read-file.ts';
import { useRefusalWords } from './use-refusal-words.ts';

/** From here on a browser takes seconds to insert what is pasted, line by line; setting it whole takes none. */
const LONG_PASTE = 20_000;

interface PasteTextProps {
  onText: (text: string, fileName: string | null, isTable: boolean) => void;
  /** In which the times of a calendar file are told. */
  timeZone: string;
}

/** Where a text comes in: pasted, dropped or chosen. What cannot be read is said in words, and nothing is lost. */
export function PasteText({ onText, timeZone }: PasteTextProps) {
  const { t, i18n } = useLingui();
  const refusalWords = useRefusalWords();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<TextRefusal | null>(null);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const areaId = useId();
  const rows = TABLE_FILE_LIMITS.rows.toLocaleString(localeOf(i18n.locale));

  function take(result: TextOrRefusal, fileName: string | null) {
    if ('text' in result) onText(result.text, fileName, result.isTable === true);
    else setRefusal(result.refusal);
  }

  async function takeFile(file: File | undefined) {
    if (!file) return;
    setRefusal(null);
    setReading(true);
    take(await readFile(file, timeZone), file.name);
    setReading(false);
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void takeFile(file);
    else take(checkText(event.dataTransfer.getData('text/plain')), null);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button beside it does the same
    <div
      className={classes.box}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label htmlFor={areaId}>
        <Trans>Plak hier een mail, een webpagina of een lijst met data</Trans>
      </label>
      <textarea
        id={areaId}
        className={classes.area}
        value={typed}
        spellCheck={false}
        aria-invalid={refusal !== null || undefined}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (typed !== '' || pasted.length < LONG_PASTE) return;
          event.preventDefault();
          setRefusal(null);
          setTyped(pasted);
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefusal(null);
        }}
      />
      {refusal ? (
        <Notice kind="warning" live title={refusalWords(refusal).title}>
          {refusalWords(refusal).help}
        </Notice>
      ) : null}
      <div className={classes.buttons}>
        <Button onClick={() => take(checkText(typed), null)}>
          <Trans>Lees de tekst</Trans>
        </Button>
        <Button variant="default" loading={reading} onClick={() => chooser.current?.click()}>
          <Trans>Kies een bestand</Trans>
        </Button>
        <input
          ref={chooser}
          className={classes.file}
          type="file"
          accept={FILE_KINDS}
          aria-label={t`Bestand met tekst`}
          tabIndex={-1}
          onChange={(event) => {
            void takeFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <span className={classes.hint}>
          <Trans>
            Of sleep een bestand hierheen: .xlsx, .csv of .ics (tot 10 MB en {rows} rijen), of .txt, .md,
            .html of .eml (tot 1 MB). Er wordt nog niets bewaard.
          </Trans>
        </span>
      </div>
    </div>
  );
}
