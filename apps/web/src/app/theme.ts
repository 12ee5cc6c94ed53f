import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Petrol around the accent #0b5c6b (shade 7). Mantine needs ten shades; the interface uses the roles of palette.css. */
const petrol: MantineColorsTuple = [
  '#e6f3f5',
  '#d0e6ea',
  '#a9d3da',
  '#7fbfc9',
  '#57a8b5',
  '#33909f',
  '#1a7686',
  '#0b5c6b',
  '#084955',
  '#05363f',
];

export const theme = createTheme({
  fontFamily: '"Figtree Variable", system-ui, sans-serif',
  headings: { fontFamily: '"Figtree Variable", system-ui, sans-serif', fontWeight: '700' },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: 7,
  defaultRadius: 8,
  radius: { sm: '8px', md: '12px', lg: '18px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  activeClassName: '',
  // By name: importing the component would load it on every page.
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      // Mantine writes white on a filled button; on the light accent of the dark scheme that cannot be read.
      vars: (_theme: unknown, { variant = 'filled' }: { variant?: string }) => ({
        root: variant === 'filled' ? { '--button-color': 'var(--lk-on-accent)' } : {},
      }),
    },
  },
});

/**
 * Ties Mantine's variables to the roles of palette.css. Its own values for dimmed text, placeholders, `light`
 * variants, the dark primary and the borders of inputs miss the contrast that the palette's test proves.
 */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: ROLES, dark: ROLES });

const ROLES = {
  '--mantine-color-body': 'var(--lk-paper)',
  '--mantine-color-text': 'var(--lk-ink)',
  '--mantine-color-bright': 'var(--lk-ink)',
  '--mantine-color-dimmed': 'var(--lk-soft)',
  '--mantine-color-placeholder': 'var(--lk-soft)',
  '--mantine-color-anchor': 'var(--lk-accent)',
  '--mantine-color-error': 'var(--lk-warning)',
  '--mantine-color-default': 'var(--lk-card)',
  '--mantine-color-default-hover': 'var(--lk-sunken)',
  '--mantine-color-default-color': 'var(--lk-ink)',
  '--mantine-color-default-border': 'var(--lk-border)',
  '--mantine-color-disabled': 'var(--lk-sunken)',
  '--mantine-color-disabled-color': 'var(--lk-soft)',
  '--mantine-color-disabled-border': 'var(--lk-line)',
  '--mantine-primary-color-filled': 'var(--lk-accent-fill)',
  '--mantine-primary-color-filled-hover': 'var(--lk-accent-hover)',
  '--mantine-primary-color-contrast': 'var(--lk-on-accent)',
  '--mantine-primary-color-light': 'var(--lk-accent-tint)',
  '--mantine-primary-color-light-hover': 'var(--lk-accent-tint)',
  '--mantine-primary-color-light-color': 'var(--lk-accent)',
  '--mantine-color-petrol-filled': 'var(--lk-accent-fill)',
  '--mantine-color-petrol-filled-hover': 'var(--lk-accent-hover)',
  '--mantine-color-petrol-light': 'var(--lk-accent-tint)',
  '--mantine-color-petrol-light-hover': 'var(--lk-accent-tint)',
  '--mantine-color-petrol-light-color': 'var(--lk-accent)',
  '--mantine-color-petrol-outline': 'var(--lk-accent)',
  '--mantine-color-petrol-text': 'var(--lk-accent)',
};
