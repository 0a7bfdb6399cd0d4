import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Configuration, Stats } from 'webpack';

type Configure = (env: object, argv: { readonly mode: string }) => readonly Configuration[];

/** The pages that are built into dist/web: the workbench, and the pane as Excel loads it. */
export type Page = 'web' | 'excel';

/**
 * Builds a page for production if a source is newer than its last build. True if it was built. With an environment of
 * its own it is built anyway, and again the next time.
 */
export async function buildPage(
  root: string,
  page: Page,
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const isUsual = Object.keys(env).length === 0;
  if (isUsual && isFresh(root, page)) return false;
  const started = new Date();
  const { default: webpack } = await import('webpack');
  // The configuration is read as it lies there; bundled, it would lose its own place.
  const loaded = (await import(/* webpackIgnore: true */ pathToFileURL(path.join(root, 'webpack.config.js')).href)) as {
    readonly default: Configure;
  };
  const configuration = loaded.default(env, { mode: 'production' }).find(({ name }) => name === page);
  if (configuration === undefined) throw new Error(`webpack.config.js has no configuration named ${page}.`);
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, result) => compiler.close(() => (error === null ? resolve(result) : reject(error))));
  });
  if (stats?.hasErrors() === true) throw new Error(stats.toString({ all: false, errors: true }));
  const stamp = stampOf(root, page);
  mkdirSync(path.dirname(stamp), { recursive: true });
  if (isUsual) writeFileSync(stamp, started.toISOString());
  else rmSync(stamp, { force: true });
  return true;
}

/** Whether the page was built after the last change to its sources. */
export function isFresh(root: string, page: Page): boolean {
  const stamp = stampOf(root, page);
  if (!existsSync(stamp) || !existsSync(path.join(root, 'dist/web', page === 'web' ? 'index.html' : 'taskpane.html')))
    return false;
  const sources = ['src', 'assets', 'webpack', 'webpack.config.js', 'package.json'].map((name) =>
    path.join(root, name),
  );
  return Math.max(...sources.map(newest)) <= statSync(stamp).mtimeMs;
}

function stampOf(root: string, page: Page): string {
  return path.join(root, `dist/.built-${page}`);
}

function newest(place: string): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
