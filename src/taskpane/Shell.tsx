import { FluentProvider } from '@fluentui/react-components';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale, PaneHost, PaneTheme } from '../app/host';
import { LocaleProvider } from './locale';
import { themes } from './theme';
import { useSetting } from './use-setting';

interface ShellValue {
  readonly theme: PaneTheme;
  readonly setLocale: (locale: Locale) => void;
}

const ShellContext = createContext<ShellValue>({ theme: 'light', setLocale: () => undefined });

export function useShell(): ShellValue {
  return useContext(ShellContext);
}

/** A style, not a class: Fluent gives the provider's classes to every menu and tooltip as well. */
const FULL = { height: '100%' };

const isLocale = (value: unknown): value is Locale => value === 'zh' || value === 'en';

/** Theme and language around the pane, and in the workbench around the page. */
export function Shell({ host, children }: { readonly host: PaneHost; readonly children: ReactNode }) {
  const [locale, setLocale] = useSetting<Locale>(host.settings, 'user', 'locale', host.locale, isLocale);
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.listen((event) => event.kind === 'theme' && setTheme(event.theme)), [host]);
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [locale, theme]);
  const value = useMemo(() => ({ theme, setLocale }), [theme, setLocale]);
  return (
    <FluentProvider theme={themes[theme]} style={FULL}>
      <LocaleProvider value={locale}>
        <ShellContext value={value}>{children}</ShellContext>
      </LocaleProvider>
    </FluentProvider>
  );
}
