import { describeAccess } from '../../access/rules.ts';

export const trackAccess = [
  describeAccess('Track', {
    id: 'withParent',
    label: 'withParent',
    title: 'withParent',
    purpose: 'withParent',
    description: 'withParent',
    audience: 'withParent',
    color: 'withParent',
    version: 'withParent',
  }),
];
