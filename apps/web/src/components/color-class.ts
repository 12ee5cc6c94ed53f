export const GROUP_COLORS = ['blue', 'plum', 'moss', 'ochre', 'violet', 'brick', 'teal', 'slate'] as const;

/** The class that gives a colour as `--c` on `--c-tint`; what is no group's (a dinner, a whole network) is slate. */
export function colorClass(color: string | null | undefined): string {
  return `lk-${GROUP_COLORS.find((one) => one === color) ?? 'slate'}`;
}
