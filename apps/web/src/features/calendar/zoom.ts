/** How much of a season is on screen at once; the whole of it where none is given. */
export const ZOOMS = ['half', 'quarter', 'month'] as const;
export type Zoom = (typeof ZOOMS)[number];
