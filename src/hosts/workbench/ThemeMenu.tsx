import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DarkThemeRegular } from '@fluentui/react-icons/svg/dark-theme';
import { useMessages } from '../../taskpane/locale';
import type { ThemeChoice } from './system-theme';

const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'high-contrast'];

/** How the page is coloured; “system” follows the machine. */
export function ThemeMenu({
  theme,
  onTheme,
}: {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}) {
  const messages = useMessages();
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onTheme(CHOICES.find((choice) => choice === checkedItems[0]) ?? 'system')
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<DarkThemeRegular />}
          menuIcon={null}
          aria-label={messages.theme}
          title={messages.theme}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {CHOICES.map((choice) => (
            <MenuItemRadio key={choice} name="theme" value={choice}>
              {messages.themes[choice]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
