import { expect, PEOPLE, test } from '../fixtures.ts';
import { ImportPage } from '../pages/import-page.ts';
import { directorsText } from '../src/example-texts.ts';

const MEGABYTE = 1024 * 1024;

test.describe('bad input is answered clearly, and loses nothing', () => {
  let importing: ImportPage;

  test.beforeEach(async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    importing = new ImportPage(page);
    await importing.goto();
  });

  test.afterEach(async () => {
    // Whatever was refused, the next text is read.
    await importing.read(directorsText());
    await expect(importing.group(/groep 1$/i)).toBeVisible();
  });

  test('nothing, or only white space', async () => {
    await importing.readButton.click();
    await expect(importing.refusal).toContainText('Er staat nog geen tekst');
    await importing.textField.fill(' \n\t ');
    await importing.readButton.click();
    await expect(importing.refusal).toContainText('Er staat nog geen tekst');
  });

  test('a file of 5 MB', async () => {
    const buffer = Buffer.alloc(5 * MEGABYTE, 'vergadering 12 maart 2026\n');
    await importing.fileField.setInputFiles({ name: 'jaar.txt', mimeType: 'text/plain', buffer });
    await expect(importing.refusal).toContainText('Dit bestand is te groot');
    await expect(importing.refusal).toContainText('1 MB');
  });

  test('a pasted text of 5 MB', async ({ page }) => {
    await importing.textField.evaluate((area: HTMLTextAreaElement, text) => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(area, text);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, 'vergadering 12 maart 2026\n'.repeat(200_000));
    await importing.readButton.click();
    await expect(importing.refusal).toContainText('Deze tekst is te lang');
    await expect(page.getByRole('region', { name: 'Wat gemaakt wordt' })).toHaveCount(0);
  });

  test('a picture', async () => {
    const buffer = Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe, 0, 1,
    ]);
    await importing.fileField.setInputFiles({ name: 'foto.txt', mimeType: 'text/plain', buffer });
    await expect(importing.refusal).toContainText('Dit bestand is geen tekst');
  });

  test('an empty file', async () => {
    await importing.fileField.setInputFiles({
      name: 'leeg.txt',
      mimeType: 'text/plain',
      buffer: Buffer.alloc(0),
    });
    await expect(importing.refusal).toContainText('Er staat nog geen tekst');
  });
});

test('a text without a date says that nothing was found', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const importing = new ImportPage(page);
  await importing.goto();
  await importing.read('Wat een mooie dag.');
  await expect(importing.made).toContainText('In deze tekst is niets gevonden');
  await expect(page.getByRole('button', { name: 'Er is niets nieuws' })).toBeDisabled();
});

test('script, emoji and right-to-left in a text are kept as they are', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const importing = new ImportPage(page);
  await importing.goto();
  const strange = '<script>window.bad = 1</script> 🎉 مرحبا';
  await importing.read(`${strange}\n\nGroep 1: 12 maart 2026, 10:00 uur, Zaal <b>Rood</b>`);
  await expect(importing.text).toContainText(strange);
  await expect(importing.text).toContainText('Zaal <b>Rood</b>');
  expect(await page.evaluate(() => 'bad' in window)).toBe(false);
});

test('a file is read as well as pasted text', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const importing = new ImportPage(page);
  await importing.goto();
  await importing.fileField.setInputFiles({
    name: 'groepen.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(directorsText()),
  });
  await expect(importing.made).toBeVisible();
  await expect(page.getByText('Uit groepen.txt')).toBeVisible();
  await expect(importing.group(/groep 3$/i)).toContainText('5 bijeenkomsten');
});
