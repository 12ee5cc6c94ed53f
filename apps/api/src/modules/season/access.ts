import { describeAccess } from '../../access/rules.ts';

export const seasonAccess = [
  describeAccess('Season', {
    id: 'withParent',
    name: 'withParent',
    startsOn: 'withParent',
    endsOn: 'withParent',
    isDemo: 'withParent',
    version: 'withParent',
  }),
  describeAccess('UndatedSeries', {
    id: 'withParent',
    title: 'withParent',
    count: 'withParent',
    periodNote: 'withParent',
    periodStart: 'withParent',
    periodEnd: 'withParent',
    isOnline: 'withParent',
    status: 'withParent',
    audience: 'withParent',
    note: 'withParent',
    seasonId: 'withParent',
    groupId: 'withParent',
    formatId: 'withParent',
    version: 'withParent',
  }),
];
