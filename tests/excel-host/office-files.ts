import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OFFICE_JS } from './since';

export const HOST_INFO = (platform: 'Win32' | 'Web', locale: string) =>
  `Excel$${platform}$${platform === 'Win32' ? '16.01' : '16.00'}$${locale}$telemetry$$disableLogging$0`;

/** Microsoft's file at a path below office.js, unmodified. */
export function officeFile(below: string): string {
  return readFileSync(path.join(OFFICE_JS, below), 'utf8');
}
