import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { PaneTheme } from '../app/host';

/** Excel's green, from nearly black to nearly white. */
const EXCEL: BrandVariants = {
  10: '#04150B',
  20: '#0A2616',
  30: '#0D3820',
  40: '#0F4A2A',
  50: '#0E5731',
  60: '#0E6337',
  70: '#0F703B',
  80: '#107C41',
  90: '#21894F',
  100: '#38975F',
  110: '#52A573',
  120: '#6DB388',
  130: '#8AC29F',
  140: '#A8D2B7',
  150: '#C6E2D0',
  160: '#E4F2E9',
};

/** Chinese text needs a Chinese font named before the generic one, or the browser takes a Japanese form of the glyphs. */
const FONTS = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
  fontFamilyNumeric: "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif",
};

const dark = createDarkTheme(EXCEL);

export const themes: Readonly<Record<PaneTheme, Theme>> = {
  light: { ...createLightTheme(EXCEL), ...FONTS },
  // Brand text of the generated dark theme is too dark on its grounds to be read from a projector.
  dark: {
    ...dark,
    ...FONTS,
    colorStatusDangerForeground1: '#F1919A',
    colorBrandForeground1: EXCEL[120],
    colorBrandForeground2: EXCEL[130],
    colorBrandForegroundLink: EXCEL[130],
    colorBrandForegroundLinkHover: EXCEL[140],
    colorBrandForegroundLinkPressed: EXCEL[120],
  },
  'high-contrast': { ...teamsHighContrastTheme, ...FONTS },
};
