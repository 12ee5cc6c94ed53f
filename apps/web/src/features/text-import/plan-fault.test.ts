import { TEXT_IMPORT_LIMITS } from '@leerkring/contract/text-import-limits';
import { makePlan } from '@leerkring/domain/text-import/make-plan';
import { proposeImport } from '@leerkring/domain/text-import/propose-import';
import { THREE_GROUPS, threeGroupsReading } from '@leerkring/domain/text-import/testing/three-groups';
import { expect, it } from 'vitest';
import { planFault } from './plan-fault.ts';

const plan = () => makePlan(proposeImport(threeGroupsReading(), { text: THREE_GROUPS, today: '2024-05-01' }));

it('finds nothing wrong with a plan as it was read', async () => {
  expect(await planFault(plan())).toBeNull();
});

it('says which thing breaks which rule', async () => {
  const wrong = plan();
  const [, second] = wrong.groups;
  if (second) second.name = 'x'.repeat(TEXT_IMPORT_LIMITS.title + 1);
  expect(await planFault(wrong)).toEqual({ item: 'group2', field: 'name', code: 'tooLong' });
});

it('says it of the network too', async () => {
  const wrong = plan();
  wrong.network.contactEmail = 'geen adres';
  expect(await planFault(wrong)).toEqual({ item: 'network', field: 'contactEmail', code: 'noEmail' });
});
