import {
  Menu,
  MenuButton,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { PaneSettings } from '../app/host';
import { useLocale, useMessages } from './locale';
import { useShell } from './Shell';
import { AUTO_CHECK, MARK_CELLS } from './use-pane';
import { isBoolean, useSetting } from './use-setting';

/** What the user sets once: marks, checking after changes, the language. */
export function MoreMenu({ settings, autoCheck }: { readonly settings: PaneSettings; readonly autoCheck: boolean }) {
  const messages = useMessages();
  const locale = useLocale();
  const { setLocale } = useShell();
  const [auto, setAuto] = useSetting(settings, 'user', AUTO_CHECK, autoCheck, isBoolean);
  const [mark, setMark] = useSetting(settings, 'user', MARK_CELLS, true, isBoolean);
  const set = (items: readonly string[]) => {
    setAuto(items.includes('auto'));
    setMark(items.includes('mark'));
  };
  return (
    <Menu
      checkedValues={{ options: [...(auto ? ['auto'] : []), ...(mark ? ['mark'] : [])] }}
      onCheckedValueChange={(_, { checkedItems }) => set(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          menuIcon={null}
          aria-label={messages.more}
          title={messages.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemCheckbox name="options" value="mark">
            {messages.markCells}
          </MenuItemCheckbox>
          <MenuItemCheckbox name="options" value="auto">
            {messages.autoCheck}
          </MenuItemCheckbox>
          <MenuItem icon={<LocalLanguageRegular />} onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}>
            {messages.switchLanguage}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
