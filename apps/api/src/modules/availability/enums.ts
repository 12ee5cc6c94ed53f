import * as stored from '@leerkring/db/generated/prisma/enums';
import { builder } from '../../builder.ts';

export const AvailabilityKind = builder.enumType(stored.AvailabilityKind, {
  name: 'AvailabilityKind',
});

export const DayPart = builder.enumType(stored.DayPart, { name: 'DayPart' });
