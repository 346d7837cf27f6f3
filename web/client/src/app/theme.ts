import {
  Alert,
  Card,
  Checkbox,
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  Drawer,
  type MantineColorsTuple,
  Menu,
  Modal,
  Radio,
  Tabs,
  Tooltip,
} from '@mantine/core';

/** Warm and quiet: paper, ink, and one red kept for recording and for what needs attention. */
const ink: MantineColorsTuple = [
  '#f6f5f3',
  '#ebe9e6',
  '#d8d5d0',
  '#bfbbb4',
  '#a19c94',
  '#7d7871',
  '#5d5953',
  '#45423d',
  '#302e2b',
  '#1f1d1b',
];
const ember: MantineColorsTuple = [
  '#fff1ee',
  '#fbdfd9',
  '#f2a091',
  '#eb9686',
  '#e37562',
  '#dc5d47',
  '#cb452f',
  '#c74330',
  '#c2412d',
  '#8f2d1d',
];
/** As light and as dark as the greys they stand for, without their blue. */
const gray: MantineColorsTuple = [
  '#f9f8f6',
  '#f3f1ee',
  '#ebe9e6',
  '#e0ddd8',
  '#cfcbc5',
  '#b0aaa2',
  '#8b857d',
  '#4f4a44',
  '#3a3632',
  '#24211e',
];
const night: MantineColorsTuple = [
  '#e9e6e2',
  '#c6c2bc',
  '#aaa59e',
  '#77726b',
  '#4a4641',
  '#3a3733',
  '#2c2a27',
  '#1f1d1b',
  '#181715',
  '#121110',
];

/** What stands on the primary colour, which is dark by day and light by night. */
const onPrimary = 'var(--mantine-primary-color-contrast)';
/** A dialog's heading weighs more than the labels below it. */
const title = { fontSize: '1.25rem', fontWeight: 650, lineHeight: 1.3 };

export const theme = createTheme({
  colors: { ink, ember, gray, dark: night },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled' && (input.color ?? 'ink') === 'ink' ? { ...colors, color: onPrimary } : colors;
  },
  luminanceThreshold: 0.4,
  defaultRadius: 'md',
  fontFamily: "'Source Sans 3 Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.25rem' }, h3: { fontSize: '1.0625rem' } },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Card: Card.extend({
      defaultProps: { withBorder: true, radius: 'lg', padding: 'lg' },
      // What opens in a card, a menu, may be higher than the card.
      styles: { root: { overflow: 'visible' } },
    }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: 'lg',
        overlayProps: { backgroundOpacity: 0.35, blur: 2 },
        // The page has its banner; a dialog's heading is not another one.
        attributes: { header: { role: 'none' } },
        styles: { title },
      },
    }),
    // Under the short words in the corner, over everything else of the page.
    Drawer: Drawer.extend({ defaultProps: { zIndex: 140, styles: { title } } }),
    Alert: Alert.extend({
      vars: (_, { color, variant = 'light' }) => ({
        root: color === 'ink' && variant === 'light' ? { '--alert-bg': 'var(--portal-quiet)' } : {},
      }),
    }),
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: onPrimary } }),
    Radio: Radio.extend({ defaultProps: { iconColor: onPrimary } }),
    RadioIndicator: Radio.Indicator.extend({ defaultProps: { iconColor: onPrimary } }),
    // Inside the landmark it belongs to.
    Menu: Menu.extend({ defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } }),
    // The line under the chosen one is seen by night too.
    Tabs: Tabs.extend({ vars: () => ({ root: { '--tabs-color': 'var(--mantine-color-text)' } }) }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } }),
  },
});

/** Every grey text keeps a contrast of at least 4.5 to 1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#625e58',
    '--mantine-color-placeholder': '#6d6963',
    '--mantine-color-default-border': '#e2dfda',
    '--portal-paper': '#faf9f7',
    '--portal-quiet': 'var(--mantine-color-ink-1)',
    '--portal-attention': '#a93724',
    '--mantine-color-error': '#a93724',
  },
  dark: {
    '--mantine-color-body': '#1f1d1b',
    '--mantine-color-dimmed': '#b3aea7',
    '--mantine-color-placeholder': '#a29d96',
    '--mantine-color-default-border': '#3d3a36',
    // By night what is pressed is light, and what stands on the page is lighter than the page.
    '--mantine-color-ink-filled': 'var(--mantine-color-ink-0)',
    '--mantine-color-ink-filled-hover': 'var(--mantine-color-ink-2)',
    '--mantine-primary-color-contrast': '#1f1d1b',
    '--mantine-color-ink-light': '#45413c',
    '--mantine-color-ink-light-hover': '#524e48',
    '--mantine-color-ink-light-color': '#e9e6e2',
    '--mantine-color-gray-light': '#3a3733',
    '--mantine-color-gray-light-hover': '#45413c',
    '--portal-paper': '#181715',
    '--portal-quiet': '#2c2a27',
    '--portal-attention': '#f0927f',
    '--mantine-color-error': '#f0927f',
  },
});
