import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { buildPage } from '../../src/packaging/build-web';
import { serveFolder } from '../../src/packaging/serve';
import { findBrowser } from '../support/find-browser';
import { launchBrowser } from '../support/browser';
import type { Row } from './section';

/** Loads measured for each page; the median counts. */
const LOADS = 7;

/** Kilobytes, gzipped, that the pane may weigh without the grid. */
const BUDGET = 230;

const kilobytes = (file: string): number => Math.round(gzipSync(readFileSync(file), { level: 9 }).length / 100) / 10;

/** Scripts that a page loads before it shows anything, office.js apart. */
function firstScripts(folder: string, page: string): readonly string[] {
  const html = path.join(folder, page);
  if (!existsSync(html)) return [];
  const sources = [...readFileSync(html, 'utf8').matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(
    ([, source = '']) => source,
  );
  return sources.filter((source) => !source.includes('office')).map((source) => path.join(folder, source));
}

/** Sizes of what the pages load first, and how soon the workbench paints beside a page with nothing but React and Fluent UI. */
export async function* webRows(): AsyncGenerator<Row> {
  const root = process.cwd();
  for (const page of ['web', 'excel'] as const) await buildPage(root, page);
  const folder = path.join(root, 'dist/web');
  yield ['', 'measured', 'limit'];
  for (const [label, page] of [
    ['pane, first script, KB gz', 'taskpane.html'],
    ['workbench, first script, KB gz', 'index.html'],
  ] as const) {
    const size = firstScripts(folder, page).reduce((total, file) => total + kilobytes(file), 0);
    yield [label, size.toFixed(1), page === 'taskpane.html' ? String(BUDGET) : ''];
  }
  if (findBrowser() === undefined) {
    yield ['first paint', 'not measured: no browser', ''];
    return;
  }
  const bare = mkdtempSync(path.join(tmpdir(), 'gouji-bare-'));
  const browser = await launchBrowser();
  try {
    await buildBare(root, bare);
    const [ours, plain] = await Promise.all([serveFolder(folder, 4300), serveFolder(bare, 4400)]);
    const paints: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] };
    for (let load = 0; load < LOADS; load += 1) {
      paints.plain.push(await firstPaint(browser, plain.address));
      paints.ours.push(await firstPaint(browser, ours.address));
    }
    const [mine, least] = [median(paints.ours), median(paints.plain)];
    yield ['bare React + Fluent page, first paint, ms', String(least), ''];
    yield ['workbench, first paint, ms', String(mine), ''];
    yield ['ratio', (mine / least).toFixed(2), '1.50'];
    await Promise.all([ours.close(), plain.close()]);
  } finally {
    await browser.close();
    rmSync(bare, { recursive: true, force: true });
  }
}

/** The least page to compare with: a provider and one button. */
async function buildBare(root: string, folder: string): Promise<void> {
  const entry = path.join(folder, 'entry.js');
  writeFileSync(
    entry,
    `import { createElement } from 'react';
     import { createRoot } from 'react-dom/client';
     import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
     createRoot(document.getElementById('root')).render(createElement(FluentProvider, { theme: webLightTheme }, createElement(Button, null, 'Button')));`,
  );
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script src="bare.js"></script>',
  );
  const { default: webpack } = await import('webpack');
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack({
      mode: 'production',
      context: root,
      entry,
      output: { path: folder, filename: 'bare.js' },
      resolve: { modules: [path.join(root, 'node_modules')] },
      performance: { hints: false },
    });
    compiler.run((error, stats) =>
      compiler.close(() =>
        error === null && stats?.hasErrors() === false
          ? resolve()
          : reject(error ?? new Error(stats?.toString('errors-only'))),
      ),
    );
  });
}

async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry !== undefined) resolve(Math.round(entry.startTime));
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return paint;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
