import { workbench as en } from '../../messages/en/workbench';
import { workbench as zh, type WorkbenchMessages } from '../../messages/zh/workbench';
import { useLocale } from '../../taskpane/locale';

const catalogues = { zh, en };

export function useWorkbenchMessages(): WorkbenchMessages {
  return catalogues[useLocale()];
}
