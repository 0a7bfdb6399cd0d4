import { spawn } from 'node:child_process';

/** Asks the system to show an address. Where there is no browser nothing happens: the address was printed. */
export function openBrowser(address: string): void {
  const [command, ...args] = process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : process.platform === 'darwin' ? ['open', address] : ['xdg-open', address];
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
