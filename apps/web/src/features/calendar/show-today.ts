/** Brings today into view, whichever view is on, and puts the focus there where it can have it. */
export function showToday(): void {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>('td[aria-current="date"], th[aria-current="date"]');
    place?.scrollIntoView({ block: 'nearest', inline: 'center' });
    if (place?.tabIndex !== undefined && place.matches('[tabindex]')) place.focus({ preventScroll: true });
  });
}
