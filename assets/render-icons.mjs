/** Draws the icons of the ribbon and the catalogue from their two sources: `node assets/render-icons.mjs [chromium]`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const source = readFileSync(here(size <= 24 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
  await page.screenshot({ path: here(`icon-${size}.png`), omitBackground: true });
}
await browser.close();
