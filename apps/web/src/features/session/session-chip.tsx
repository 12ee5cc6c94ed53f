import { type Chip, chipAttributes } from './chip-attributes.ts';

/**
 * A session in a square: code, colour, and a shape for its status. The code is drawn, not text: whatever holds
 * the chip says the session in words.
 */
export function SessionChip(chip: Chip) {
  const { class: className, ...attributes } = chipAttributes(chip);
  return <span className={className} {...attributes} />;
}
