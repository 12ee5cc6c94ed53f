import { expect, it } from 'vitest';
import { embedCode, embedPath } from './embed-code.ts';

const choices = { language: 'nl', color: null, scheme: 'light', all: false } as const;

it('the address says what was chosen, and nothing that is so already', () => {
  expect(embedPath('samen', {}, choices)).toBe('/embed/networks/samen?lang=nl');
  expect(
    embedPath(
      'samen',
      { group: 'g', season: 's' },
      { language: 'en', color: '#aabbcc', scheme: 'auto', all: true },
    ),
  ).toBe('/embed/networks/samen?lang=en&color=aabbcc&scheme=auto&show=all&season=s&group=g');
});

it('the code holds no more than one frame, whatever the network is called', () => {
  const code = embedCode(
    'https://leren.example.nl/embed/networks/a?lang=nl&color=abc',
    '"><script>x</script>',
  );
  const made = new DOMParser().parseFromString(code, 'text/html');
  expect(made.querySelectorAll('iframe')).toHaveLength(1);
  expect(made.querySelectorAll('script')).toHaveLength(1);
  const frame = made.querySelector('iframe');
  expect(frame?.title).toBe('"><script>x</script>');
  expect(frame?.getAttribute('src')).toBe('https://leren.example.nl/embed/networks/a?lang=nl&color=abc');
});
