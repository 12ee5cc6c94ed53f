/** Which types stand behind an interface or union of the schema, so that a fragment on one is known to fit or not. */
export const possibleTypes: Record<string, string[]> = {
  UserError: [
    'AlreadyUndoneError',
    'InvalidInputError',
    'LaterEditsError',
    'NotAllowedError',
    'PlanChangedError',
    'ReleaseBlockedError',
    'StaleImportError',
    'StaleRowsError',
  ],
};
