import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from './build-web';
import { parseAddress } from './manifest-address';
import { makePackage } from './package-folder';
import { fail, say } from './say';
import { manifestHolds } from './say-manifest';

/** `npm run package -- --url https://host/folder`: everything a review meeting needs, in one folder. */
async function main(): Promise<void> {
  const root = process.cwd();
  const options = readOptions();
  if (options === undefined) {
    fail(({ usage }) => usage);
    return;
  }
  const parsed = parseAddress(options.url);
  if (parsed.kind === 'fault') {
    fail((messages) => messages[parsed.why](options.url));
    return;
  }
  if (!(await manifestHolds(root, options.offline))) return;
  say(({ building }) => building, process.stderr);
  await buildPage(root, 'excel', options.cdn ? { office: 'cdn' } : {});
  await buildPage(root, 'web');
  const folder = path.resolve(root, options.out);
  const outcome = makePackage(root, folder, parsed.address, options.cdn ? 'cdn' : 'here');
  if (outcome.kind === 'not-ours') fail(({ notOurs }) => notOurs(options.out));
  else say(({ made }) => made(options.out, parsed.address));
}

function readOptions():
  { readonly url: string; readonly out: string; readonly cdn: boolean; readonly offline: boolean } | undefined {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string' },
        out: { type: 'string', default: 'dist/package' },
        cdn: { type: 'boolean', default: false },
        offline: { type: 'boolean', default: false },
      },
    });
    return values.url === undefined ? undefined : { ...values, url: values.url };
  } catch {
    return undefined;
  }
}

void main();
