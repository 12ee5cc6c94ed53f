import type { Locator, Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { SessionDialogs } from '../pages/session-dialogs.ts';
import { overflow } from '../src/accessibility.ts';
import { networkToPlan } from '../src/network-to-plan.ts';
import { publishAll } from '../src/publish-all.ts';
import { readCalendar } from '../src/read-calendar.ts';

test('a series is added by a rule, moved, changed, cancelled and restored, and everybody reads it', async ({
  page,
  browser,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const { slug } = await networkToPlan(page);
  const visitor = await browser.newPage({ locale: 'nl-NL' });
  // As everybody reads it once it is published.
  const feed = async () => {
    await publishAll(page, slug);
    return readCalendar(await (await visitor.request.get(`/feeds/networks/${slug}.ics`)).text());
  };
  const calendar = new CalendarPage(page);
  const dialogs = new SessionDialogs(page);
  await calendar.goto(slug);

  // Six dates, about six weeks apart, on Wednesdays, not in the holidays of the north; one of them switched off.
  await dialogs.addButton.click();
  await dialogs.field('Groep').selectOption('Groep 1');
  await dialogs.choice('Meer data tegelijk').check({ force: true });
  await dialogs.field('Liefst op').selectOption('woensdag');
  await dialogs.field('Vanaf verplicht').fill('2026-09-01');
  await dialogs.field('Tot en met verplicht').fill('2027-06-30');
  await dialogs.field('schoolvakantie Noord').check();
  await dialogs.field('Begin').fill('10');
  await dialogs.field('Einde').fill('12.30');
  await dialogs.field('Locatie').selectOption({ label: 'Zaal Zuid, Utrecht' });
  await expect(dialogs.dates).toHaveCount(6);
  await expect(dialogs.dates.nth(1)).toContainText('wo 21 okt 2026');
  await expect(dialogs.dates.nth(1)).toContainText(
    'een week later dan wo 14 okt vanwege herfstvakantie Noord',
  );
  await dialogs.dates.nth(5).getByRole('checkbox').uncheck();
  await dialogs.field('Meteen bevestigen').check();
  await dialogs.button('Maak 5 bijeenkomsten').click();
  await expect(dialogs.toast).toContainText('5 bijeenkomsten toegevoegd');
  await expect(calendar.chips).toHaveCount(5);
  const dates = async () => (await feed()).map((one) => one.date).sort();
  expect(await dates()).toEqual(['2026-09-02', '2026-10-21', '2026-11-25', '2027-01-06', '2027-02-17']);
  expect((await feed()).every((one) => one.times === '10:00–12:30' && one.sequence === 0)).toBe(true);

  // The third and what follows, one day on; a public holiday is told beside its day.
  await calendar.day('2026-11-25').click();
  const { drawer } = dialogs;
  await drawer.getByRole('button', { name: 'Verplaats naar…' }).click();
  await dialogs.choice(/^Deze en volgende/).check({ force: true });
  await expect(dialogs.day('vr 25 dec 2026')).toHaveAccessibleName(/Eerste kerstdag/);
  await dialogs.day('do 26 nov 2026').check({ force: true });
  await expect(dialogs.dialog).toContainText('do 7 jan 2027');
  await dialogs.button('Verplaats naar do 26 nov').click();
  await expect(drawer).toContainText('do 26 nov 2026, 10:00–12:30');
  expect(await dates()).toEqual(['2026-09-02', '2026-10-21', '2026-11-26', '2027-01-07', '2027-02-18']);
  const moved = (await feed()).find((one) => one.date === '2027-01-07');
  expect(moved?.sequence).toBe(1);

  // Other times for this and the following.
  await drawer.getByRole('button', { name: 'Wijzig…' }).click();
  await dialogs.choice(/^Deze en volgende/).check({ force: true });
  await dialogs.field('Begin').fill('13:00');
  await dialogs.field('Einde').fill('15:00');
  await dialogs.button('Bewaar de wijziging').click();
  await expect(dialogs.toast).toContainText('3 bijeenkomsten gewijzigd');
  expect((await feed()).filter((one) => one.times === '13:00–15:00')).toHaveLength(3);
  expect((await feed()).find((one) => one.uid === moved?.uid)?.sequence).toBe(2);

  // Cancelled with a reason, and on after all.
  await drawer.getByRole('button', { name: 'Gelast af…' }).click();
  await dialogs.field('Reden, voor wie zou komen').fill('De begeleider is ziek');
  await dialogs.button('Gelast deze af').click();
  await expect(drawer).toContainText('De begeleider is ziek');
  expect((await feed()).filter((one) => one.isCancelled).map((one) => one.date)).toEqual(['2026-11-26']);
  await visitor.goto(`/n/${slug}/calendar?view=list`);
  await visitor
    .getByRole('main')
    .getByRole('link', { name: /bijeenkomst 3/ })
    .click();
  await expect(visitor.getByRole('dialog')).toContainText('De begeleider is ziek');
  await drawer.getByRole('button', { name: 'Gaat toch door' }).click();
  await expect(drawer).not.toContainText('De begeleider is ziek');
  await visitor.close();
});

test('what was announced without dates is planned, a session copied, and both taken back', async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const { slug } = await networkToPlan(page);
  const calendar = new CalendarPage(page);
  const dialogs = new SessionDialogs(page);
  await calendar.goto(slug);
  await page.getByRole('link', { name: /^Plan deze/ }).click();
  await expect(dialogs.field('Groep')).toHaveValue(/.+/);
  await expect(dialogs.dates).toHaveCount(2);
  await dialogs.button('Maak 2 bijeenkomsten').click();
  await expect(calendar.chips).toHaveCount(2);
  await expect(page.getByText('Twee terugkomdagen')).toHaveCount(0);

  await calendar.chips.first().click();
  await dialogs.drawer.getByRole('button', { name: 'Kopieer…' }).click();
  await dialogs.field('Eerste dag verplicht').fill('2027-07-01');
  await dialogs.button('Voeg toe').click();
  await expect(dialogs.toast).toContainText('Groep 2 toegevoegd op do 1 jul');
  await expect(calendar.chips).toHaveCount(3);
  await dialogs.toast.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(calendar.chips).toHaveCount(2);
});

test.describe('390 pixels wide, by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a session is added on a day, moved, cancelled and restored', async ({ page, signIn }) => {
    test.slow();
    await signIn(PEOPLE.coordinator);
    const { slug } = await networkToPlan(page);
    const dialogs = new SessionDialogs(page);
    await page.goto(`/n/${slug}/calendar`);
    await page.locator('[data-date="2027-03-09"]').tap();
    await dialogs.field('Titel').fill('Startdag');
    await dialogs.field('Begin').fill('9:30');
    await dialogs.day('wo 10 mrt 2027').check({ force: true });
    expect(await overflow(page)).toBe(0);
    await dialogs.button('Voeg toe').tap();
    await page.locator('[data-date="2027-03-10"]').tap();
    const details = dialogs.drawer;
    await expect(details).toContainText('wo 10 mrt 2027, 09:30');

    await details.getByRole('button', { name: 'Verplaats naar…' }).tap();
    await dialogs.day('do 11 mrt 2027').check({ force: true });
    expect(await overflow(page)).toBe(0);
    await dialogs.button('Verplaats naar do 11 mrt').tap();
    await expect(details).toContainText('do 11 mrt 2027');

    await details.getByRole('button', { name: 'Gelast af…' }).tap();
    await dialogs.field('Reden, voor wie zou komen').fill('Geen zaal');
    await dialogs.button('Gelast deze af').tap();
    await expect(details).toContainText('Geen zaal');
    await details.getByRole('button', { name: 'Gaat toch door' }).tap();
    await expect(details).toContainText('gepland');
  });
});

