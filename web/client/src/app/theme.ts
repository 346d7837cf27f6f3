import {
  Card,
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  Menu,
  Modal,
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

export const theme = createTheme({
  colors: { ink, ember, dark: night },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.4,
  defaultRadius: 'md',
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif",
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
        styles: { title: { lineHeight: 1.3 } },
      },
    }),
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
    '--portal-attention': '#a93724',
    '--mantine-color-error': '#a93724',
  },
  dark: {
    '--mantine-color-body': '#1f1d1b',
    '--mantine-color-dimmed': '#b3aea7',
    '--mantine-color-placeholder': '#a29d96',
    '--mantine-color-default-border': '#3d3a36',
    '--portal-paper': '#181715',
    '--portal-attention': '#f0927f',
    '--mantine-color-error': '#f0927f',
  },
});
