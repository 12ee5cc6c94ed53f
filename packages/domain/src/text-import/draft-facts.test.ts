import { expect, it } from 'vitest';
import type { ReadFact } from '../dated-text/types.ts';
import { draftFacts } from './draft-facts.ts';
import { aReading } from './testing/a-reading.ts';

function fact(label: string, value: string | null, line: number): ReadFact {
  return { label, value, line, span: [line * 100, line * 100 + label.length] };
}

it('keeps an empty line of a form, and no heading', () => {
  const facts = [
    fact('Overzicht', null, 2),
    fact('Projectnummer', '638018015', 20),
    fact('Subsidieronde', null, 22),
  ];
  const reading = aReading();
  const labels = draftFacts({ ...reading, network: { ...reading.network, facts } }).map(
    (one) => one.fields.label,
  );
  expect(labels).toEqual(['Projectnummer', 'Subsidieronde']);
});

it('says a fact once, and a number of people that is no rule', () => {
  const facts = [fact('Looptijd', '100%', 1), fact('Looptijd', '100 %', 2)];
  const capacities = [
    { line: 4, span: [400, 408] as const, unit: 'leden', min: 6, max: 6, per: null },
    { line: 5, span: [500, 508] as const, unit: 'gemeenten', min: null, max: 2, per: 'werkplaats' },
    { line: 6, span: [600, 608] as const, unit: 'gemeenten', min: 2, max: 2, per: null },
  ];
  const reading = aReading({ capacities });
  const made = draftFacts({ ...reading, network: { ...reading.network, facts } }).map((one) => one.fields);
  expect(made).toEqual([
    { label: 'Looptijd', value: '100%' },
    { label: 'Leden', value: '6' },
  ]);
});
