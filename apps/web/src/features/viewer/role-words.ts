import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NetworkRole } from '../../generated/graphql.ts';

export const ROLE_WORDS: Record<NetworkRole, MessageDescriptor> = {
  coordinator: msg`coördinator`,
  facilitator: msg`begeleider`,
  member: msg`lid`,
};
