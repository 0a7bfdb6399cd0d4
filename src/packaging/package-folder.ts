import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestAt } from './manifest-address';

const MARK = '.gouji-package';

/** Name of the guide as the reviewer finds it beside the manifest. */
export const GUIDE = '使用说明.html';

/** What whoever hands the folder on must hand on with it: our licence, those of others, and the list of all parts. */
export const LEGAL_FILES = ['LICENSE', 'THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json'] as const;

export type PackageOutcome = { readonly kind: 'made' } | { readonly kind: 'not-ours'; readonly folder: string };

/**
 * The folder for a review meeting (评审会): manifest for one address, the files for a static https host, and a guide.
 * A folder that something else lies in is left alone.
 */
export function makePackage(
  root: string,
  folder: string,
  address: string,
  officeFrom: 'here' | 'cdn' = 'here',
): PackageOutcome {
  if (existsSync(folder) && !existsSync(path.join(folder, MARK))) return { kind: 'not-ours', folder };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, MARK), '');
  writeFileSync(
    path.join(folder, 'manifest.xml'),
    manifestAt(address, readFileSync(path.join(root, 'manifest.xml'), 'utf8')),
  );
  const built = path.join(root, 'dist/web');
  const left = officeFrom === 'cdn' ? path.join(built, 'office') : undefined;
  cpSync(built, path.join(folder, 'web'), {
    recursive: true,
    filter: (source) => !source.endsWith('.map') && source !== left,
  });
  const [licence, ...made] = LEGAL_FILES;
  cpSync(path.join(root, licence), path.join(folder, licence));
  for (const name of made) cpSync(path.join(built, name), path.join(folder, name));
  const guide = guideFor(address, readFileSync(path.join(root, 'src/packaging/guide.html'), 'utf8'));
  writeFileSync(path.join(folder, GUIDE), guide);
  writeFileSync(path.join(folder, 'web/guide.html'), guide);
  return { kind: 'made' };
}

export function guideFor(address: string, template: string): string {
  return template.replaceAll('{{address}}', address.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
}
