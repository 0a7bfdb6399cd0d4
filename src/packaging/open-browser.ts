import { spawn } from 'node:child_process';

const OPENERS: Readonly<
  Partial<Record<NodeJS.Platform, { readonly command: string; readonly before: readonly string[] }>>
> = {
  win32: { command: 'cmd', before: ['/c', 'start', ''] },
  darwin: { command: 'open', before: [] },
};

/** Asks the system to show an address. Where there is no browser nothing happens: the address was printed. */
export function openBrowser(address: string): void {
  const { command, before } = OPENERS[process.platform] ?? { command: 'xdg-open', before: [] };
  const child = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
