import type { PaneTheme } from '../../app/host';

/** Excel's own colours (Office 主题) as a theme of the pane; Excel on the web names none and is light. */
export function officeTheme(): PaneTheme {
  if (window.matchMedia('(forced-colors: active)').matches) return 'high-contrast';
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (match === null) return 'light';
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Tells of a changed theme. Desktop Excel answers only when asked, so it is asked whenever the user comes back. */
export function watchTheme(tell: (theme: PaneTheme) => void): void {
  let known = officeTheme();
  const look = () => {
    const now = officeTheme();
    if (now === known) return;
    known = now;
    tell(now);
  };
  window.matchMedia('(forced-colors: active)').addEventListener('change', look);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
}
