import type { SchoolRegion } from '@leerkring/domain/calendar/school-holidays';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const REGION_WORDS: Record<SchoolRegion, MessageDescriptor> = {
  north: msg`Noord`,
  middle: msg`Midden`,
  south: msg`Zuid`,
};

/** The stored names are Dutch; these five have an English one. */
export const SCHOOL_HOLIDAY_WORDS: Record<string, MessageDescriptor> = {
  Herfstvakantie: msg`herfstvakantie`,
  Kerstvakantie: msg`kerstvakantie`,
  Voorjaarsvakantie: msg`voorjaarsvakantie`,
  Meivakantie: msg`meivakantie`,
  Zomervakantie: msg`zomervakantie`,
};
