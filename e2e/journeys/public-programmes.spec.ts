import { expect, test } from '../fixtures.ts';
import { ProgrammePage } from '../pages/programme-page.ts';

// What the five real texts tell, on the page that anyone may read.
test.describe('the public page of', () => {
  test('Geweld hoort nergens thuis shows every format with its norm', async ({ page }) => {
    const programme = new ProgrammePage(page);
    await programme.goto('geweld-hoort-nergens-thuis');
    const rows: [format: string, ...told: RegExp[]][] = [
      [
        'Landelijke thematische bijeenkomst',
        /naar behoefte/,
        /MDA\+\+/,
        /Integrale sturing/,
        /Pilots onder één dak/,
      ],
      [
        'Landelijke informatiedag',
        /2 keer per jaar/,
        /maart en november 2020/,
        /2 extra/,
        /Regionale Route 2021/,
      ],
      ['Regionaal voortgangsgesprek', /1 keer per jaar/, /elke regio/, /september 2020/, /2,5 uur/],
      ['Informeel regiogesprek', /2 keer per jaar/, /januari of februari en juni 2020/, /1,5 uur/],
      [
        'Dialoogsessie',
        /3 keer per jaar/,
        /november 2019, maart en juni 2020/,
        /genoeg belangstelling/,
        /Midden van het land/,
      ],
    ];
    for (const [format, ...told] of rows) {
      const row = programme.formatRow(format);
      await expect(row, format).toHaveCount(1);
      for (const words of told) await expect(row, format).toContainText(words);
    }
    await expect(programme.main).toContainText('25 regio’s');
  });

  test('Zuid-Kennemerland shows four tracks, ten principles and the doubt about its period', async ({
    page,
  }) => {
    const programme = new ProgrammePage(page);
    await programme.goto('zuid-kennemerland-haarlemmermeer');
    const tracks = programme.section('Leerlijnen');
    for (const name of [
      'De Leertafels',
      'De Praktijkwerkplaats',
      'De Leer- en Innovatiekamer',
      'De Buurttafels',
    ]) {
      await expect(tracks.getByRole('heading', { name })).toBeVisible();
    }
    await expect(programme.section('Beoogde resultaten').getByRole('listitem')).toHaveCount(6);
    const told = [
      '10 uitgangspunten',
      '638018015',
      '2020–2023',
      '1 november 2020 tot 1 mei 2022',
      'GGD Kennemerland',
      '9 gemeenten',
    ];
    for (const words of told) await expect(programme.main).toContainText(words);
    await expect(programme.section('Over het project')).toContainText(
      '1 november 2020 tot en met 1 mei 2022',
    );
  });

  test('Samen leren met impact shows three groups with their dates, five where six were announced', async ({
    page,
  }) => {
    const programme = new ProgrammePage(page);
    await programme.goto('samen-leren-met-impact');
    const dates = {
      'Intervisiegroep 1': [
        'ma 24 jun 2024',
        'wo 28 aug 2024',
        'ma 7 okt 2024',
        'wo 20 nov 2024',
        'ma 16 dec 2024',
        'wo 22 jan 2025',
      ],
      'Intervisiegroep 2': [
        'wo 12 jun 2024',
        'ma 26 aug 2024',
        'wo 2 okt 2024',
        'wo 11 dec 2024',
        'ma 13 jan 2025',
        'wo 12 feb 2025',
      ],
      'Intervisiegroep 3': [
        'wo 19 jun 2024',
        'wo 9 okt 2024',
        'ma 9 dec 2024',
        'wo 15 jan 2025',
        'ma 10 feb 2025',
      ],
    };
    for (const [name, expected] of Object.entries(dates)) {
      const group = programme.group(name);
      for (const date of expected) await expect(group, name).toContainText(date);
    }
    await expect(programme.group('Intervisiegroep 3')).toContainText(
      '6 bijeenkomsten aangekondigd, 5 data bekend',
    );
    await expect(programme.group('Intervisiegroep 1')).not.toContainText('aangekondigd');
    await expect(programme.main).toContainText(/ma 1 jul 2024\D*17:30–21:00/);
    await expect(programme.main).toContainText(/aanmelden is gesloten/i);
  });

  test('Leren van praktijkervaringen shows four meetings without dates, its themes and steps', async ({
    page,
  }) => {
    const programme = new ProgrammePage(page);
    await programme.goto('leren-van-praktijkervaringen');
    await expect(programme.main).toContainText(
      /Online bijeenkomsten\s*4 bijeenkomsten\s*Eerste helft van 2021/,
    );
    await expect(programme.section('Thema’s').locator('li li')).toHaveCount(7);
    for (const step of ['Ontstaan', 'Verklaren', 'Voortbestaan', 'Veranderen']) {
      await expect(programme.section('Aanpak').getByRole('listitem').filter({ hasText: step })).toHaveCount(
        1,
      );
    }
    await expect(programme.main).toContainText('23 juni 2021');
    await expect(programme.main).toContainText('Fenna Hoekstra');
    await expect(
      programme.main.getByRole('link', { name: 'Opbrengsten van alle leernetwerkbijeenkomsten' }),
    ).toBeVisible();
  });

  test('Lerende praktijken shows how many municipalities fit, and whom they send', async ({ page }) => {
    const programme = new ProgrammePage(page);
    await programme.goto('lerende-praktijken');
    await expect(programme.group('Werkplaats Arbeidstoeleiding en schulden')).toContainText('2 gemeenten');
    await expect(programme.group('Leernetwerk Zelfstandigen met schulden')).toContainText(
      '7 tot 10 gemeenten',
    );
    await expect(programme.main).toContainText(/duo/);
    await expect(programme.section('Thema’s')).toContainText('begin 2020');
    await expect(programme.formatRow('Afsluitende landelijke bijeenkomst')).toContainText(
      'Open voor alle professionals',
    );
  });
});
