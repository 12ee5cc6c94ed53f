import { describeAccess } from '../access/rules.ts';

export const userErrorAccess = [
  describeAccess('UserError', { message: 'everyone' }),
  describeAccess('InvalidInputError', {
    message: 'everyone',
    path: 'everyone',
  }),
  describeAccess('NotAllowedError', { message: 'everyone' }),
];
