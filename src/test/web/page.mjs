// Talks through a whole set at the simulator's page, in Chromium, as a person would.
//   node page.mjs <node_modules> <address> <directory for screenshots>
// Ends with 1 and says why when something is not as it should be.
import assert from 'node:assert/strict';
import { open, PATIENCE, shotAt } from './browser.mjs';

const complaints = [];

await open(talk);

/** Runs in the page: types at the very moment at which something is to be seen. */
function typeWhen([selector, text, patience]) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`never saw ${selector}`)), patience);
    const type = () => {
      if (!document.querySelector(selector)) return false;
      clearTimeout(late);
      watcher.disconnect();
      const field = document.getElementById('words');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      resolve();
      return true;
    };
    const watcher = new MutationObserver(type);
    if (!type()) watcher.observe(document, { subtree: true, attributes: true, childList: true });
  });
}

async function talk(page) {
  const chat = page.getByRole('log');
  const screen = page.frameLocator('iframe#screen');
  const field = page.getByLabel('What you say');
  // Whoever has begun to type has all the time in the world: the room waits.
  const listening = () => page.evaluate(typeWhen, ['#captions[data-state=listening]', '…', PATIENCE]);
  const holding = text => page.evaluate(typeWhen, ['#captions:has(#hold:not([hidden]))', text, PATIENCE]);
  const says = async text => {
    await field.fill(text);
    await field.press('Enter');
  };
  const shot = async name => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: shotAt(name) });
  };
  /** Taps pause, lets the next round begin by itself, and taps next in it. */
  const touches = async () => {
    await holding('…');
    await screen.getByRole('button', { name: /pause/i }).click();
    await chat.getByText('pause', { exact: true }).waitFor();
    await listening();
    await shot('paused');
    await says('resume');
    await page.getByText('Speaking', { exact: true }).waitFor();
    await chat.getByText('carries on by itself').waitFor();
    await holding('…');
    await screen.getByRole('button', { name: /next/i }).click();
    await chat.getByText('next', { exact: true }).waitFor();
    await chat.locator('.cut').nth(1).waitFor();
  };

  const words = async () => {
    console.log('the answers carry no screens: nothing was tapped');
    await says('pause');
    await listening();
    await shot('paused');
    await says('resume');
    await listening();
    await says('yes');
  };

  await page.getByRole('button', { name: 'open back stretch coach' }).waitFor();
  await shot('fresh');

  await says('open back stretch coach');
  await page.getByText('Speaking', { exact: true }).waitFor();
  await shot('launch');
  await listening();

  await says('ready');
  await page.locator('#hold').waitFor();
  await shot('hold');
  const drawn = await page.locator('iframe#screen[data-drawn]').count() > 0;
  await (drawn ? touches() : words());

  await holding('how lo');
  await page.getByText('Listening to you').waitFor();
  await shot('interrupting');
  const seconds = await page.locator('#hold-seconds').textContent();
  await page.waitForTimeout(500);
  assert.equal(await page.locator('#hold-seconds').textContent(), seconds, 'the hold waits for the person');
  await field.press('Escape');
  await listening();
  await says('yes');
  await page.getByText('Speaking', { exact: true }).waitFor();
  await listening();
  const whole = await chat.locator('.held', { hasText: /20 s$/ }).filter({ hasNotText: 'of' }).count();
  const wanted = drawn ? 5 : 6;
  assert.ok(whole >= wanted, `${wanted} holds were held to their end, not ${whole}`);
  await shot('finished');

  await page.locator('#inspector > summary').click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what was said as WAV' }).click();
  assert.ok(await (await saved).path(), 'a recording was saved');

  for (const name of await page.locator('#screens option').evaluateAll(options => options.map(option => option.value))) {
    await page.locator('#screens').selectOption(name);
    await page.waitForTimeout(300);
    await shot(`device-${name}`);
  }
  await page.locator('#screens').selectOption('hub-landscape-large');
  await says('stop');
  await chat.getByText('The skill has closed.').waitFor();
  complaints.push(...await chat.locator('.grave').allInnerTexts());
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.reload();
  await chat.getByText('stop', { exact: true }).waitFor();
  await chat.getByText('The skill has closed.').waitFor();
  await shot('after-reload');
  await page.screenshot({ path: shotAt('whole'), fullPage: true });
  assert.deepEqual([...new Set(complaints)], [], 'complaints of the renderer');
}
