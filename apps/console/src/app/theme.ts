// Mantine reads the tokens of styles/tokens.css instead of bringing colours of its own.
import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const tuple = (value: string): MantineColorsTuple => [
  value,
  value,
  value,
  value,
  value,
  value,
  value,
  value,
  value,
  value,
];

const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...resolved, color: 'var(--on-brand)' } : resolved;
};

export const theme = createTheme({
  primaryColor: 'brand',
  colors: {
    brand: tuple('var(--brand)'),
    bad: tuple('var(--bad)'),
    // The greys of both schemes are ours: where a component names one, it gets the token of the same role.
    gray: [
      'var(--hover)',
      'var(--hover)',
      'var(--line)',
      'var(--line-strong)',
      'var(--line-strong)',
      'var(--ink-3)',
      'var(--ink-3)',
      'var(--ink-2)',
      'var(--ink)',
      'var(--ink)',
    ],
    dark: [
      'var(--ink)',
      'var(--ink-2)',
      'var(--ink-3)',
      'var(--ink-3)',
      'var(--line-strong)',
      'var(--hover)',
      'var(--raised)',
      'var(--surface)',
      'var(--bg)',
      'var(--bg)',
    ],
  },
  variantColorResolver,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: {
    xs: '0.75rem',
    sm: '0.8125rem',
    md: '0.875rem',
    lg: '1rem',
    xl: '1.125rem',
  },
  lineHeights: { md: '1.45' },
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: {
      defaultProps: { size: 'xs' },
      styles: { root: { fontWeight: 550 } },
      // One size of words on all of them, in a row of a list as at the top of a page.
      vars: (_theme: unknown, { size }: { size?: string }) => ({
        root: { '--button-fz': size === 'compact-xs' ? '0.75rem' : '0.8125rem' },
      }),
    },
    Switch: { defaultProps: { withThumbIndicator: false } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, fz: 'xs' } },
    Modal: {
      styles: { title: { fontWeight: 650 } },
      defaultProps: {
        transitionProps: { duration: 120 },
        overlayProps: { color: 'var(--overlay)', backgroundOpacity: 1 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
    },
    Drawer: {
      styles: { title: { fontWeight: 650 } },
      defaultProps: {
        transitionProps: { duration: 160 },
        overlayProps: { color: 'var(--overlay)', backgroundOpacity: 1 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
    },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
  },
});

const roles = (name: 'brand' | 'bad', token: string) => ({
  [`--mantine-color-${name}-filled`]: `var(--${token})`,
  [`--mantine-color-${name}-filled-hover`]: `var(--${token}-hover)`,
  [`--mantine-color-${name}-light`]: `var(--${token}-soft)`,
  [`--mantine-color-${name}-light-hover`]: `var(--${token}-soft)`,
  [`--mantine-color-${name}-light-color`]: name === 'brand' ? 'var(--brand-ink)' : 'var(--bad)',
  [`--mantine-color-${name}-outline`]: name === 'brand' ? 'var(--brand-ink)' : 'var(--bad)',
  [`--mantine-color-${name}-outline-hover`]: `var(--${token}-soft)`,
  [`--mantine-color-${name}-text`]: name === 'brand' ? 'var(--brand-ink)' : 'var(--bad)',
});

const scheme = {
  ...roles('brand', 'brand'),
  ...roles('bad', 'bad'),
  '--mantine-primary-color-contrast': 'var(--on-brand)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-body': 'var(--raised)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--brand-ink)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-disabled': 'var(--neutral)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-gray-text': 'var(--ink-2)',
  '--mantine-color-gray-light': 'var(--neutral)',
  '--mantine-color-gray-light-hover': 'var(--hover)',
  '--mantine-color-gray-light-color': 'var(--ink-2)',
  '--mantine-color-gray-outline': 'var(--ink-3)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-shadow-md': 'var(--shadow-pop)', '--mantine-shadow-xl': 'var(--shadow-pop)' },
  light: scheme,
  dark: scheme,
});
