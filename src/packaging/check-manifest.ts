import { existsSync, readFileSync } from 'node:fs';
import { globalAgent } from 'node:https';
import path from 'node:path';
import { RIBBON_ACTIONS } from '../hosts/excel/commands';
import { manifestFaults } from './manifest-faults';
import { pngSize } from './png-size';

/** How long Microsoft's service may take, in milliseconds: behind a firewall that drops requests none would end. */
const PATIENCE_MS = 15_000;

/** What Microsoft's service says of a manifest; `unreachable` if it said nothing, with the reason. */
export type ServiceAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly issues: readonly string[] }
  | { readonly kind: 'unreachable'; readonly why: string };

/** What office-addin-manifest makes of the service's answer; without a report the service did not answer. */
export interface Validation {
  readonly isValid: boolean;
  readonly status?: number;
  readonly statusText?: string;
  readonly report?: {
    readonly status?: string;
    readonly errors?: readonly { readonly title?: string; readonly content?: string }[];
  };
}

/** Asks Microsoft's service about the manifest in a file. It sends the whole file to Microsoft, and nothing else. */
export async function askMicrosoft(
  file: string,
  ask: (file: string) => Promise<Validation> = microsoftService,
  patience = PATIENCE_MS,
): Promise<ServiceAnswer> {
  let giveUp: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    giveUp = setTimeout(() => {
      // The request would keep this program alive until the system gives up.
      globalAgent.destroy();
      reject(new Error(`no answer within ${patience / 1000} s`));
    }, patience);
  });
  try {
    return answerOf(await Promise.race([ask(file), late]));
  } catch (error) {
    return { kind: 'unreachable', why: error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error) };
  } finally {
    clearTimeout(giveUp);
  }
}

/** Loaded when it is needed: whoever works offline need not wait for it. */
async function microsoftService(file: string): Promise<Validation> {
  const { validateManifest } = await import('office-addin-manifest');
  return validateManifest(file);
}

/** A proxy may answer in the service's place: only a report is an answer. */
function answerOf({ isValid, report, status, statusText }: Validation): ServiceAnswer {
  if (report?.status === undefined) {
    return { kind: 'unreachable', why: `${status ?? ''} ${statusText ?? ''}`.trim() || 'no report' };
  }
  if (isValid) return { kind: 'accepted' };
  const issues = (report.errors ?? []).map(({ title, content }) =>
    [title, content].filter((each) => each !== undefined && each !== '').join(': '),
  );
  return { kind: 'refused', issues: issues.length > 0 ? issues : [report.status] };
}

/** What our own rules find wrong with the project's manifest; needs no network. */
export function projectManifestFaults(root: string, manifest: string): string[] {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return manifestFaults(manifest, {
    version,
    functions: Object.values(RIBBON_ACTIONS),
    pictureSize: (below) => {
      const picture = path.join(root, below);
      return existsSync(picture) ? pngSize(readFileSync(picture)) : undefined;
    },
  });
}
