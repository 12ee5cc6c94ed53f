export const SESSION_STATUSES = ['planned', 'confirmed', 'held', 'cancelled'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];
