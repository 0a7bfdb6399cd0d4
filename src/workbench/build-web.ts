import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Configuration, Stats } from 'webpack';

/** Builds the page for production if a source is newer than the last build. True if it was built. */
export async function buildWeb(root: string, tell: (text: string) => void): Promise<boolean> {
  const stamp = path.join(root, 'dist/web/workbench/.built');
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  const sources = ['src', 'assets', 'webpack.config.js', 'package.json'].map((name) => path.join(root, name));
  if (existsSync(path.join(root, 'dist/web/index.html')) && Math.max(...sources.map(newest)) <= built) return false;
  tell('正在构建网页，首次约一分钟…  Building the page; the first time takes about a minute…\n');
  const started = new Date();
  const { default: webpack } = await import('webpack');
  const configure = createRequire(path.join(root, 'package.json'))('./webpack.config.js') as (env: object, argv: { readonly mode: string }) => readonly Configuration[];
  const configuration = configure({}, { mode: 'production' }).find(({ name }) => name === 'web');
  if (configuration === undefined) throw new Error('webpack.config.js has no configuration named web.');
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, result) => compiler.close(() => (error === null ? resolve(result) : reject(error))));
  });
  if (stats?.hasErrors() === true) throw new Error(stats.toString({ all: false, errors: true }));
  writeFileSync(stamp, started.toISOString());
  return true;
}

function newest(place: string): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
