import { TEXT_IMPORT_LIMITS } from '@leerkring/contract/text-import-limits';
import { describe, expect, it } from 'vitest';
import { checkText, readFile } from './read-file.ts';

const ZONE = 'Europe/Amsterdam';
const words = 'Café: groep 1 op 3 maart en één keer in België';

function file(name: string, ...parts: BlobPart[]): File {
  const made = new File(parts, name);
  // jsdom's File lacks it.
  made.arrayBuffer ??= () => new Response(new Blob(parts)).arrayBuffer();
  return made;
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
  for (const [index, character] of [...((mark ? '\ufeff' : '') + text)].entries()) {
    view.setUint16(index * 2, character.charCodeAt(0), little);
  }
  return new Uint8Array(view.buffer);
}

describe('reading a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${words}`)],
    ['Latin-1', latin1(words)],
    ['UTF-16 little-endian with its mark', utf16(words, true, true)],
    ['UTF-16 big-endian with its mark', utf16(words, false, true)],
    ['UTF-16 without a mark', utf16(words, true, false)],
  ])('keeps every letter in %s', async (_encoding, bytes) => {
    expect(await readFile(file('data.txt', bytes), ZONE)).toEqual({ text: words });
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['an office file', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00])],
    ['a PDF', latin1('%PDF-1.7 some words')],
    ['bytes without meaning', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256)],
  ])('refuses %s as no text', async (_kind, bytes) => {
    expect(await readFile(file('data.txt', bytes), ZONE)).toEqual({ refusal: 'binary' });
  });

  it('refuses a file that is too big before it reads it', async () => {
    const big = file('data.txt', new Uint8Array(5_000_000));
    expect(await readFile(big, ZONE)).toEqual({ refusal: 'tooBig' });
  });

  it('takes the words out of a web page, a line per block, and runs nothing', async () => {
    const page =
      '<head><title>x</title></head><h1>Data</h1><script>bad()</script><ul><li>3 maart<li>4 april</ul><p>Tot&nbsp;dan</p>';
    expect(await readFile(file('page.html', page), ZONE)).toEqual({
      text: 'Data\n\n• 3 maart\n\n• 4 april\n\nTot dan',
    });
  });

  it('takes the words out of a mail', async () => {
    const mail =
      'Subject: =?utf-8?Q?Data_groep_=C3=A9=C3=A9n?=\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n3 maart in caf=C3=A9 =\r\nDe Zwaan\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>3 maart</p>\r\n--b--\r\n';
    expect(await readFile(file('mail.eml', mail), ZONE)).toEqual({
      text: 'Data groep één\n\n3 maart in café De Zwaan',
    });
  });
});

describe('checking a pasted text', () => {
  it('refuses nothing but white space, and more than can be read', () => {
    expect(checkText(' \n\t\u00a0')).toEqual({ refusal: 'empty' });
    expect(checkText('a'.repeat(TEXT_IMPORT_LIMITS.textCharacters + 1))).toEqual({ refusal: 'tooLong' });
    expect(checkText('a\u0000b')).toEqual({ refusal: 'binary' });
  });

  it('makes line ends one kind', () => {
    expect(checkText('een\r\ntwee\rdrie')).toEqual({ text: 'een\ntwee\ndrie' });
  });
});
