import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DrawnLanes, drawnLanes } from './drawn-lanes.ts';

let body: HTMLElement;
let drawn: DrawnLanes;

beforeEach(() => {
  document.body.innerHTML = '<table><tbody><tr data-own></tr></tbody></table>';
  body = document.querySelector('tbody') as HTMLElement;
  drawn = drawnLanes(body);
});
afterEach(() => document.body.replaceChildren());

it('puts up lanes in their order, after the row that stands there already', () => {
  drawn.show([lane('a', 0), lane('c', 2)]);
  drawn.show([lane('a', 0), lane('b', 1), lane('c', 2)]);
  expect(order()).toEqual(['own', 'a0', 'b1', 'c2']);
  drawn.show([lane('b', 1), lane('c', 2), lane('d', 3)]);
  expect(order()).toEqual(['own', 'b1', 'c2', 'd3']);
});

it('draws only what differs, and keeps the focus in its active week', () => {
  drawn.show([lane('a', 0), lane('b', 1)]);
  const [, first, second] = body.children;
  second?.querySelector<HTMLElement>('[data-week="3"]')?.focus();
  drawn.show([lane('a', 0), lane('b', 1, 'new')]);
  expect(body.children[1]).toBe(first);
  expect(body.children[2]).not.toBe(second);
  expect(order()).toEqual(['own', 'a0', 'b1']);
  expect(document.activeElement?.textContent).toBe('new');
});

it('draws lanes that change places', () => {
  drawn.show([lane('a', 0), lane('b', 1), lane('c', 2)]);
  drawn.show([lane('c', 0), lane('a', 1), lane('b', 2)]);
  expect(order()).toEqual(['own', 'c0', 'a1', 'b2']);
});

it('says where each week stands by styles, and has one Tab stop', () => {
  drawn.show([lane('a', 0), lane('b', 1)]);
  drawn.setActive({ lane: 0, week: 3 });
  drawn.setActive({ lane: 1, week: 3 });
  const weeks = [...body.querySelectorAll<HTMLElement>('[data-week]')];
  expect(weeks.map((one) => [one.style.getPropertyValue('--i'), one.tabIndex])).toEqual([
    ['3', -1],
    ['3', 0],
  ]);
});

function lane(key: string, index: number, text = '') {
  const markup = `<tr data-lane="${index}" data-key="${key}"><th></th><td data-week="3" tabindex="-1">${text}</td></tr>`;
  return { key, index, activeWeek: 3, markup };
}

function order(): (string | undefined)[] {
  return [...body.children].map((row) => {
    const { key, lane: index } = (row as HTMLElement).dataset;
    return key ? `${key}${index}` : 'own';
  });
}
