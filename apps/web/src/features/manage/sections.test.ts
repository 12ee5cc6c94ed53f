import { EDIT_MODELS, EDITABLE_KINDS } from '@leerkring/contract/edit-models';
import { expect, it } from 'vitest';
import type { FormKind } from './field-spec.ts';
import { isOrdered } from './sections.ts';

it('offers another order for exactly the rows that the server keeps an order of', () => {
  const kinds = EDITABLE_KINDS.filter((kind) => kind !== 'session') as FormKind[];
  expect(kinds.filter(isOrdered)).toEqual(kinds.filter((kind) => EDIT_MODELS[kind].position));
});
