import { TABLE_FILE_LIMITS, TEXT_IMPORT_LIMITS } from '@leerkring/contract/text-import-limits';
import { tablesText } from '@leerkring/domain/table-import/table-text';
import { decodeText, type TextRefusal } from './decode-text.ts';
import { htmlToText } from './html-to-text.ts';
import { mailToText } from './mail-to-text.ts';
import { readInWorker } from './read-in-worker.ts';
import { type TableFileKind, tableFileKind } from './table-file.ts';

/** `isTable`: the text is that of rows, made by tablesText. */
export type TextOrRefusal = { text: string; isTable?: true } | { refusal: TextRefusal };

/** Kinds of files that can be chosen; others are tried when they are dropped. */
export const FILE_KINDS =
  '.xlsx,.csv,.tsv,.ics,.txt,.md,.html,.htm,.eml,text/csv,text/calendar,text/plain,text/markdown,text/html,message/rfc822';

/** The text of a dropped or chosen file. Its size is looked at before a byte is read. */
export async function readFile(file: File, timeZone: string): Promise<TextOrRefusal> {
  const kind = tableFileKind(file);
  if (kind) return readRows(kind, file, timeZone);
  if (file.size > TEXT_IMPORT_LIMITS.fileBytes) return { refusal: 'tooBig' };
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (decoded === null) return { refusal: 'binary' };
  if (/\.html?$/i.test(file.name) || file.type === 'text/html') return checkText(htmlToText(decoded));
  if (/\.eml$/i.test(file.name) || file.type === 'message/rfc822') return checkText(mailToText(decoded));
  return checkText(decoded);
}

async function readRows(kind: TableFileKind, file: File, timeZone: string): Promise<TextOrRefusal> {
  if (file.size > TABLE_FILE_LIMITS.bytes) return { refusal: 'tooBigTable' };
  if (file.size === 0) return { refusal: 'noRows' };
  const answer = await readInWorker(kind, new Uint8Array(await file.arrayBuffer()), timeZone);
  return 'refusal' in answer ? answer : { text: tablesText(answer.tables), isTable: true };
}

/** Whether a text can be read at all. Line ends become one kind, so that every place in it is the same everywhere. */
export function checkText(raw: string): TextOrRefusal {
  const text = raw.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  if (text.trim() === '') return { refusal: 'empty' };
  if (text.includes('\u0000')) return { refusal: 'binary' };
  if (text.length > TEXT_IMPORT_LIMITS.textCharacters) return { refusal: 'tooLong' };
  return { text };
}
