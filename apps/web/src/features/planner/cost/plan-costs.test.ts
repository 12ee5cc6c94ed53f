import { expect, it } from 'vitest';
import { absentees } from './plan-costs.ts';

it('counts who cannot come once, whatever holds her, and no stand-in of a region', () => {
  const reasons = [
    { constraint: 'absence' as const, amount: 1, subjects: ['a', 'g#1'] },
    { constraint: 'personDoubleBooked' as const, amount: 1, subjects: ['a', 'h#2', 'g#1'] },
    { constraint: 'requiredUnavailable' as const, amount: 1, subjects: ['f', 'g#1'] },
    { constraint: 'absence' as const, amount: 1, subjects: ['region:1', 'g#1'] },
    { constraint: 'evenGaps' as const, amount: 3, subjects: ['g#1', 'g#2'] },
  ];
  expect(absentees(reasons, (id) => !id.startsWith('region:'))).toBe(2);
});
