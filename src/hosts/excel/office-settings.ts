import { forgetSetting, readSetting, saveSettings, writeSetting } from './office/settings';
import type { PaneSettings } from '../../app/host';

const PREFIX = 'gouji.';

/**
 * Settings of the workbook live in the workbook and go with its file; those of the user stay in the web view. They are
 * written when the user changes one and at no other time, since every write ends Excel's undo.
 */
export function officeSettings(): PaneSettings {
  return {
    get: (scope, key) =>
      scope === 'workbook' ? readSetting(PREFIX + key) : (localStore()?.getItem(PREFIX + key) ?? undefined),
    set: async (scope, key, value) => {
      if (scope === 'workbook') {
        if (value === undefined) forgetSetting(PREFIX + key);
        else writeSetting(PREFIX + key, value);
        await saveSettings();
      } else if (value === undefined) localStore()?.removeItem(PREFIX + key);
      else localStore()?.setItem(PREFIX + key, value);
    },
  };
}

/** Excel on the web frames the pane in a page of another origin, where browsers may refuse all storage. */
function localStore(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
