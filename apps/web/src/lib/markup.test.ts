import { expect, it } from 'vitest';
import { attributeMarkup, escapeMarkup } from './markup.ts';

const HOSTILE = [
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  '</td><script>',
  '&lt;b&gt; & "',
  '<!--',
];

it.each(HOSTILE)('keeps %s a text between tags and in an attribute', (text) => {
  const host = document.createElement('div');
  host.innerHTML = `<b${attributeMarkup({ title: text })}>${escapeMarkup(text)}</b>`;
  expect(host.querySelectorAll('*')).toHaveLength(1);
  expect(host.firstElementChild?.getAttributeNames()).toEqual(['title']);
  expect(host.firstElementChild?.getAttribute('title')).toBe(text);
  expect(host.textContent).toBe(text);
});

it('leaves out attributes without a value and keeps empty ones', () => {
  expect(attributeMarkup({ a: undefined, b: '', c: '1' })).toBe(' b c="1"');
});
