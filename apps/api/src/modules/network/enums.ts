import * as stored from '@leerkring/db/generated/prisma/enums';
import { builder } from '../../builder.ts';

/** Enumerations that several modules share; each is the one of the database. */
export const Visibility = builder.enumType(stored.Visibility, {
  name: 'Visibility',
});
export const RegistrationState = builder.enumType(stored.RegistrationState, {
  name: 'RegistrationState',
});
export const CountUnit = builder.enumType(stored.CountUnit, {
  name: 'CountUnit',
});
export const NetworkRole = builder.enumType(stored.NetworkRole, {
  name: 'NetworkRole',
});
export const RequirementLevel = builder.enumType(stored.RequirementLevel, {
  name: 'RequirementLevel',
});
export const NormScope = builder.enumType(stored.NormScope, {
  name: 'NormScope',
});
export const GroupKind = builder.enumType(stored.GroupKind, {
  name: 'GroupKind',
});
export const GroupColor = builder.enumType(stored.GroupColor, {
  name: 'GroupColor',
});
export const SessionStatus = builder.enumType(stored.SessionStatus, {
  name: 'SessionStatus',
});
