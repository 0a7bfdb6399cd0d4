import { createContext, useContext } from 'react';
import { fullAddress, type CellRef } from '../core/cell';
import type { PaneMessages } from '../messages/zh/pane';
import { describeError } from '../app/describe-error';
import type { Checked, PaneHost } from '../app/host';
import { turnOf } from '../app/one-at-a-time';

/** Writes a proposed value; resolves with the cell's formula if it holds one and the user has not said that it may go. */
export type Adopt = (cell: CellRef, value: string, sure: boolean) => Promise<string | undefined>;

const AdoptContext = createContext<Adopt>(() => Promise.resolve(undefined));

export const AdoptProvider = AdoptContext.Provider;

export function useAdopt(): Adopt {
  return useContext(AdoptContext);
}

/** Only what the user clicked is written, and only if the cell still holds what was checked. */
export function adoptInto(
  host: PaneHost,
  checked: Checked,
  messages: PaneMessages,
  tell: (text: string) => void,
): Adopt {
  return async ({ sheet, row, column }, value, sure) => {
    const cell = { sheet, row, column };
    const was = await checked.before(cell);
    if (was === undefined) {
      tell(messages.refused['missing-sheet'](fullAddress(cell)));
      return undefined;
    }
    if (was.formula !== undefined && !sure) return was.formula;
    const decimal = value.replaceAll(',', '');
    const outcome = await turnOf(host.port)
      .take(() => host.port.apply([{ cell, input: { kind: 'number', decimal }, was }]))
      .catch((error: unknown) => {
        const { what, todo } = describeError(error, messages);
        tell(`${what}${todo}`);
      });
    if (outcome === undefined) return undefined;
    const [refusal] = outcome.refused;
    tell(
      refusal === undefined
        ? messages.adopted(fullAddress(cell), value)
        : messages.refused[refusal.why](fullAddress(cell)),
    );
    return undefined;
  };
}
