import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { ConflictDialog } from '../pages/conflict-dialog.ts';
import { ImportPage } from '../pages/import-page.ts';
import { SessionDialogs } from '../pages/session-dialogs.ts';
import { directorsText } from '../src/example-texts.ts';
import { ownName } from '../src/own-name.ts';
import { publishAll } from '../src/publish-all.ts';
import { readCalendar } from '../src/read-calendar.ts';

test('a session that a coordinator confirms, moves and calls off is so for everybody', async ({
  page,
  browser,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const importing = new ImportPage(page);
  await importing.goto();
  await importing.read(directorsText());
  await importing.nameIt(ownName());
  await importing.visibility.selectOption('Iedereen');
  const slug = await importing.make();

  const visitor = await browser.newPage({ locale: 'nl-NL' });
  const publicCalendar = new CalendarPage(visitor);
  // As everybody reads it once it is published.
  const feed = async () => {
    await publishAll(page, slug);
    return readCalendar(await (await visitor.request.get(`/feeds/networks/${slug}.ics`)).text());
  };
  await visitor.goto(`/n/${slug}`);
  await expect(visitor.getByRole('main')).not.toContainText('ma 1 jul 2024');
  expect(await feed()).toEqual([]);

  const calendar = new CalendarPage(page);
  await calendar.day('2024-07-01').click();
  const { details } = calendar;
  await details.getByRole('button', { name: 'Bevestig' }).click();
  await expect(details.getByRole('button', { name: 'Bevestig' })).toHaveCount(0);
  await expect(details).toContainText('bevestigd');
  await publicCalendar.goto(slug, '?view=list');
  await expect(publicCalendar.lines).toHaveCount(0);
  await publishAll(page, slug);
  await publicCalendar.goto(slug, '?view=list');
  await expect(publicCalendar.lines).toHaveCount(1);
  await expect(publicCalendar.lines).toContainText('17:30–21:00');
  expect(await feed()).toMatchObject([{ date: '2024-07-01', times: '17:30–21:00', isCancelled: false }]);
  const [{ uid } = { uid: '' }] = await feed();

  await details.getByRole('button', { name: 'Wijzig…' }).click();
  const dialogs = new SessionDialogs(page);
  await dialogs.field('Eerste dag verplicht').fill('2024-07-02');
  await dialogs.field('Begin').fill('18:00');
  await dialogs.button('Bewaar de wijziging').click();
  await expect(dialogs.drawer).toContainText('di 2 jul 2024, 18:00–21:00');
  expect(await feed()).toMatchObject([{ uid, date: '2024-07-02', times: '18:00–21:00' }]);

  await details.getByRole('button', { name: 'Gelast af…' }).click();
  await dialogs.field('Reden, voor wie zou komen').fill('De kok is ziek');
  await dialogs.button('Gelast deze af').click();
  await expect(dialogs.drawer).toContainText('De kok is ziek');
  await publishAll(page, slug);
  await publicCalendar.goto(slug, '?view=list');
  await expect(publicCalendar.lines).toContainText('afgelast');
  await publicCalendar.lines.getByRole('link').click();
  await expect(publicCalendar.details).toContainText('De kok is ziek');
  expect(await feed()).toMatchObject([{ uid, date: '2024-07-02', isCancelled: true }]);
  await visitor.close();
});

test('a draft that somebody else changed meanwhile is not overwritten in silence', async ({
  page,
  context,
  signIn,
}) => {
  await signIn(PEOPLE.coordinator);
  const importing = new ImportPage(page);
  await importing.goto();
  await importing.read(directorsText());
  await importing.nameIt(ownName());
  await importing.make();
  const calendar = new CalendarPage(page);
  await calendar.day('2024-06-12').click();
  await expect(calendar.details.getByRole('button', { name: 'Bevestig' })).toBeVisible();

  // The same session in another window, which is quicker.
  const dialogs = new SessionDialogs(page);
  await dialogs.drawer.getByRole('button', { name: 'Wijzig…' }).click();
  await dialogs.field('Titel').fill('Van mij');
  const other = await context.newPage();
  const elsewhere = new SessionDialogs(other);
  await other.goto(page.url());
  await elsewhere.drawer.getByRole('button', { name: 'Wijzig…' }).click();
  await elsewhere.field('Titel').fill('Van de ander');
  await elsewhere.button('Bewaar de wijziging').click();
  await expect(elsewhere.drawer).toContainText('Van de ander');
  await other.close();

  await dialogs.button('Bewaar de wijziging').click();
  const conflict = new ConflictDialog(page);
  await expect(conflict.dialog).toContainText('Van de ander');
  await expect(conflict.dialog).toContainText('Van mij');
  await conflict.goBack();
  await expect(dialogs.field('Titel')).toHaveValue('Van mij');
  await dialogs.button('Annuleren').click();
  await page.reload();
  await expect(dialogs.drawer).toContainText('Van de ander');
  await expect(dialogs.drawer).not.toContainText('Van mij');
});
