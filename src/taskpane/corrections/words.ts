import { corrections as en } from '../../messages/en/corrections';
import { corrections as zh } from '../../messages/zh/corrections';
import { useLocale } from '../locale';

/** The words of this part of the pane, in its language. */
export function useCorrectionWords(): typeof zh {
  return { zh, en }[useLocale()];
}
