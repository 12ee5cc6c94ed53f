export const SESSION_STATUSES = ['PLANNED', 'CONFIRMED', 'HELD', 'CANCELLED'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];
