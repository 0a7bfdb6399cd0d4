import { fill as en } from '../../messages/en/fill';
import { fill as zh, type FillMessages } from '../../messages/zh/fill';
import { useLocale } from '../locale';

/** The words of the fill in the language of the pane. */
export function useFillMessages(): FillMessages {
  return useLocale() === 'zh' ? zh : en;
}
