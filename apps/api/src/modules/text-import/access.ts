import { type AccessRule, describeAccess } from '../../access/rules.ts';

/** Anyone may ask; the command answers NotAllowedError to whoever may not. */
export const routeAccess = {
  '/imports/text': 'everyone',
} as const satisfies Record<`/${string}`, AccessRule>;

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
