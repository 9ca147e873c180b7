// A page of the simulator in Chromium, and what was wrong with it.
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const [parts, address, shots] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(parts), 'x.js'));
const { chromium } = require('playwright-core');
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
export const PATIENCE = 30_000;
export const shotAt = name => path.join(shots, `page-${name}.png`);

/** Opens the page for `visit`; nothing may fail on it, and nobody else may be asked anything. */
export async function open(visit, options = {}) {
  const faults = [];
  const strangers = [];
  await mkdir(shots, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, ...options });
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', error => faults.push(String(error)));
    page.on('console', message => { if (message.type() === 'error') faults.push(message.text()); });
    page.on('request', request => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== address) strangers.push(url.href);
    });
    await page.goto(address);
    await visit(page).catch(async error => {
      await page.screenshot({ path: shotAt('failure') });
      console.log(await page.getByRole('log').innerText());
      throw error;
    });
  } finally {
    await browser.close();
  }
  assert.deepEqual(faults, [], 'errors on the page');
  assert.deepEqual(strangers, [], 'requests to somebody else');
}

/** What is wrong with a page for those who cannot see or point, by axe-core. */
export async function violations(page) {
  const source = await readFile(require.resolve('axe-core'), 'utf8');
  for (const frame of page.frames()) await frame.evaluate(source);
  const { violations: found } = await page.evaluate(() => window.axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`).join('; ')}`);
}
