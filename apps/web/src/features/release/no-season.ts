/** In the address: sessions that belong to no season. */
export const NO_SEASON = 'none';
