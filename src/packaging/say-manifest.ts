import path from 'node:path';
import { readFileSync } from 'node:fs';
import { askMicrosoft, projectManifestFaults, type ServiceAnswer } from './check-manifest';
import { fail, say } from './say';

/**
 * Checks the project's manifest before Excel is given it, and says which of two checks were made: our own rules, always,
 * and Microsoft's service, if it can be reached and `offline` is not asked for. Microsoft is sent the manifest as it lies
 * in the project, with the developer's own address: the address of an intranet is nobody's business.
 * @returns false if the manifest has a fault; then the faults were said and the exit status is set
 */
export async function manifestHolds(
  root: string,
  offline: boolean,
  ask: (file: string) => Promise<ServiceAnswer> = askMicrosoft,
): Promise<boolean> {
  const file = path.join(root, 'manifest.xml');
  const faults = projectManifestFaults(root, readFileSync(file, 'utf8'));
  if (faults.length > 0) {
    fail(({ manifestFaulty }) => manifestFaulty(faults.join('\n  ')));
    return false;
  }
  say(({ manifestSound }) => manifestSound, process.stderr);
  if (offline) {
    say(({ microsoftNotAsked }) => microsoftNotAsked, process.stderr);
    return true;
  }
  const answer = await ask(file);
  switch (answer.kind) {
    case 'accepted':
      say(({ microsoftAccepts }) => microsoftAccepts, process.stderr);
      return true;
    case 'refused':
      fail(({ microsoftRefuses }) => microsoftRefuses(answer.issues.join('\n  ')));
      return false;
    case 'unreachable':
      say(({ microsoftUnreachable }) => microsoftUnreachable(answer.why), process.stderr);
      return true;
  }
}
