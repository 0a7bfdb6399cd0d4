import { createContext, useContext } from 'react';
import type { Bilingual } from '../core/bilingual';
import { pane as en } from '../messages/en/pane';
import { pane as zh, type PaneMessages } from '../messages/zh/pane';
import type { Locale } from '../app/host';

export const paneMessages: Readonly<Record<Locale, PaneMessages>> = { zh, en };

const LocaleContext = createContext<Locale>('zh');

export const LocaleProvider = LocaleContext.Provider;

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

export function useMessages(): PaneMessages {
  return paneMessages[useLocale()];
}

/** The text of the engine in the language of the pane. */
export function useSay(): (text: Bilingual) => string {
  const locale = useLocale();
  return (text) => text[locale];
}
