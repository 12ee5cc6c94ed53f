import type { GroupKind } from '@leerkring/contract/generated/schema-types';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const KIND_WORDS: Record<GroupKind, MessageDescriptor> = {
  intervision: msg`intervisiegroep`,
  learningTable: msg`leertafel`,
  workshop: msg`werkplaats`,
  learningNetwork: msg`leernetwerk`,
  innovationRoom: msg`leer- en innovatiekamer`,
  neighbourhoodTable: msg`buurttafel`,
  other: msg`groep`,
};
