import { describeAccess } from '../../access/rules.ts';

export const textImportAccess = [
  describeAccess('Mutation', { makeFromText: 'decidedInside', undoTextImport: 'decidedInside' }),
  describeAccess('Network', { textImports: 'coordinators' }),
  describeAccess('TextImport', {
    id: 'withParent',
    createdAt: 'withParent',
    undoneAt: 'withParent',
    madeBy: 'withParent',
    made: 'withParent',
    changedCount: 'withParent',
  }),
  describeAccess('MadeCount', { kind: 'withParent', count: 'withParent' }),
  describeAccess('MakeFromTextOk', { network: 'withParent', season: 'withParent', textImport: 'withParent' }),
  describeAccess('UndoTextImportOk', { removedNetwork: 'withParent', textImport: 'withParent' }),
  describeAccess('StaleImportError', { message: 'everyone' }),
];
