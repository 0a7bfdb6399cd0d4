import { narrativeLink as en } from '../../messages/en/narrative-link';
import { narrativeLink as zh, type NarrativeLinkMessages } from '../../messages/zh/narrative-link';
import { useLocale } from '../locale';

/** The words that lead to the text, in the language of the pane. */
export function useNarrativeLinkWords(): NarrativeLinkMessages {
  return useLocale() === 'zh' ? zh : en;
}
