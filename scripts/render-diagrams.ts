/**
 * Renders each SVG in a notes folder to a PNG beside it, because Discord shows no SVG.
 *
 *     npm run diagrams              # those in notes/
 *     npm run diagrams -- FOLDER    # those of another folder
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './page/browser.ts';

/** The SVG files in a folder and below it, as paths that start with the folder. */
async function svgFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.svg'))
    .sort()
    .map((name) => join(folder, name));
}

/** Draws one SVG at the size that it states, and writes `diagram.png` beside `diagram.svg`. */
async function render(page: Page, svg: string): Promise<string> {
  const png = svg.replace(/\.svg$/, '.png');
  const source = await readFile(svg, 'utf8');

  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${source}`);
  await page.locator('svg').screenshot({ path: png });
  return png;
}

const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  for (const svg of await svgFiles(process.argv[2] ?? 'notes')) {
    process.stdout.write(`${await render(page, svg)}\n`);
  }
} finally {
  await browser.close();
}
