import type { HostEvent } from '../../app/host';

/** The functions that the ribbon's buttons name in the manifest. */
export const RIBBON_ACTIONS = { check: 'gouji.check', fill: 'gouji.fill', clear: 'gouji.clear' } as const;

type RibbonCommand = Extract<HostEvent, { readonly kind: 'command' }>['command'];

/** What a button of the ribbon needs of the program that it belongs to. */
export interface RibbonTarget {
  showPane(): Promise<void>;
  command(command: RibbonCommand): Promise<void>;
}

/**
 * Ties the buttons 校验, 填充 and 清除标记 to the pane, which runs in the same page (shared runtime) whether it
 * is shown or not. Marks are cleared without opening it.
 */
export function associateRibbon(target: RibbonTarget): void {
  const run = async (event: Office.AddinCommands.Event, command: RibbonCommand, showsPane: boolean) => {
    try {
      if (showsPane) await target.showPane();
      await target.command(command);
    } finally {
      // Excel greys the button until it hears that the command is done.
      event.completed();
    }
  };
  const button = (action: string, command: RibbonCommand, showsPane: boolean) =>
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => void run(event, command, showsPane));
  button(RIBBON_ACTIONS.check, 'check', true);
  button(RIBBON_ACTIONS.fill, 'fill', true);
  button(RIBBON_ACTIONS.clear, 'clear', false);
}
