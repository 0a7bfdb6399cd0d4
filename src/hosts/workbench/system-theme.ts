import type { PaneTheme } from '../../app/host';

export type ThemeChoice = PaneTheme | 'system';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

/** What the operating system is set to. Forced colours are the browser's own work and need no theme. */
export function systemTheme(): PaneTheme {
  if (window.matchMedia(CONTRAST).matches && !window.matchMedia('(forced-colors: active)').matches)
    return 'high-contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

export function watchSystemTheme(listener: () => void): void {
  for (const query of [DARK, CONTRAST]) window.matchMedia(query).addEventListener('change', listener);
}
