import type { NetworkRole } from '@leerkring/contract/generated/schema-types';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const ROLE_WORDS: Record<NetworkRole, MessageDescriptor> = {
  coordinator: msg`coördinator`,
  facilitator: msg`begeleider`,
  member: msg`lid`,
};