test('by keyboard alone a session is added, moved, cancelled and restored', async ({ page, signIn }) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const { slug } = await networkToPlan(page);
  const calendar = new CalendarPage(page);
  const dialogs = new SessionDialogs(page);
  const keys = page.keyboard;
  await calendar.goto(slug);
  await tabTo(page, dialogs.addButton);
  await keys.press('Enter');
  await expect(dialogs.field('Groep')).toBeFocused();
  await keys.type('Groep 2');
  await tabTo(page, dialogs.field('Titel'));
  await keys.type('Startdag');
  await tabTo(page, dialogs.choice('Eén datum'));
  await keys.press('Tab');
  await keys.type('1330');
  await keys.press('Tab');
  await keys.type('15');
  await tabTo(page, dialogs.dialog.locator('input[type=radio]:checked').nth(1));
  const chosen = () => dialogs.dialog.locator('input[type=radio][value^="20"]:checked').getAttribute('value');
  const before = (await chosen()) ?? '';
  await keys.press('ArrowDown');
  await keys.press('ArrowRight');
  const day = (await chosen()) ?? '';
  expect(Date.parse(day) - Date.parse(before)).toBe(8 * 86_400_000);
  await keys.press('Enter');
  await expect(calendar.chips).toHaveCount(1);
  await expect(dialogs.addButton).toBeFocused();

  await calendar.tabToGrid();
  await calendar.day(day).focus();
  await keys.press('Enter');
  const details = dialogs.drawer;
  await expect(details).toContainText('13:30–15:00');
  await tabTo(page, details.getByRole('button', { name: 'Verplaats naar…' }));
  await keys.press('Enter');
  await expect(dialogs.field('Dag')).toBeFocused();
  await tabTo(page, dialogs.dialog.locator('input[type=radio]:checked').first());
  await keys.press('ArrowDown');
  const next = (await chosen()) ?? '';
  await keys.press('Enter');
  await expect(dialogs.toast).toContainText('verplaatst naar');
  await expect(calendar.day(next).locator('[data-session]')).toHaveCount(1);

  const cancel = details.getByRole('button', { name: 'Gelast af…' });
  await tabTo(page, cancel);
  await keys.press('Enter');
  await expect(dialogs.field('Reden, voor wie zou komen')).toBeFocused();
  // Escape closes the dialog and leaves the drawer; nothing is cancelled.
  await keys.press('Escape');
  await expect(cancel).toBeFocused();
  await keys.press('Enter');
  await expect(dialogs.field('Reden, voor wie zou komen')).toBeFocused();
  await keys.type('Geen zaal');
  await tabTo(page, dialogs.button('Gelast deze af'));
  await keys.press('Enter');
  await expect(details).toContainText('Geen zaal');
  await tabTo(page, details.getByRole('button', { name: 'Gaat toch door' }));
  await keys.press('Enter');
  await expect(details).not.toContainText('Geen zaal');
});

/** Tabs on until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it');
}
