import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Nothing of the browser's own may reach out: the tests assert that no request leaves the page's origin. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const hasBrowser = findBrowser() !== undefined;

export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser was found; see tests/support/prepare.ts.');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page in a context of its own, with everything that went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of the page, and requests to any other origin. */
  readonly trouble: string[];
}

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  const origin = new URL(address).origin;
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && trouble.push(`console: ${message.text()}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      trouble.push(`request: ${url}`);
  });
  await page.goto(address);
  return { page, trouble };
}

const AXE = readFileSync(path.join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, one line each. Fluent's focus guards are hidden on purpose and are no part of the page. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: {
        run(context: object): Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
          }[];
        }>;
      };
    };
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.split('\n')[1] ?? ''}`,
      ),
    );
  });
}
